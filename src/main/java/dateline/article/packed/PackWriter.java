package dateline.article.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes small numbers and texts into few bytes, such as 581 into two. */
public final class PackWriter {

    /** Numbers with up to four decimals, such as degrees and scores, are written as whole ones. */
    static final double PARTS = 10_000;

    private static final double LARGEST_WHOLE = 1L << 50;

    /** An amount is digits and a power of ten: the lowest four bits say which, and if it is none of these. */
    static final int AMOUNT_BITS = 4;

    static final int NO_POWER = 15;
    static final int LEAST_POWER = -3;
    static final double[] POWERS = {1e3, 1e2, 1e1, 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11};

    private byte[] bytes = new byte[1 << 10];
    private int size;

    /** A number, 7 bits a byte, the lowest first; negative ones take ten bytes. */
    public void number(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            add((byte) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        add((byte) rest);
    }

    /** A number that may well be negative. */
    public void signed(long number) {
        number((number << 1) ^ (number >> 63));
    }

    /** One byte. */
    public void bool(boolean is) {
        add((byte) (is ? 1 : 0));
    }

    /** Any double, bit for bit: in few bytes if it has at most four decimals and is not huge. */
    public void decimal(double number) {
        double parts = Math.rint(number * PARTS);
        boolean isShort = Math.abs(parts) < LARGEST_WHOLE
                && Double.doubleToRawLongBits((long) parts / PARTS) == Double.doubleToRawLongBits(number);
        if (isShort) {
            long whole = (long) parts;
            number(((whole << 1) ^ (whole >> 63)) + 1);
        } else {
            number(0);
            bits(number);
        }
    }

    /** Any double, bit for bit: in few bytes if it has few digits, however many zeros stand behind them, as 23,500,000 has. */
    public void amount(double number) {
        for (int power = POWERS.length - 1; power >= 0; power--) {
            double digits = Math.rint(power < -LEAST_POWER ? number * POWERS[power] : number / POWERS[power]);
            if (digits >= 0
                    && digits < LARGEST_WHOLE
                    && Double.doubleToRawLongBits(amount((long) digits, power)) == Double.doubleToRawLongBits(number)) {
                number((long) digits << AMOUNT_BITS | power);
                return;
            }
        }
        number(NO_POWER);
        bits(number);
    }

    static double amount(long digits, int power) {
        return power < -LEAST_POWER ? digits / POWERS[power] : digits * POWERS[power];
    }

    private void bits(double number) {
        long bits = Double.doubleToRawLongBits(number);
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            add((byte) (bits >>> shift));
        }
    }

    /** How many values there are, and each. */
    public <T> void list(List<T> values, Consumer<T> each) {
        number(values.size());
        values.forEach(each);
    }

    /** Whether there is a value, and if so, the value. */
    public <T> void orNull(@Nullable T value, Consumer<T> writer) {
        bool(value != null);
        if (value != null) {
            writer.accept(value);
        }
    }

    /** Its length in bytes, and these; half a surrogate pair does not come back. */
    public void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        append(utf8, utf8.length);
    }

    /** A text that is probably English, in some two thirds of its bytes; half a surrogate pair does not come back. */
    public void prose(String text) {
        byte[] packed = Prose.pack(text);
        number(packed.length);
        append(packed, packed.length);
    }

    /** All that another wrote. */
    public void append(PackWriter other) {
        append(other.bytes, other.size);
    }

    /** The first bytes of some. */
    public void append(byte[] more, int length) {
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

    /** How many bytes were written. */
    public int size() {
        return size;
    }

    /** Forgets what was written. */
    public void clear() {
        size = 0;
    }

    /** All that was written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
