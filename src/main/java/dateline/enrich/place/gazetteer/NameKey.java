package dateline.enrich.place.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes the key under which a name is looked up: lower case, no marks, no apostrophes, words with one space between them, and
 * {@code saint} for {@code St.}: {@code "cote divoire"} for {@code "Côte d'Ivoire"}.
 */
public final class NameKey {

    private NameKey() {}

    /** The key of a name. */
    public static String of(String name) {
        String plain = isAscii(name) ? name : withoutMarks(name);
        StringBuilder key = new StringBuilder(plain.length());
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
                word.append(Character.toLowerCase(letter));
            } else if (!isApostrophe(letter)) {
                append(key, word);
            }
        }
        append(key, word);
        return key.toString();
    }

    private static void append(StringBuilder key, StringBuilder word) {
        if (word.isEmpty()) {
            return;
        }
        if (!key.isEmpty()) {
            key.append(' ');
        }
        switch (word.toString()) {
            case "st" -> key.append("saint");
            case "ste" -> key.append("sainte");
            case "ft" -> key.append("fort");
            case "mt" -> key.append("mount");
            default -> key.append(word);
        }
        word.setLength(0);
    }

    private static String withoutMarks(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int at = 0; at < apart.length(); at++) {
            char letter = apart.charAt(at);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                plain.append(plainLetters(letter));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Letters that Unicode does not take apart into a base letter and a mark. */
    private static String plainLetters(char letter) {
        return switch (letter) {
            case 'ł', 'Ł' -> "l";
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ı' -> "i";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            case 'ə', 'Ə', 'ǝ' -> "a";
            default -> String.valueOf(letter);
        };
    }

    private static boolean isAscii(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isApostrophe(char letter) {
        return "'`‘’ʼʻʿʾ".indexOf(letter) >= 0;
    }
}
