package dateline.article.packed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link PackWriter} wrote, in the same order. Bytes that it did not write may end in any exception. */
public final class PackReader {

    private final byte[] bytes;
    private int at;

    /**
     * Reads from bytes.
     *
     * @param start where in them it begins
     */
    public PackReader(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /** A number that was written as such. */
    public long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    /** A number that is small. */
    public int count() {
        return Math.toIntExact(number());
    }

    /** A number that may be negative. */
    public long signed() {
        return unsigned(number());
    }

    private static long unsigned(long zigzag) {
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    /** One byte: yes or no. */
    public boolean bool() {
        return bytes[at++] != 0;
    }

    /** Any double, bit for bit, written as a decimal. */
    public double decimal() {
        long whole = number();
        if (whole != 0) {
            return unsigned(whole - 1) / PackWriter.PARTS;
        }
        return bits();
    }

    /** Any double, bit for bit, written as an amount. */
    public double amount() {
        long amount = number();
        int power = (int) amount & PackWriter.NO_POWER;
        return power == PackWriter.NO_POWER ? bits() : PackWriter.amount(amount >>> PackWriter.AMOUNT_BITS, power);
    }

    private double bits() {
        long bits = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bits |= (bytes[at++] & 0xFFL) << shift;
        }
        return Double.longBitsToDouble(bits);
    }

    /** As many values as were written. */
    public <T> List<T> list(Supplier<T> each) {
        int size = count();
        List<T> values = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            values.add(each.get());
        }
        return values;
    }

    /** A value, or that there is none. */
    public <T> @Nullable T orNull(Supplier<T> value) {
        return bool() ? value.get() : null;
    }

    /** A text. */
    public String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** A text that was written as prose. */
    public String prose() {
        int length = count();
        String text = Prose.unpack(bytes, at, length);
        at += length;
        return text;
    }

    /** Reads on behind a text or prose. */
    public void skipText() {
        int length = count();
        at += length;
    }

    /** Where in the bytes it reads next. */
    public int position() {
        return at;
    }

    /** Reads on from a {@link #position}. */
    public void moveTo(int position) {
        at = position;
    }
}
