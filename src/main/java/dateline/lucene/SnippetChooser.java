package dateline.lucene;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.SentenceSplitter;
import dateline.search.Fragment;
import dateline.search.Fragments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses up to two sentences of an article that show different words of the query, besides what the headline shows. */
final class SnippetChooser {

    private static final int SENTENCES = 2;

    /** A sentence longer than this is cut around its first mark. */
    private static final int LONGEST = 320;

    private static final Fragment GAP = new Fragment(" … ", false);

    private SnippetChooser() {}

    static List<Fragment> snippet(Article article, List<Span> marks) {
        List<Span> sentences = sentences(article);
        List<Span> chosen = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        while (chosen.size() < SENTENCES) {
            Span best = best(article, sentences, marks, shown, chosen);
            if (best == null) {
                break;
            }
            chosen.add(best);
            shown.addAll(words(article, best, marks));
        }
        if (chosen.isEmpty()) {
            sentences.stream().limit(SENTENCES).forEach(chosen::add);
        }
        chosen.sort(null);
        return fragments(article, chosen, marks);
    }

    /** The sentences that the headline does not show whole. */
    private static List<Span> sentences(Article article) {
        Span headline = article.headline().span();
        return article.blocks().stream()
                .filter(block -> block.role() == Block.Role.PARAGRAPH || block.role() == Block.Role.CAPTION)
                .flatMap(block -> SentenceSplitter.sentences(article.text(), block.span()).stream())
                .map(Sentence::span)
                .filter(sentence -> !headline.contains(sentence))
                .toList();
    }

    /** The first sentence with the most matched words that are not shown yet; null if no sentence adds any. */
    private static @Nullable Span best(
            Article article, List<Span> sentences, List<Span> marks, Set<String> shown, List<Span> chosen) {
        Span best = null;
        int most = 0;
        for (Span sentence : sentences) {
            Set<String> words = words(article, sentence, marks);
            words.removeAll(shown);
            if (words.size() > most && !chosen.contains(sentence)) {
                most = words.size();
                best = sentence;
            }
        }
        return best;
    }

    private static Set<String> words(Article article, Span sentence, List<Span> marks) {
        Set<String> words = new HashSet<>();
        for (Span mark : marks) {
            if (sentence.contains(mark)) {
                words.add(mark.in(article.text()).toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    private static List<Fragment> fragments(Article article, List<Span> sentences, List<Span> marks) {
        List<Fragment> fragments = new ArrayList<>();
        int end = -1;
        for (Span sentence : sentences) {
            Span shown = cut(article.text(), sentence, marks);
            boolean isNext =
                    end >= 0 && article.text().substring(end, shown.start()).isBlank();
            if (end >= 0 || shown.start() > sentence.start()) {
                fragments.add(isNext ? new Fragment(" ", false) : GAP);
            }
            fragments.addAll(Fragments.onOneLine(article.text(), shown, marks));
            end = shown.end();
            if (end < sentence.end()) {
                fragments.add(GAP);
            }
        }
        return fragments;
    }

    private static Span cut(String text, Span sentence, List<Span> marks) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int mark = marks.stream()
                .filter(sentence::contains)
                .mapToInt(Span::start)
                .findFirst()
                .orElse(sentence.start());
        int start = mark - sentence.start() < LONGEST / 2 ? sentence.start() : wordStart(text, mark - LONGEST / 3);
        int end = start + LONGEST >= sentence.end() ? sentence.end() : wordStart(text, start + LONGEST);
        return new Span(start, Math.max(end, Math.min(sentence.end(), mark + 1)));
    }

    /** The start of the word that stands at an offset, not far before it. */
    private static int wordStart(String text, int offset) {
        int at = offset;
        while (at > offset - 40 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at > offset - 40 ? at : offset - (Character.isLowSurrogate(text.charAt(offset)) ? 1 : 0);
    }
}
