package dateline.bench.bare;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Mention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        String sentence) {

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
        out.writeString(figure.sentence().in(text).replaceAll("\\s+", " "));
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
                    in.readString()));
        }
        return figures;
    }

    private static double number(ByteArrayDataInput in) throws IOException {
        return Double.longBitsToDouble(in.readLong());
    }
}
