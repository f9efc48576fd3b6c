package dateline.ingest.facts;

import java.nio.charset.StandardCharsets;

/** Reads what a {@link PackWriter} wrote, in the same order. Bytes that it did not write may end in any exception. */
final class PackReader {

    private final byte[] bytes;
    private int at;

    PackReader(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    long number() {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            number |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    int count() {
        return Math.toIntExact(number());
    }

    long signed() {
        return unsigned(number());
    }

    private static long unsigned(long zigzag) {
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    boolean bool() {
        return bytes[at++] != 0;
    }

    double decimal() {
        long whole = number();
        if (whole != 0) {
            return unsigned(whole - 1) / PackWriter.PARTS;
        }
        long bits = 0;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            bits |= (bytes[at++] & 0xFFL) << shift;
        }
        return Double.longBitsToDouble(bits);
    }

    String text() {
        int length = count();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    int position() {
        return at;
    }
}
