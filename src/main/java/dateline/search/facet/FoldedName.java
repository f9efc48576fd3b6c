package dateline.search.facet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A name as it is compared: {@code "kim jong un"} for {@code "Kim Jong-un"}, {@code "jk rowling"} for {@code "J. K. Rowling"},
 * {@code "cote d ivoire"} for {@code "Côte d’Ivoire"}. Case, accents, full stops, hyphens and apostrophes are folded, and what
 * stands between initials; no letter is left out, so that two people stay two. Every backend compares with it.
 */
public final class FoldedName {

    /** A name is compared by its first characters, many more than any has. */
    private static final int LONGEST = 1000;

    /** All that writers and their keyboards use as an apostrophe, the letters of transliteration among them. */
    private static final String APOSTROPHES = "'’‘‛`′＇ʹʻʼʽʾʿ";

    /** The blank in {@code j k} and in {@code g 20}. */
    private static final Pattern BETWEEN_INITIALS =
            Pattern.compile("(?<=(?:^| )\\p{L}) (?=(?:\\p{L}|\\p{Nd}+)(?: |$))");

    /** What makes of a name whose it is; "Rowling's" is Rowling. */
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L}{2})['’][sS]\\s*$");

    private FoldedName() {}

    /** The letters and digits of a name, folded, with a blank between words; empty if there are none. */
    public static String of(String name) {
        String plain = decomposed(withoutPossessive(name.substring(0, Math.min(name.length(), LONGEST))));
        StringBuilder folded = new StringBuilder(plain.length());
        int character;
        for (int at = 0; at < plain.length(); at += Character.charCount(character)) {
            character = plain.codePointAt(at);
            add(character, folded);
        }
        folded.setLength(Math.min(folded.length(), LONGEST));
        String words = folded.toString().strip();
        return hasInitial(words) ? BETWEEN_INITIALS.matcher(words).replaceAll("") : words;
    }

    private static String withoutPossessive(String name) {
        boolean hasApostrophe = name.indexOf('\'') >= 0 || name.indexOf('’') >= 0;
        return hasApostrophe ? POSSESSIVE.matcher(name).replaceAll("") : name;
    }

    /** Whether a blank may stand behind a word of one character. */
    private static boolean hasInitial(String words) {
        for (int blank = words.indexOf(' '); blank > 0; blank = words.indexOf(' ', blank + 1)) {
            if (blank == 1 || words.charAt(blank - 2) == ' ' || Character.isLowSurrogate(words.charAt(blank - 1))) {
                return true;
            }
        }
        return false;
    }

    /** A path as it is compared, unlike any name: {@code "/africa/cote d ivoire"}; empty if a step has no letter or digit. */
    public static String ofPath(FacetPath path) {
        StringBuilder folded = new StringBuilder();
        for (String step : path.steps()) {
            String name = of(step);
            if (name.isEmpty()) {
                return "";
            }
            folded.append('/').append(name);
        }
        return folded.toString();
    }

    /** Whether a name starts with what was typed of it, both folded; blanks do not matter, which may stand between initials. */
    public static Predicate<String> startingWith(String typed) {
        String letters = letters(typed);
        if (letters.isEmpty()) {
            String marks = typed.toLowerCase(Locale.ROOT);
            return name -> name.toLowerCase(Locale.ROOT).startsWith(marks);
        }
        return name -> letters(name).startsWith(letters);
    }

    /** The letters and digits of a name, folded, without a blank. */
    public static String letters(String name) {
        return of(name).replace(" ", "");
    }

    /** Accents and apostrophes as characters of their own. */
    private static String decomposed(String name) {
        // This one would fall apart into a blank and an accent.
        return isAscii(name) ? name : Normalizer.normalize(name.replace('´', '\''), Normalizer.Form.NFKD);
    }

    private static boolean isAscii(String name) {
        for (int index = 0; index < name.length(); index++) {
            if (name.charAt(index) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void add(int character, StringBuilder folded) {
        boolean isBehindALetter = !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ';
        if (Character.isLetterOrDigit(character) && APOSTROPHES.indexOf(character) < 0) {
            addLetter(Character.toLowerCase(character), folded);
        } else if (isBehindALetter && !isLeftOut(character, folded)) {
            folded.appendCodePoint(isVowelSign(character) ? character : ' ');
        }
    }

    /** Accents, and hyphens and joiners that nobody sees; full stops; apostrophes where they cut off no word. */
    private static boolean isLeftOut(int character, StringBuilder folded) {
        if (APOSTROPHES.indexOf(character) >= 0) {
            // "d'Ivoire" is two words, and "Ba'ath" is one.
            int before = folded.length() - 2;
            return before >= 0 && folded.charAt(before) != ' ';
        }
        return character == '.'
                || (character >= 0x300 && character <= 0x36F)
                || Character.getType(character) == Character.FORMAT;
    }

    /** Scripts other than ours write vowels and voiced letters as marks, and without them the word is another one. */
    private static boolean isVowelSign(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Letters that a plain keyboard spells otherwise, and that are no plain letter with an accent. */
    private static void addLetter(int letter, StringBuilder folded) {
        switch (letter) {
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ł' -> folded.append('l');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'ŋ' -> folded.append('n');
            case 'ŧ' -> folded.append('t');
            case 'ə' -> folded.append('a');
            default -> folded.appendCodePoint(letter);
        }
    }
}
