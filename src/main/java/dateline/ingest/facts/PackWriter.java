package dateline.ingest.facts;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes small numbers and texts into few bytes. */
final class PackWriter {

    /** Numbers with up to four decimals, such as degrees and scores, are written as whole ones. */
    static final double PARTS = 10_000;

    private static final double LARGEST_WHOLE = 1L << 50;

    private byte[] bytes = new byte[1 << 10];
    private int size;

    /** A number, 7 bits a byte, the lowest first; negative ones take ten bytes. */
    void number(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            add((byte) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        add((byte) rest);
    }

    /** A number that may well be negative. */
    void signed(long number) {
        number((number << 1) ^ (number >> 63));
    }

    void bool(boolean is) {
        add((byte) (is ? 1 : 0));
    }

    /** Any double, bit for bit: in few bytes if it has at most four decimals and is not huge. */
    void decimal(double number) {
        double parts = Math.rint(number * PARTS);
        boolean isShort = Math.abs(parts) < LARGEST_WHOLE
                && Double.doubleToRawLongBits((long) parts / PARTS) == Double.doubleToRawLongBits(number);
        if (isShort) {
            long whole = (long) parts;
            number(((whole << 1) ^ (whole >> 63)) + 1);
        } else {
            number(0);
            long bits = Double.doubleToRawLongBits(number);
            for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
                add((byte) (bits >>> shift));
            }
        }
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        append(utf8, utf8.length);
    }

    void append(PackWriter other) {
        append(other.bytes, other.size);
    }

    void append(byte[] more, int length) {
        ensure(length);
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
    }

    private void add(byte one) {
        ensure(1);
        bytes[size++] = one;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
