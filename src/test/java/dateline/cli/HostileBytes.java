package dateline.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes a hostile file of a good one: its bytes are turned, cut and mixed, and what no text should hold is put between them. */
final class HostileBytes {

    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16,
            StandardCharsets.ISO_8859_1,
            Charset.forName("windows-1252"),
            Charset.forName("Shift_JIS"),
            Charset.forName("GB18030"),
            Charset.forName("KOI8-R"),
            Charset.forName("UTF-32"));

    /** What ends lines, words and sentences, turns the direction of writing, joins or is no letter at all. */
    private static final List<String> ODD_CHARACTERS = List.of(
            "\u202E",
            "\u202D",
            "\u2066",
            "\u2067",
            "\u2069",
            "\u200F",
            "\uFEFF",
            "\uFFFE",
            "\uFFFF",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u00A0",
            "\u3000",
            "\u200D",
            "\u200B",
            "\u0301",
            "\u0489",
            "\uFDFA",
            "\u0130",
            "\u0131",
            "\u1E9E",
            "\uFB03",
            "\u0345",
            "\uD83C\uDDF2",
            "\uD83D\uDC68\u200D",
            "\uDB40\uDC41",
            "\uDBFF\uDFFF",
            "\u0E33",
            "\u1100",
            "\u115F",
            "\u0661",
            "\u0968",
            "\u00BD",
            "\u2460",
            "\u0001",
            "\u001B[31m",
            "\u007F");

    /** Halves of surrogate pairs, letters in too many bytes, bytes that begin nothing. */
    private static final List<byte[]> NO_CHARACTERS = List.of(
            bytes(0xED, 0xA0, 0x80),
            bytes(0xED, 0xBF, 0xBF),
            bytes(0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80),
            bytes(0xC0, 0x80),
            bytes(0xF8, 0x88, 0x80, 0x80, 0x80),
            bytes(0xFF, 0xFE),
            bytes(0xFE, 0xFF),
            bytes(0x80),
            bytes(0xF4, 0x90, 0x80, 0x80));

    private static final List<String> NUMBERS = List.of(
            "9".repeat(400),
            "1e999999",
            "0." + "0".repeat(400) + "1",
            "1,000,000,000,000,000,000,000,000",
            "-9223372036854775809",
            "99999999999999999999 trillion billion million",
            "1/0",
            "½⅓¼",
            "1.2.3.4.5.6.7",
            "MMMMMMMMMMMMMMMMMMMMCMXCIX",
            "٣٤٥٦٧",
            "one hundred and twenty-three thousand million and a half dozen",
            "31/02/2021",
            "29 February 1900",
            "99:99:99 on 99 June 99999",
            "$€£¥5bn%");

    private static final List<String> REPEATED = List.of(
            "<div><p><b>",
            "[[[[{{{{",
            "((((((",
            "\"'“‘«",
            "&lt;&amp;",
            "a",
            "A. ",
            "Mr. ",
            "killed ",
            "at least ",
            "hundred ",
            "million ",
            "3 and ",
            "12,",
            "Aye Chan ",
            "Republic of ",
            "on Tuesday ",
            "said ",
            "\n",
            "\n\n",
            "\t",
            " ",
            ".",
            "-",
            "…",
            "\u0301",
            "\u200D",
            "\r",
            "he said \"",
            "New York, Paris, ",
            "of the ");

    /** As many bytes as the day of an article takes. */
    private static final int HEADER = 17;

    private final Random random;
    private final List<byte[]> others;

    /** Where changes begin: in three files of four behind the header, for without one there is nothing more to read. */
    private int start;

    /** @param others good files, parts of which are put between */
    HostileBytes(Random random, List<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    /** The file after one to four changes. */
    byte[] of(byte[] good) {
        start = random.nextInt(4) == 0 ? 0 : HEADER;
        byte[] bytes = good;
        for (int change = random.nextInt(4); change >= 0; change--) {
            bytes = changed(bytes);
        }
        return bytes;
    }

    private byte[] changed(byte[] bytes) {
        return switch (random.nextInt(16)) {
            case 0 -> flipped(bytes);
            case 1 -> Arrays.copyOf(bytes, at(bytes));
            case 2 -> without(bytes);
            case 3 -> random.nextInt(4) == 0 ? new byte[0] : with(bytes, new byte[1 + random.nextInt(64)]);
            case 4 ->
                with(bytes, part(others.get(random.nextInt(others.size()))).getBytes(oneOf(CHARSETS)));
            case 5 -> text(bytes).getBytes(oneOf(CHARSETS));
            case 6, 7 ->
                scattered(bytes, ODD_CHARACTERS.stream().map(HostileBytes::utf8).toList());
            case 8 -> scattered(bytes, NO_CHARACTERS);
            case 9, 10 ->
                scattered(bytes, NUMBERS.stream().map(HostileBytes::utf8).toList());
            case 11 -> with(bytes, utf8(oneOf(REPEATED).repeat(1 << random.nextInt(12))));
            case 12 ->
                utf8(text(bytes).replaceAll("(?<=\\P{Cntrl}{20})[\r\n]+", "").repeat(1 + random.nextInt(20)));
            case 13 ->
                utf8(text(bytes).replace(" ", oneOf(List.of("", "\n", ". ", ", ", "\u00A0", " \"", " killed 5 "))));
            case 14 -> utf8(text(bytes).toUpperCase(Locale.ROOT));
            default -> giant(bytes);
        };
    }

    /** Seldom as large as a file may be, or larger: a giant is slow to read. */
    private byte[] giant(byte[] bytes) {
        int size = 1 << (random.nextInt(30) == 0 ? 20 + random.nextInt(4) : 10 + random.nextInt(8));
        byte[] more = random.nextBoolean() ? utf8(oneOf(REPEATED)) : bytes;
        ByteArrayOutputStream grown = new ByteArrayOutputStream();
        grown.writeBytes(bytes);
        while (more.length > 0 && grown.size() < size) {
            grown.writeBytes(more);
        }
        return grown.toByteArray();
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        for (int times = 1 << random.nextInt(8); times > 0 && flipped.length > 0; times--) {
            flipped[Math.min(at(flipped), flipped.length - 1)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] scattered(byte[] bytes, List<byte[]> pieces) {
        byte[] scattered = bytes;
        for (int times = 1 << random.nextInt(7); times > 0; times--) {
            scattered = with(scattered, oneOf(pieces));
        }
        return scattered;
    }

    private byte[] with(byte[] bytes, byte[] piece) {
        int at = at(bytes);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, at);
        joined.writeBytes(piece);
        joined.write(bytes, at, bytes.length - at);
        return joined.toByteArray();
    }

    private String part(byte[] bytes) {
        int start = at(bytes);
        return text(Arrays.copyOfRange(bytes, start, Math.min(bytes.length, start + random.nextInt(2000))));
    }

    private byte[] without(byte[] bytes) {
        int first = at(bytes);
        int rest = first + random.nextInt(bytes.length - first + 1);
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        left.write(bytes, 0, first);
        left.write(bytes, rest, bytes.length - rest);
        return left.toByteArray();
    }

    private int at(byte[] bytes) {
        int first = Math.min(start, bytes.length);
        return first + random.nextInt(bytes.length - first + 1);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... units) {
        byte[] bytes = new byte[units.length];
        for (int unit = 0; unit < units.length; unit++) {
            bytes[unit] = (byte) units[unit];
        }
        return bytes;
    }
}
