package dateline.corpus;

import dateline.article.Block;
import dateline.article.Block.Role;
import dateline.article.Headline;
import dateline.article.Span;
import dateline.article.text.SentenceSplitter;
import java.util.List;
import java.util.Optional;

/** Finds the words that serve as an article's headline. */
final class HeadlineDeriver {

    /** The most characters that a headline shows: about two lines of a result card. */
    private static final int LONGEST = 120;

    /** No sentence that makes a headline is longer; one huge line need not be cut into sentences to know. */
    private static final int FAR_ENOUGH = 4000;

    private HeadlineDeriver() {}

    /** The headline paragraph, else the first sentence of the lead, else of a caption; empty if there is no prose at all. */
    static Optional<Headline> derive(String text, List<Block> blocks) {
        return first(blocks, Role.HEADLINE)
                .or(() -> first(blocks, Role.PARAGRAPH).map(lead -> sentence(text, lead)))
                .or(() -> first(blocks, Role.CAPTION).map(caption -> sentence(text, caption)))
                .map(span -> shortened(text, span));
    }

    private static Optional<Span> first(List<Block> blocks, Role role) {
        return blocks.stream()
                .filter(block -> block.role() == role)
                .map(Block::span)
                .findFirst();
    }

    private static Span sentence(String text, Span paragraph) {
        Span opening = new Span(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + FAR_ENOUGH));
        return SentenceSplitter.sentences(text, opening).getFirst().span();
    }

    private static Headline shortened(String text, Span span) {
        if (span.length() <= LONGEST) {
            return new Headline(onOneLine(span.in(text)), span);
        }
        int end = span.start() + LONGEST;
        while (end > span.start() + LONGEST / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        if (!Character.isWhitespace(text.charAt(end))) {
            end = span.start() + LONGEST;
            end -= Character.isLowSurrogate(text.charAt(end)) ? 1 : 0;
        }
        while (end > span.start() + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        Span shown = new Span(span.start(), end);
        return new Headline(onOneLine(shown.in(text)) + " …", shown);
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
