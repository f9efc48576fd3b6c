package dateline.bench.bare;

import dateline.bench.question.Asked;
import dateline.bench.question.Question;
import dateline.search.request.FigureRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Counts the figures of a search and keeps the first: in a segment, which is sorted by day and id, a later one comes first only if it is
 * larger, so that days and ids are read of those alone that are kept. For one use.
 */
final class FigureList {

    private final IndexSearcher searcher;
    private final boolean isLargestFirst;
    private final Asked.@Nullable Reported reported;
    private final Comparator<Kept> order;
    private final PriorityQueue<Kept> kept;
    private final int most;
    private long total;

    FigureList(IndexSearcher searcher, Question question) {
        this.searcher = searcher;
        this.isLargestFirst = question.order() == FigureRequest.Order.VALUE;
        this.reported = question.asked() instanceof Asked.Reported asked ? asked : null;
        Comparator<Kept> byArticle = Comparator.comparingLong((Kept figure) -> -figure.day)
                .thenComparing(Kept::id)
                .thenComparingInt(Kept::number);
        this.order = isLargestFirst
                ? Comparator.comparingDouble((Kept figure) -> -figure.value).thenComparing(byArticle)
                : byArticle;
        this.most = question.first() + Question.SIZE;
        this.kept = new PriorityQueue<>(order.reversed());
    }

    /** A figure by the document in its segment and its number in its article. */
    private record Kept(LeafReader segment, int document, int number, double value, long day, String id) {}

    /** The figures of the articles that a query finds. */
    BareResults of(Query matching) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(matching), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                visit(leaf.reader(), scorer.iterator());
            }
        }
        List<BareResults.Fact> facts = new ArrayList<>();
        for (Kept figure : kept.stream().sorted(order).toList()) {
            facts.add(fact(figure));
        }
        return BareResults.ofFigures(total, facts);
    }

    private void visit(LeafReader segment, DocIdSetIterator documents) throws IOException {
        BinaryDocValues values = DocValues.getBinary(segment, BareFields.NUMBERS);
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (values.advanceExact(document)) {
                visit(segment, document, new PackedNumbers(values.binaryValue()));
            }
        }
    }

    private void visit(LeafReader segment, int document, PackedNumbers numbers) throws IOException {
        Asked.Reported asked = reported;
        for (int number = 0; number < numbers.size(); number++) {
            if (asked == null || numbers.matches(number, asked)) {
                total++;
                double value = numbers.value(number);
                if (kept.size() < most || mayCount(segment, value)) {
                    keep(figure(segment, document, number, value));
                }
            }
        }
    }

    /** Whether a figure may come before the last that is kept. */
    private boolean mayCount(LeafReader segment, double value) {
        Kept last = kept.element();
        return last.segment == segment ? isLargestFirst && value > last.value : !isLargestFirst || value >= last.value;
    }

    private void keep(Kept figure) {
        if (kept.size() < most) {
            kept.add(figure);
        } else if (order.compare(figure, kept.element()) < 0) {
            kept.remove();
            kept.add(figure);
        }
    }

    private static Kept figure(LeafReader segment, int document, int number, double value) throws IOException {
        NumericDocValues days = DocValues.getNumeric(segment, BareFields.PUBLISHED);
        SortedDocValues ids = DocValues.getSorted(segment, BareFields.ID);
        days.advanceExact(document);
        ids.advanceExact(document);
        String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
        return new Kept(segment, document, number, value, days.longValue(), id);
    }

    private static BareResults.Fact fact(Kept figure) throws IOException {
        BinaryDocValues headline = DocValues.getBinary(figure.segment, BareFields.SHOWN_HEADLINE);
        BinaryDocValues figures = DocValues.getBinary(figure.segment, BareFields.FIGURES);
        headline.advanceExact(figure.document);
        figures.advanceExact(figure.document);
        return new BareResults.Fact(
                figure.id,
                headline.binaryValue().utf8ToString(),
                LocalDate.ofEpochDay(figure.day),
                ShownFigure.unpack(figures.binaryValue()).get(figure.number));
    }
}
