package dateline.corpus;

import dateline.article.Block;
import dateline.article.Block.Role;
import dateline.article.Headline;
import dateline.article.Span;
import dateline.article.text.SentenceSplitter;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;

/** Finds the words that serve as an article's headline. */
final class HeadlineDeriver {

    /** The most characters that a headline shows: about two lines of a result card. */
    private static final int LONGEST = 120;

    /** An article of one sentence is its own headline, shown whole: about three lines in the regular weight. */
    private static final int LONGEST_BRIEF = 320;

    /** No sentence that makes a headline is longer; one huge line need not be cut into sentences to know. */
    private static final int FAR_ENOUGH = 4000;

    private HeadlineDeriver() {}

    /** The headline paragraph, else the first sentence of the lead, else of a caption; empty if there is no prose at all. */
    static Optional<Headline> derive(String text, List<Block> blocks) {
        return first(text, blocks, Role.HEADLINE)
                .or(() -> first(text, blocks, Role.PARAGRAPH).map(lead -> sentence(text, lead)))
                .or(() -> first(text, blocks, Role.CAPTION).map(caption -> sentence(text, caption)))
                .map(span -> shortened(text, span, isAllThereIs(blocks, span) ? LONGEST_BRIEF : LONGEST));
    }

    private static boolean isAllThereIs(List<Block> blocks, Span sentence) {
        return blocks.stream()
                .filter(block -> block.role().isProse())
                .allMatch(block -> block.span().equals(sentence));
    }

    /** The first block of a role that has words; a row of asterisks has none. */
    private static Optional<Span> first(String text, List<Block> blocks, Role role) {
        return blocks.stream()
                .filter(block -> block.role() == role)
                .map(Block::span)
                .filter(span -> CharBuffer.wrap(text, span.start(), span.end())
                        .codePoints()
                        .anyMatch(Character::isLetterOrDigit))
                .findFirst();
    }

    private static Span sentence(String text, Span paragraph) {
        Span opening = new Span(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + FAR_ENOUGH));
        return SentenceSplitter.sentences(text, opening).getFirst().span();
    }

    private static Headline shortened(String text, Span span, int longest) {
        if (span.length() <= longest) {
            return new Headline(onOneLine(span.in(text)), span);
        }
        Span shown = new Span(span.start(), wordEnd(text, span.start(), longest));
        return new Headline(onOneLine(shown.in(text)) + " …", shown);
    }

    /** Where the last word ends that can be shown whole; the longest stretch itself if it is all one word, or none. */
    private static int wordEnd(String text, int start, int most) {
        int longest = start + most;
        longest -= Character.isLowSurrogate(text.charAt(longest)) ? 1 : 0;
        int end = longest;
        while (end > start + most / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        end = Character.isWhitespace(text.charAt(end)) ? end : longest;
        while (end > start && !isOfAWord(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end > start ? end : longest;
    }

    private static boolean isOfAWord(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || Character.getType(point) == Character.COMBINING_SPACING_MARK;
    }

    private static String onOneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
