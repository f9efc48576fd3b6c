package dateline.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** From the bytes of a file to its text: UTF-8, UTF-16 with a byte-order mark, else the 8-bit charset that fits best. */
final class TextDecoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * Unicode's stream-safe format (UAX #15) knows no more marks on a letter: no language has them. Whoever looks back from one mark
     * to its letter, as the end of a word does in a pattern, would with a million of them look for ever.
     */
    private static final int MOST_MARKS = 30;

    private static final int FIRST_MARK = 0x300;

    private TextDecoder() {}

    /** The text without its byte-order mark; control characters, and the marks beyond thirty on a letter, are U+FFFD, so that offsets hold. */
    static String decode(byte[] bytes) {
        return withoutControls(decoded(bytes));
    }

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, detected(bytes));
        }
    }

    private static Charset detected(byte[] bytes) {
        if (isMostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        @Nullable String name = detector.getDetectedCharset();
        if (name == null || name.startsWith("UTF-")) {
            return WESTERN;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknownHere) {
            return WESTERN;
        }
    }

    /** Whether it is UTF-8 with a few broken bytes in it. In a text of an 8-bit charset nearly all beyond ASCII is broken. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(unit -> unit == 0xFFFD).count();
        long beyondAscii = text.chars().filter(unit -> unit > 0x7F).count();
        return broken * 2 <= beyondAscii;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if ((bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutControls(String text) {
        char @Nullable [] units = null;
        int marks = 0;
        for (int at = 0, length; at < text.length(); at += length) {
            int point = text.codePointAt(at);
            length = Character.charCount(point);
            marks = isMark(point) ? marks + 1 : 0;
            if (isControl(point) || marks > MOST_MARKS) {
                units = units == null ? text.toCharArray() : units;
                Arrays.fill(units, at, at + length, '\uFFFD');
            }
        }
        return units == null ? text : new String(units);
    }

    private static boolean isMark(int point) {
        return point >= FIRST_MARK
                && (Character.getType(point) == Character.NON_SPACING_MARK
                        || Character.getType(point) == Character.ENCLOSING_MARK);
    }

    /** NUL stays, so that the reader sees a binary file for what it is. */
    private static boolean isControl(int point) {
        return point != 0 && point != '\t' && point != '\n' && point != '\r' && Character.isISOControl(point);
    }
}
