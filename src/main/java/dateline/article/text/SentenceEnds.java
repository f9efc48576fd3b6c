package dateline.article.text;

import java.util.List;
import java.util.Set;

/** Judges whether a sentence ends at a mark such as a full stop. */
final class SentenceEnds {

    /** How many words are looked at to learn whether capitals tell anything. */
    private static final int NEAR = 25;

    /** The articles of Arabic names, which stay small where a sentence begins: {@code al-Masri}. */
    private static final Set<String> SMALL_ARTICLES = Set.of("al", "el");

    private final List<Token> tokens;
    private final Enclosures enclosures;

    SentenceEnds(List<Token> tokens) {
        this.tokens = tokens;
        this.enclosures = new Enclosures(tokens);
    }

    static boolean isAbbreviation(String token) {
        return token.length() > 1 && token.endsWith(".") && !token.startsWith(".");
    }

    static boolean isMark(String token) {
        char mark = token.charAt(0);
        return mark == '.' || mark == '?' || mark == '!' || mark == '…' || mark == '。';
    }

    /** The last of the marks, quotes and brackets that belong to the end of a sentence. */
    int last(int mark) {
        int last = mark;
        while (last + 1 < tokens.size() && closes(last + 1)) {
            last++;
        }
        return last;
    }

    private boolean closes(int index) {
        String text = text(index);
        boolean isSpacedEllipsis = text.equals(".") && text(index - 1).equals(".");
        return isSpacedEllipsis
                || enclosures.isClosing(index)
                || (!enclosures.isApart(index) && (isMark(text) || "\"'”’»)]".contains(text)));
    }

    /** Whether the sentence that begins with the first token ends with the last, which closes on the mark. */
    boolean isOver(int first, int mark, int last) {
        if (last + 1 == tokens.size()) {
            return true;
        }
        if (!enclosures.isApart(last + 1) || enclosures.isInBracket(first, last)) {
            return false;
        }
        return isAbbreviation(text(mark))
                ? endsAbbreviated(first, mark, opening(last + 1))
                : mayOpen(last + 1) && !leadsOn(first, mark) && !isAttributed(mark, last);
    }

    /** The first word behind an opening quote. */
    private int opening(int index) {
        boolean isQuote = "\"'“‘".contains(text(index)) && index + 1 < tokens.size();
        return isQuote ? index + 1 : index;
    }

    private boolean endsAbbreviated(int first, int mark, int next) {
        if (!tokens.get(next).isCapitalised()) {
            return false;
        }
        return switch (Abbreviations.ending(text(mark))) {
            case NEVER -> false;
            // At the beginning a letter numbers what follows: "A. The budget".
            case RARE ->
                Openers.isSure(text(next)) && (mark > first || text(mark).length() > 2);
            case POSSIBLE -> isOpener(first, mark, next);
            case CLOCK -> isOpener(first, mark, next) || isAfterHour(first, mark, next);
            case USUAL -> true;
        };
    }

    private boolean isOpener(int first, int mark, int next) {
        return doCapitalsTell(first, mark) ? Openers.isLikely(text(next)) : Openers.isSure(text(next));
    }

    /** Whether a capitalised word behind "5 p.m." is neither a day nor a time zone. */
    private boolean isAfterHour(int first, int mark, int next) {
        return mark > first
                && tokens.get(mark - 1).isNumber()
                && doCapitalsTell(first, mark)
                && !tokens.get(next).isAllCapitals()
                && tokens.subList(next, Math.min(tokens.size(), next + 4)).stream()
                        .map(Token::text)
                        .noneMatch(Openers::isOfTime);
    }

    /** Whether a word near the mark, other than "of" and the like, is not capitalised; in headlines and old wires all are. */
    private boolean doCapitalsTell(int first, int mark) {
        return tokens.subList(Math.max(first, mark - NEAR), mark).stream()
                .anyMatch(token -> token.text().length() > 3
                        && Character.isLowerCase(token.text().codePointAt(0)));
    }

    /** Whether a quoted question or shout is followed by who uttered it: {@code "WHY?" ASKED THE JUDGE}. */
    private boolean isAttributed(int mark, int last) {
        return last > mark && !text(mark).equals(".") && Openers.isOfSpeech(text(last + 1));
    }

    private boolean mayOpen(int index) {
        String text = text(index);
        // After a full stop a lower-case word goes on with the sentence: "Yahoo! said", "… and then".
        return !Character.isLowerCase(text.codePointAt(0))
                || text.chars().anyMatch(Character::isUpperCase)
                || (SMALL_ARTICLES.contains(text) && isJoinedToName(index));
    }

    private boolean isJoinedToName(int article) {
        return article + 2 < tokens.size()
                && text(article + 1).equals("-")
                && tokens.get(article + 2).isCapitalised();
    }

    /** Whether a lone full stop belongs to the word or the number before it: {@code Roe v. Wade}, {@code 1. The budget}. */
    private boolean leadsOn(int first, int mark) {
        int word = mark - 1;
        if (word < first || !text(mark).equals(".") || enclosures.isApart(mark)) {
            return false;
        }
        boolean isUnit = word > first && text(word - 1).equals("/"); // "60 km/s."
        boolean isItem =
                word == first && tokens.get(word).isNumber() && text(word).length() < 3;
        return isItem || (!isUnit && Abbreviations.leadsOn(text(word), tokens.get(mark + 1)));
    }

    private String text(int index) {
        return tokens.get(index).text();
    }
}
