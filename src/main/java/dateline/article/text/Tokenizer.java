package dateline.article.text;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts English news text into tokens. Numbers keep their commas, points and letters ({@code 6,800}, {@code 2.3m}), abbreviations
 * their full stops ({@code U.N.}, {@code Gov.}); a possessive, a hyphen and every other mark is a token of its own, and so is
 * what is drawn together with the word before it ({@code do n't}, {@code they 've}), as in the Penn Treebank.
 */
public final class Tokenizer {

    /** What stands behind an apostrophe when a verb is drawn together with its subject. */
    private static final Set<String> CLITICS = Set.of("re", "ve", "ll", "d", "m");

    private final String text;
    private final int end;
    private int at;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text, Span within) {
        this.text = text;
        this.at = within.start();
        this.end = within.end();
    }

    /** The tokens of a stretch, in order; white space belongs to none. */
    public static List<Token> tokens(String text, Span within) {
        Tokenizer tokenizer = new Tokenizer(text, within);
        while (tokenizer.at < tokenizer.end) {
            tokenizer.step();
        }
        return tokenizer.tokens;
    }

    private void step() {
        int first = pointAt(at);
        if (isBlank(first)) {
            at += Character.charCount(first);
        } else if (Character.isDigit(first)) {
            take(numberEnd());
        } else if (isWordPart(first)) {
            word();
        } else if (isApostrophe(first) && isPossessive(at)) {
            take(at + 2);
        } else if (isApostrophe(first) && isClitic(at)) {
            take(lettersEnd(at + 1));
        } else {
            take(runEnd(first));
        }
    }

    private void take(int to) {
        tokens.add(new Token(new Span(at, to), text.substring(at, to)));
        at = to;
    }

    /** A word up to its possessive, with the full stops that belong to it. */
    private void word() {
        int to = at;
        while (to < end) {
            int point = pointAt(to);
            if (to > at && Character.isDigit(point) && isMoney(to)) {
                break;
            }
            if (isWordPart(point)) {
                to += Character.charCount(point);
            } else if (isApostrophe(point) && isNegation(to) && to - 1 > at) {
                take(to - 1);
                return;
            } else if (isApostrophe(point) && isLetterAt(to + 1) && !isPossessive(to) && !isClitic(to)) {
                to++;
            } else if (point == '.' && isDottedOn(to)) {
                to++;
            } else {
                break;
            }
        }
        if (to < end && text.charAt(to) == '.' && keepsFullStop(to)) {
            to++;
        }
        take(to);
    }

    /** Whether letters between a dollar sign and digits name the dollar: {@code $A18}. */
    private boolean isMoney(int digit) {
        return at > 0 && text.charAt(at - 1) == '$' && digit - at <= 2;
    }

    /** Whether the full stop stands between single letters: {@code U.N}, {@code a.m}. */
    private boolean isDottedOn(int dot) {
        return isSingleLetterBefore(dot) && isLetterAt(dot + 1) && (dot + 2 >= end || !isLetterAt(dot + 2));
    }

    private boolean isSingleLetterBefore(int dot) {
        return isLetterAt(dot - 1) && (dot - 1 <= at || !isLetterAt(dot - 2));
    }

    private boolean keepsFullStop(int dot) {
        String word = text.substring(at, dot);
        if (word.indexOf('.') >= 0) {
            return true;
        }
        boolean isInitial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && dot + 1 < end;
        return isInitial || Abbreviations.isAbbreviation(word);
    }

    private int numberEnd() {
        int to = at;
        while (to < end) {
            int point = pointAt(to);
            if (isWordPart(point)) {
                to += Character.charCount(point);
            } else if ((point == ',' || point == '.') && isDigitAt(to - 1) && isDigitAt(to + 1)) {
                to++;
            } else {
                break;
            }
        }
        return to;
    }

    /** A run of one mark, such as "..." or "--", is one token; quotes and brackets stand alone. */
    private int runEnd(int first) {
        int to = at + Character.charCount(first);
        if (first == '.' || first == '-' || first == '*' || first == '_' || first == '=') {
            while (to < end && text.charAt(to) == first) {
                to++;
            }
        }
        return to;
    }

    private boolean isPossessive(int apostrophe) {
        return apostrophe + 1 < end
                && (text.charAt(apostrophe + 1) == 's' || text.charAt(apostrophe + 1) == 'S')
                && !isWordAt(apostrophe + 2);
    }

    /** Whether an apostrophe stands in the "n't" of "don't". */
    private boolean isNegation(int apostrophe) {
        return Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n'
                && lettersEnd(apostrophe + 1) == apostrophe + 2
                && Character.toLowerCase(text.charAt(apostrophe + 1)) == 't';
    }

    private boolean isClitic(int apostrophe) {
        return isLetterAt(apostrophe - 1)
                && CLITICS.contains(text.substring(apostrophe + 1, lettersEnd(apostrophe + 1))
                        .toLowerCase(Locale.ROOT));
    }

    private int lettersEnd(int from) {
        int to = from;
        while (isWordAt(to)) {
            to += Character.charCount(pointAt(to));
        }
        return to;
    }

    /** The code point at an index; half of one, if the other half stands outside the stretch. */
    private int pointAt(int index) {
        return index + 1 < end ? text.codePointAt(index) : text.charAt(index);
    }

    private boolean isWordAt(int index) {
        return index < end && isWordPart(pointAt(index));
    }

    private boolean isLetterAt(int index) {
        return index >= 0 && index < end && Character.isLetter(text.charAt(index));
    }

    private boolean isDigitAt(int index) {
        return index >= 0 && index < end && Character.isDigit(text.charAt(index));
    }

    private static boolean isWordPart(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '’';
    }

    /** Whether a code point stands between tokens and belongs to none: white space of every sort, and the byte-order mark. */
    public static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0xFEFF;
    }
}
