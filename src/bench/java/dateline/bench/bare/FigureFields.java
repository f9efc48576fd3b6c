package dateline.bench.bare;

import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.bench.question.Asked;
import dateline.lucene.text.WordForm;
import dateline.query.NumberRange;
import java.io.IOException;
import java.util.List;
import java.util.stream.DoubleStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.apache.lucene.util.StringHelper;

/**
 * The figures in the bare index, for what is asked of them and no more: numbers by kind, numbers by kind and word together as points of
 * two dimensions, so that one figure has to have both, and all numbers of an article in one value.
 */
final class FigureFields {

    private FigureFields() {}

    /** The numbers of a kind: points and doc values. */
    static String numbers(FigureKind kind) {
        return "figure." + kind.key();
    }

    /** Adds those of an article. */
    static void add(Document document, EnrichedArticle enriched) throws IOException {
        List<Mention.OfFigure> mentions =
                enriched.mentions(Mention.OfFigure.class).toList();
        if (mentions.isEmpty()) {
            return;
        }
        document.add(new BinaryDocValuesField(
                BareFields.FIGURES,
                ShownFigure.pack(mentions, enriched.article().text())));
        document.add(new BinaryDocValuesField(BareFields.NUMBERS, PackedNumbers.pack(mentions)));
        mentions.forEach(mention -> add(document, mention.figure()));
        mentions.stream()
                .map(Mention.OfFigure::figure)
                .filter(figure -> figure.kind().isHarm())
                .flatMapToDouble(FigureFields::stated)
                .max()
                .ifPresent(most -> document.add(new DoubleDocValuesField(BareFields.HARM, most)));
    }

    /** One number, or the two of a range. */
    static DoubleStream stated(Figure figure) {
        Double high = figure.high();
        return figure.bound() == Figure.Bound.RANGE && high != null
                ? DoubleStream.of(figure.value(), high)
                : DoubleStream.of(figure.value());
    }

    private static void add(Document document, Figure figure) {
        stated(figure).distinct().forEach(number -> {
            document.add(new DoubleField(numbers(figure.kind()), number, Field.Store.NO));
            WordForm.all(figure.ofWhom()).stream()
                    .map(WordForm::stem)
                    .distinct()
                    .forEach(stem -> document.add(new LongPoint(
                            BareFields.OF_WHOM, hash(figure.kind(), stem), NumericUtils.doubleToSortableLong(number))));
        });
    }

    /** No two words of an archive share all of 64 bits. */
    private static long hash(FigureKind kind, String stem) {
        return StringHelper.murmurhash3_x64_128(new BytesRef(kind.key() + " " + stem))[0];
    }

    /** The articles with a figure that is asked for. */
    static Query query(Asked.Reported asked) {
        NumberRange range = asked.number();
        double low = range.isLowIncluded() ? range.low() : DoublePoint.nextUp(range.low());
        double high = range.high();
        if (asked.ofWhom().isEmpty()) {
            return DoubleField.newRangeQuery(numbers(asked.kind()), low, high);
        }
        long word = hash(asked.kind(), WordForm.all(asked.ofWhom()).getFirst().stem());
        return LongPoint.newRangeQuery(
                BareFields.OF_WHOM,
                new long[] {word, NumericUtils.doubleToSortableLong(low)},
                new long[] {word, NumericUtils.doubleToSortableLong(high)});
    }
}
