package dateline.bench.bare;

import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.bench.question.Asked;
import java.util.List;
import org.apache.lucene.util.BitUtil;
import org.apache.lucene.util.BytesRef;

/**
 * All numbers of an article in one value, each of as many bytes, so that they are counted without being read: the kind, the number, and the
 * other number of a range.
 */
record PackedNumbers(BytesRef bytes) {

    private static final int SIZE = 1 + 2 * Double.BYTES;

    static BytesRef pack(List<Mention.OfFigure> mentions) {
        byte[] packed = new byte[mentions.size() * SIZE];
        int at = 0;
        for (Mention.OfFigure mention : mentions) {
            Figure figure = mention.figure();
            packed[at] = (byte) figure.kind().ordinal();
            put(packed, at + 1, figure.value());
            put(packed, at + 1 + Double.BYTES, FigureFields.stated(figure).max().orElse(figure.value()));
            at += SIZE;
        }
        return new BytesRef(packed);
    }

    private static void put(byte[] packed, int at, double number) {
        BitUtil.VH_LE_LONG.set(packed, at, Double.doubleToLongBits(number));
    }

    static int size(BytesRef bytes) {
        return bytes.length / SIZE;
    }

    int size() {
        return size(bytes);
    }

    double value(int number) {
        return at(number, 1);
    }

    private double at(int number, int offset) {
        long bits = (long) BitUtil.VH_LE_LONG.get(bytes.bytes, bytes.offset + number * SIZE + offset);
        return Double.longBitsToDouble(bits);
    }

    /** Whether a figure is of the kind and has a number that is asked for; whom it counts is not looked at. */
    boolean matches(int number, Asked.Reported asked) {
        FigureKind kind = asked.kind();
        return bytes.bytes[bytes.offset + number * SIZE] == kind.ordinal()
                && (asked.number().contains(value(number)) || asked.number().contains(at(number, 1 + Double.BYTES)));
    }
}
