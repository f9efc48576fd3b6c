package dateline.article.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts as fewer bytes: what no printable letter of ASCII is, as a byte, stands for a few letters that often follow each other in
 * English. All other texts come back as well, only not shorter. Unlike what compresses, it does well with a name, and is read at once.
 */
final class Prose {

    /** Counted in the articles in {@code corpus/}, by joining the most frequent pair again and again; an underscore is a blank. */
    private static final String[] SEQUENCES = """
            the_ s_ ,_ of_ ed_ e_ re in_ a_ and_ ._ th t_ ar at an_ an d_ or de y_ in on_ se be we er al on to_ ur at_ ri es it si
            ro le es_ te di st en_ ol 0_ The_ ou en un said er_ ha ac day ic res ra ion_ am al_ e_th il el peop had_ th_ n_ tr o_ ab
            us ai lo day_ ed wi ear _p as le_ li ch op ot ov out_ ill ct ing_ mor ion ad ag bo kill ,00 fr ist for_ ers_ af pe om_
            by_ l_ om ter_ was_ iv 00_ ere_ 's_ ve_ ent_ ce_ ted_ off ast_ igh s,_ fir our ded_ ly_ coun ent dea le_w is_ mis ern
            for st_ s._ min ts_ on_S con as_ or_ ome_ and woun ici ,_wh ber_ are_ lar ice_ it_ por them als_ two_ ost_ has_ ate_
            """.strip().split("\\s+");

    private static final int LONGEST = 4;

    /** Behind it stand a number of bytes as they are, and before them how many. */
    private static final int AS_IT_IS = 0xFF;

    private static final int MOST_AS_IT_IS = 0xFF;

    private static final int BYTES = 1 << Byte.SIZE;

    /** For each byte the letters that it stands for, the first one lowest, and how many they are. */
    private static final int[] LETTERS = new int[BYTES];

    private static final byte[] LENGTHS = new byte[BYTES];

    private static final int SLOT_BITS = 11;

    /** Where letters and the byte that stands for them are looked up; a power of two, and mostly empty. */
    private static final int[] KEYS = new int[1 << SLOT_BITS];

    /** None is the byte that stands for no letters. */
    private static final byte[] CODES = new byte[KEYS.length];

    static {
        Arrays.fill(CODES, (byte) AS_IT_IS);
        int sequence = 0;
        for (int code = 0; code < BYTES; code++) {
            if (isItself(code)) {
                LETTERS[code] = code;
                LENGTHS[code] = 1;
            } else if (code != AS_IT_IS) {
                byte[] letters = SEQUENCES[sequence++].replace('_', ' ').getBytes(StandardCharsets.US_ASCII);
                LETTERS[code] = letters(letters, 0, letters.length);
                LENGTHS[code] = (byte) letters.length;
                int slot = slot(LETTERS[code]);
                KEYS[slot] = LETTERS[code];
                CODES[slot] = (byte) code;
            }
        }
    }

    private Prose() {}

    private static boolean isItself(int letter) {
        return (letter >= ' ' && letter <= '~') || letter == '\n' || letter == '\r' || letter == '\t';
    }

    private static int letters(byte[] text, int start, int length) {
        int letters = 0;
        for (int index = 0; index < length; index++) {
            letters |= (text[start + index] & 0xFF) << (index * Byte.SIZE);
        }
        return letters;
    }

    /** Where letters are kept, or would be. */
    private static int slot(int letters) {
        int slot = (letters * 0x9E3779B1) >>> (Integer.SIZE - SLOT_BITS);
        while (KEYS[slot] != 0 && KEYS[slot] != letters) {
            slot = (slot + 1) & (KEYS.length - 1);
        }
        return slot;
    }

    static byte[] pack(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        byte[] packed = new byte[2 * plain.length + 1];
        int size = 0;
        int at = 0;
        while (at < plain.length) {
            if (!isItself(plain[at])) {
                int length = runAsItIs(plain, at);
                packed[size++] = (byte) AS_IT_IS;
                packed[size++] = (byte) length;
                System.arraycopy(plain, at, packed, size, length);
                size += length;
                at += length;
                continue;
            }
            int length = Math.min(LONGEST, plain.length - at);
            int slot = slot(letters(plain, at, length));
            while (length > 1 && LENGTHS[CODES[slot] & 0xFF] != length) {
                length--;
                slot = slot(letters(plain, at, length));
            }
            packed[size++] = length > 1 ? CODES[slot] : plain[at];
            at += length;
        }
        return Arrays.copyOf(packed, size);
    }

    private static int runAsItIs(byte[] plain, int start) {
        int end = start;
        while (end < plain.length && end - start < MOST_AS_IT_IS && !isItself(plain[end])) {
            end++;
        }
        return end - start;
    }

    static String unpack(byte[] packed, int start, int length) {
        int end = start + length;
        byte[] plain = new byte[plainLength(packed, start, end) + LONGEST];
        int size = 0;
        int at = start;
        while (at < end) {
            int code = packed[at++] & 0xFF;
            if (code == AS_IT_IS) {
                int run = packed[at++] & 0xFF;
                System.arraycopy(packed, at, plain, size, run);
                at += run;
                size += run;
            } else {
                int letters = LETTERS[code];
                plain[size] = (byte) letters;
                plain[size + 1] = (byte) (letters >>> 8);
                plain[size + 2] = (byte) (letters >>> 16);
                plain[size + 3] = (byte) (letters >>> 24);
                size += LENGTHS[code];
            }
        }
        return new String(plain, 0, size, StandardCharsets.UTF_8);
    }

    private static int plainLength(byte[] packed, int start, int end) {
        int length = 0;
        for (int at = start; at < end; at++) {
            int code = packed[at] & 0xFF;
            if (code == AS_IT_IS) {
                int run = packed[++at] & 0xFF;
                at += run;
                length += run;
            } else {
                length += LENGTHS[code];
            }
        }
        return length;
    }
}
