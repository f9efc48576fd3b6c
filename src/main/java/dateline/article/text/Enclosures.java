package dateline.article.text;

import java.util.BitSet;
import java.util.List;

/** Which quotes and brackets of a paragraph open something, and which close it. */
final class Enclosures {

    /** A bracket that stays open for longer has probably been forgotten. */
    private static final int FARTHEST = 6;

    private final List<Token> tokens;
    private final BitSet closing = new BitSet();
    private final int[] open;

    Enclosures(List<Token> tokens) {
        this.tokens = tokens;
        this.open = new int[tokens.size()];
        boolean isQuoted = false;
        int bracket = -1;
        for (int index = 0; index < tokens.size(); index++) {
            String text = tokens.get(index).text();
            if (isOpeningBracket(text)) {
                bracket = index;
            } else if (isClosingBracket(text)) {
                bracket = -1;
            } else if (text.equals("\"")) {
                isQuoted = opens(index, isQuoted);
            }
            closing.set(index, isClosingBracket(text) || (text.equals("\"") && !isQuoted));
            open[index] = bracket;
        }
    }

    boolean isClosing(int index) {
        return closing.get(index);
    }

    /** Whether a bracket that opened inside the sentence is still open, and closes soon: {@code (pop. 3,000)}. */
    boolean isInBracket(int first, int index) {
        if (open[index] <= first) {
            return false;
        }
        for (int next = index + 1; next < Math.min(tokens.size(), index + 1 + FARTHEST); next++) {
            if (isClosingBracket(tokens.get(next).text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether white space stands before a token, or it is the first. */
    boolean isApart(int index) {
        return index == 0
                || index == tokens.size()
                || tokens.get(index).span().start()
                        > tokens.get(index - 1).span().end();
    }

    /** Spaces or neighbours tell which way a straight quote looks; where they do not, the second of two closes. */
    private boolean opens(int quote, boolean isQuoted) {
        boolean isApart = isApart(quote);
        if (isApart != isApart(quote + 1)) {
            return isApart;
        }
        boolean isLedTo = quote > 0 && tokens.get(quote - 1).text().equals(":");
        return isLedTo || (!isQuoted && !isFollowedUp(quote + 1));
    }

    /** Whether a token shows that what was quoted before it is over. */
    private boolean isFollowedUp(int index) {
        return index < tokens.size()
                && (",;)".contains(tokens.get(index).text())
                        || Openers.isOfSpeech(tokens.get(index).text()));
    }

    private static boolean isOpeningBracket(String text) {
        return text.equals("(") || text.equals("[");
    }

    private static boolean isClosingBracket(String text) {
        return text.equals(")") || text.equals("]");
    }
}
