package dateline.bench.bare;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.bench.question.Asked;
import dateline.lucene.text.WordForm;
import dateline.search.answer.Fragment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * A figure as a hit list shows it.
 *
 * @param text the number as written
 * @param low as {@link Figure#low}, NaN if open
 * @param high as {@link Figure#high}, NaN if open
 * @param when as the range is written, empty if there is none
 * @param sentence the sentence it stands in, on one line
 * @param at where in the sentence the number stands
 */
public record ShownFigure(
        String text,
        FigureKind kind,
        double value,
        Figure.Bound bound,
        double low,
        double high,
        String unit,
        String ofWhom,
        String saidBy,
        Figure.Scope scope,
        String when,
        String sentence,
        int at) {

    private static final FigureKind[] KINDS = FigureKind.values();
    private static final Figure.Bound[] BOUNDS = Figure.Bound.values();
    private static final Figure.Scope[] SCOPES = Figure.Scope.values();

    /** Packs those that are shown of an article, in their order. */
    static BytesRef pack(List<Mention.OfFigure> mentions, String text) throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        out.writeVInt(mentions.size());
        for (Mention.OfFigure mention : mentions) {
            write(out, mention, text);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(ByteBuffersDataOutput out, Mention.OfFigure mention, String text) throws IOException {
        Figure figure = mention.figure();
        DateRange when = figure.when();
        out.writeString(mention.span().in(text));
        out.writeByte((byte) figure.kind().ordinal());
        number(out, figure.value());
        out.writeByte((byte) figure.bound().ordinal());
        number(out, figure.low() == null ? Double.NaN : figure.low());
        number(out, figure.high() == null ? Double.NaN : figure.high());
        out.writeString(figure.unit());
        out.writeString(figure.ofWhom());
        out.writeString(figure.saidBy());
        out.writeByte((byte) figure.scope().ordinal());
        out.writeString(when == null ? "" : when.toString());
        out.writeString(oneLine(figure.sentence().in(text)));
        int start = figure.sentence().start();
        int before = Math.max(mention.span().start(), start);
        out.writeVInt(oneLine(text.substring(start, before)).length());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Whether it is one that is asked for. */
    boolean matches(Asked.Reported asked) {
        return kind == asked.kind()
                && (asked.number().contains(value)
                        || (bound == Figure.Bound.RANGE && asked.number().contains(high)))
                && (asked.ofWhom().isEmpty() || stems(ofWhom).containsAll(stems(asked.ofWhom())));
    }

    private static List<String> stems(String words) {
        return WordForm.all(words).stream().map(WordForm::stem).toList();
    }

    /** Its sentence with the number marked, as far as that stands in it. */
    Stream<Fragment> marked() {
        int start = Math.min(at, sentence.length());
        int end = Math.min(start + text.length(), sentence.length());
        return Stream.of(
                        new Fragment(sentence.substring(0, start), false),
                        new Fragment(sentence.substring(start, end), true),
                        new Fragment(sentence.substring(end), false))
                .filter(fragment -> !fragment.text().isEmpty());
    }

    private static void number(ByteBuffersDataOutput out, double number) {
        out.writeLong(Double.doubleToLongBits(number));
    }

    static List<ShownFigure> unpack(BytesRef bytes) throws IOException {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int size = in.readVInt();
        List<ShownFigure> figures = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            figures.add(new ShownFigure(
                    in.readString(),
                    KINDS[in.readByte()],
                    number(in),
                    BOUNDS[in.readByte()],
                    number(in),
                    number(in),
                    in.readString(),
                    in.readString(),
                    in.readString(),
                    SCOPES[in.readByte()],
                    in.readString(),
                    in.readString(),
                    in.readVInt()));
        }
        return figures;
    }

    private static double number(ByteArrayDataInput in) throws IOException {
        return Double.longBitsToDouble(in.readLong());
    }
}
