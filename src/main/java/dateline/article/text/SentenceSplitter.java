package dateline.article.text;

import dateline.article.Article;
import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences: after {@code . ? ! …} and the quotes and brackets that close on them, unless the full stop
 * belongs to an abbreviation that leads on ({@code Feb. 1}, {@code Gov. Jim}, {@code U.N. Security Council}).
 */
public final class SentenceSplitter {

    /** No sentence is longer. What looks like one is a table, or no prose at all; cut, it harms nobody who reads sentence by sentence. */
    private static final int MOST_TOKENS = 1000;

    private SentenceSplitter() {}

    /** The sentences of an article's prose, in the order of the text; time stamps, wire datelines and credits have none. */
    public static List<Sentence> sentences(Article article) {
        return article.blocks().stream()
                .filter(block -> block.role().isProse())
                .flatMap(block -> sentences(article.text(), block.span()).stream())
                .toList();
    }

    /** The sentences of a paragraph, in order; every token of the paragraph stands in one. */
    public static List<Sentence> sentences(String text, Span paragraph) {
        List<Token> tokens = Tokenizer.tokens(text, paragraph);
        SentenceEnds ends = new SentenceEnds(tokens);
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int index = 0; index < tokens.size(); index++) {
            String token = tokens.get(index).text();
            boolean isAbbreviation = SentenceEnds.isAbbreviation(token);
            if (isAbbreviation || SentenceEnds.isMark(token)) {
                int last = ends.last(index);
                boolean isOver = ends.isOver(first, index, last);
                if (isOver) {
                    add(tokens.subList(first, last + 1), sentences);
                    first = last + 1;
                }
                if (isOver || !isAbbreviation) {
                    // The marks of a run are judged alike; each on its own would take for ever with a million.
                    index = last;
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
}
