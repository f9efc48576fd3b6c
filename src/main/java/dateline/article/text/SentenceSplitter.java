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

    /** No sentence is longer. What looks like one is a table, or no prose at all; cut, it harms nobody who reads sentence by sentence. */
    private static final int MOST_TOKENS = 1000;

    private SentenceSplitter() {}

    /** The sentences of a paragraph, in order; every token of the paragraph stands in one. */
    public static List<Sentence> sentences(String text, Span paragraph) {
        List<Token> tokens = Tokenizer.tokens(text, paragraph);
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int index = 0; index < tokens.size(); index++) {
            boolean isAbbreviation = isAbbreviation(tokens.get(index).text());
            if (isAbbreviation || isEnder(tokens.get(index).text())) {
                int last = lastMark(tokens, index);
                boolean isOver = isOver(tokens, index, last);
                if (isOver) {
                    add(tokens.subList(first, last + 1), sentences);
                    first = last + 1;
                }
                if (isOver || !isAbbreviation) {
                    index = last; // the marks of a run are judged alike; each on its own would take for ever with a
                    // million
                }
            }
        }
        add(tokens.subList(first, tokens.size()), sentences);
        return sentences;
    }

    private static void add(List<Token> tokens, List<Sentence> sentences) {
        for (int first = 0; first < tokens.size(); first += MOST_TOKENS) {
            List<Token> some = tokens.subList(first, Math.min(tokens.size(), first + MOST_TOKENS));
            Span span = new Span(
                    some.getFirst().span().start(), some.getLast().span().end());
            sentences.add(new Sentence(span, some));
        }
    }

    /** The last of the marks, quotes and brackets that touch the end of a sentence. */
    private static int lastMark(List<Token> tokens, int ender) {
        int last = ender;
        while (last + 1 < tokens.size() && closes(tokens.get(last), tokens.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isOver(List<Token> tokens, int ender, int last) {
        if (last + 1 == tokens.size()) {
            return true;
        }
        Token next = tokens.get(last + 1);
        boolean isApart = next.span().start() > tokens.get(last).span().end();
        String mark = tokens.get(ender).text();
        return isApart
                && (isAbbreviation(mark)
                        ? !Abbreviations.leadsOn(mark) && OPENERS.contains(next.text())
                        : mayOpen(next));
    }

    private static boolean isAbbreviation(String token) {
        return token.length() > 1 && token.endsWith(".") && !token.startsWith(".");
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

    private static boolean mayOpen(Token next) {
        int first = next.text().codePointAt(0);
        // After a full stop a lower-case word goes on with the sentence: "Yahoo! said", "… and then".
        return !Character.isLetterOrDigit(first) || !Character.isLowerCase(first);
    }
}
