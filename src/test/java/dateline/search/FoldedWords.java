package dateline.search;

import dateline.article.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text, as a reference folds them: case, accents, possessives, and the simplest inflections.
 *
 * @param terms the folded words
 * @param spans where they stand
 */
record FoldedWords(List<String> terms, List<Span> spans) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’.]\\p{L}+)*");

    /** Test texts have few words, which are looked at very often. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

    /** The words of a stretch of running text. */
    static FoldedWords ofText(String text, Span stretch) {
        List<String> terms = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Matcher words = WORD.matcher(text).region(stretch.start(), stretch.end());
        while (words.find()) {
            String term =
                    KNOWN.computeIfAbsent(words.group(), word -> fold(word).replaceFirst("['’]s$", ""));
            terms.add(STEMS.computeIfAbsent(term, FoldedWords::stem));
            spans.add(new Span(words.start(), words.end()));
        }
        return new FoldedWords(terms, spans);
    }

    /** The words of a name, inflections kept; where they stand does not matter. */
    static FoldedWords ofName(String name) {
        List<String> terms = Pattern.compile(" ")
                .splitAsStream(FoldedName.of(name))
                .filter(term -> !term.isEmpty())
                .toList();
        return new FoldedWords(terms, terms.stream().map(_ -> new Span(0, 0)).toList());
    }

    static FoldedWords ofText(String text) {
        return ofText(text, new Span(0, text.length()));
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String stem(String term) {
        return term.length() < 5 ? term : term.replaceFirst("(?<=[a-z]{3})(ed|s)$", "");
    }

    /** Where other words stand, one behind the other. */
    List<Span> find(FoldedWords wanted) {
        List<Span> found = new ArrayList<>();
        int length = wanted.terms.size();
        for (int index = 0; length > 0 && index + length <= terms.size(); index++) {
            if (terms.subList(index, index + length).equals(wanted.terms)) {
                found.add(new Span(
                        spans.get(index).start(), spans.get(index + length - 1).end()));
            }
        }
        return found;
    }
}
