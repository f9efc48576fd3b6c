package dateline.article.text;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph into sentences: after {@code . ? ! …} and the quotes and brackets that close on them, unless the full stop
 * belongs to an abbreviation that leads on ({@code Feb. 1}, {@code Gov. Jim}, {@code U.N. Security Council}).
 */
public final class SentenceSplitter {

    /** Words that open a sentence far more often than they follow an abbreviation such as "U.S." inside one. */
    private static final Set<String> OPENERS = Set.of(
            "The", "A", "An", "In", "On", "At", "It", "He", "She", "They", "We", "But", "And", "This", "That", "These",
            "Those", "There", "His", "Her", "Its", "Their", "After", "Before", "When", "While", "For", "From", "If",
            "As");

    private SentenceSplitter() {}

    /** The sentences of a paragraph, in order; every token of the paragraph stands in one. */
    public static List<Sentence> sentences(String text, Span paragraph) {
        List<Token> tokens = Tokenizer.tokens(text, paragraph);
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int index = 0; index < tokens.size(); index++) {
            int last = closingAt(tokens, index);
            if (last >= 0) {
                sentences.add(sentence(tokens.subList(first, last + 1)));
                first = last + 1;
                index = last;
            }
        }
        if (first < tokens.size()) {
            sentences.add(sentence(tokens.subList(first, tokens.size())));
        }
        return sentences;
    }

    private static Sentence sentence(List<Token> tokens) {
        return new Sentence(
                new Span(
                        tokens.getFirst().span().start(),
                        tokens.getLast().span().end()),
                tokens);
    }

    /** The index of a sentence's last token if the sentence ends at {@code index}, else −1. */
    private static int closingAt(List<Token> tokens, int index) {
        String ender = tokens.get(index).text();
        boolean isAbbreviation = ender.length() > 1 && ender.endsWith(".") && !ender.startsWith(".");
        if (!isAbbreviation && !isEnder(ender)) {
            return -1;
        }
        int last = index;
        while (last + 1 < tokens.size() && closes(tokens.get(last), tokens.get(last + 1))) {
            last++;
        }
        if (last + 1 == tokens.size()) {
            return last;
        }
        Token next = tokens.get(last + 1);
        boolean isApart = next.span().start() > tokens.get(last).span().end();
        if (isAbbreviation) {
            boolean isOver = !Abbreviations.leadsOn(ender) && OPENERS.contains(next.text());
            return isOver && isApart ? last : -1;
        }
        return isApart && mayOpen(tokens, last + 1) ? last : -1;
    }

    private static boolean isEnder(String token) {
        char mark = token.charAt(0);
        return mark == '.' || mark == '?' || mark == '!' || mark == '…' || mark == '。';
    }

    /** Whether the next token is a further mark, a quote or a bracket that touches the end of the sentence. */
    private static boolean closes(Token end, Token next) {
        boolean touches = next.span().start() == end.span().end();
        return touches && (isEnder(next.text()) || "\"'”’»)]".contains(next.text()));
    }

    private static boolean mayOpen(List<Token> tokens, int index) {
        int first = tokens.get(index).text().codePointAt(0);
        if (!Character.isLetterOrDigit(first)) {
            return true;
        }
        // After a full stop a lower-case word goes on with the sentence: "Yahoo! said", "… and then".
        return !Character.isLowerCase(first);
    }
}
