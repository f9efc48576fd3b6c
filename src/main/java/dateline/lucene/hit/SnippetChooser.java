package dateline.lucene.hit;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Span;
import dateline.article.text.SentenceSplitter;
import dateline.search.answer.Fragment;
import dateline.search.answer.Fragments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Chooses up to two sentences of an article that show different words of the query, besides what the headline shows. */
final class SnippetChooser {

    private static final int SENTENCES = 2;

    /** A sentence longer than this is cut around its first mark. */
    private static final int LONGEST = 320;

    /** No word is longer than this, that its start should be looked for. */
    private static final int LONGEST_WORD = 40;

    private static final Fragment GAP = new Fragment(" … ", false);

    private final String text;
    private final List<Span> marks;
    private final List<Candidate> candidates = new ArrayList<>();

    private SnippetChooser(Article article, List<Span> marks) {
        this.text = article.text();
        this.marks = marks;
        int mark = 0;
        for (Part part : parts(article, this::holdsAMark).toList()) {
            Span sentence = part.span;
            while (mark < marks.size() && marks.get(mark).start() < sentence.start()) {
                mark++;
            }
            Set<String> words = new HashSet<>();
            int first = mark;
            for (; mark < marks.size() && marks.get(mark).end() <= sentence.end(); mark++) {
                words.add(marks.get(mark).in(text).toLowerCase(Locale.ROOT));
            }
            if (mark > first) {
                candidates.add(new Candidate(part, words, marks.get(first).start()));
            }
        }
        if (candidates.isEmpty()) {
            parts(article, _ -> true)
                    .limit(SENTENCES)
                    .forEach(part -> candidates.add(new Candidate(part, Set.of(), part.span.start())));
        }
    }

    private boolean holdsAMark(Span block) {
        return marks.stream().anyMatch(block::overlaps);
    }

    /** What the headline does not show of a sentence, and whether that is its beginning. */
    private record Part(Span span, boolean isOpening) {}

    /**
     * A sentence that might be shown: one with a match, or where there is none, one of the first.
     *
     * @param words what matches in it
     * @param first where the first of them stands, or the sentence
     */
    private record Candidate(Part part, Set<String> words, int first) {}

    static List<Fragment> snippet(Article article, List<Span> marks) {
        SnippetChooser chooser = new SnippetChooser(article, marks);
        return chooser.fragments(chooser.chosen());
    }

    /** The sentences of some blocks, cut as they are asked for. */
    private static Stream<Part> parts(Article article, Predicate<Span> isWanted) {
        Span headline = article.headline().span();
        return article.blocks().stream()
                .filter(block -> block.role() == Block.Role.PARAGRAPH || block.role() == Block.Role.CAPTION)
                .filter(block -> isWanted.test(block.span()))
                .flatMap(block -> SentenceSplitter.sentences(article.text(), block.span()).stream())
                .flatMap(sentence -> behind(article.text(), headline, sentence.span()));
    }

    private static Stream<Part> behind(String text, Span headline, Span sentence) {
        if (!headline.overlaps(sentence)) {
            return Stream.of(new Part(sentence, true));
        }
        int start = headline.end();
        while (start < sentence.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        boolean hasWords = start < sentence.end()
                && text.substring(start, sentence.end()).codePoints().anyMatch(Character::isLetterOrDigit);
        return hasWords ? Stream.of(new Part(new Span(start, sentence.end()), false)) : Stream.empty();
    }

    /** The sentences with the most words that are not shown yet; all if nothing matches in any. */
    private List<Candidate> chosen() {
        List<Candidate> chosen = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (int count = 0; count < SENTENCES; count++) {
            Candidate best = null;
            long most = 0;
            for (Candidate candidate : candidates) {
                long added = candidate.words.stream()
                        .filter(word -> !shown.contains(word))
                        .count();
                if (added > most) {
                    most = added;
                    best = candidate;
                }
            }
            if (best != null) {
                chosen.add(best);
                shown.addAll(best.words);
            }
        }
        return chosen.isEmpty()
                ? candidates
                : candidates.stream().filter(chosen::contains).toList();
    }

    private List<Fragment> fragments(List<Candidate> chosen) {
        List<Fragment> fragments = new ArrayList<>();
        int end = -1;
        for (Candidate candidate : chosen) {
            Span sentence = candidate.part.span;
            Span shown = cut(sentence, candidate.first);
            boolean isOpening = candidate.part.isOpening && shown.start() == sentence.start();
            if (end >= 0 && text.substring(end, shown.start()).isBlank()) {
                fragments.add(new Fragment(" ", false));
            } else if (end >= 0 || !isOpening) {
                addGap(fragments);
            }
            fragments.addAll(Fragments.onOneLine(text, shown, marks));
            end = shown.end();
            if (end < sentence.end()) {
                addGap(fragments);
            }
        }
        return fragments;
    }

    private static void addGap(List<Fragment> fragments) {
        if (fragments.isEmpty() || !fragments.getLast().equals(GAP)) {
            fragments.add(GAP);
        }
    }

    private Span cut(Span sentence, int mark) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int start = mark - sentence.start() < LONGEST / 2 ? sentence.start() : wordStart(mark - LONGEST / 3);
        if (start + LONGEST >= sentence.end()) {
            return new Span(start, sentence.end());
        }
        int end = wordStart(start + LONGEST);
        while (Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The start of the word that stands at an offset; in the middle of an endless one, a whole character. */
    private int wordStart(int offset) {
        for (int at = offset; at > offset - LONGEST_WORD; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return offset - (Character.isLowSurrogate(text.charAt(offset)) ? 1 : 0);
    }
}
