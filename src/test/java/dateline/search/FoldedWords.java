package dateline.search;

import dateline.article.Span;
import dateline.search.facet.FoldedName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The words of a text, as a reference folds them: case, accents, possessives, and the simplest inflections.
 *
 * @param terms the folded words
 * @param spans where they stand
 * @param written the words as they are written
 */
record FoldedWords(List<String> terms, List<Span> spans, List<String> written) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+(?:['’.]\\p{L}+)*");

    /** Test texts have few words, which are looked at very often. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final Map<String, String> STEMS = new ConcurrentHashMap<>();

    /** The words of a stretch of running text. */
    static FoldedWords ofText(String text, Span stretch) {
        List<String> terms = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<String> written = new ArrayList<>();
        Matcher words = WORD.matcher(text).region(stretch.start(), stretch.end());
        while (words.find()) {
            String term = plain(words.group());
            terms.add(STEMS.computeIfAbsent(term, FoldedWords::stem));
            spans.add(new Span(words.start(), words.end()));
            written.add(words.group());
        }
        return new FoldedWords(terms, spans, written);
    }

    /** The words of a name, inflections kept; where they stand does not matter. */
    static FoldedWords ofName(String name) {
        List<String> terms = Pattern.compile(" ")
                .splitAsStream(FoldedName.of(name))
                .filter(term -> !term.isEmpty())
                .toList();
        return new FoldedWords(terms, terms.stream().map(_ -> new Span(0, 0)).toList(), terms);
    }

    static FoldedWords ofText(String text) {
        return ofText(text, new Span(0, text.length()));
    }

    static String plain(String written) {
        return KNOWN.computeIfAbsent(written, word -> fold(word).replaceFirst("['’]s$", ""));
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

    /** At which of these words others begin, one behind the other. */
    List<Integer> starts(FoldedWords wanted) {
        return starts(terms, wanted.terms);
    }

    /** The same of words that are written alike. */
    List<Integer> startsExactly(FoldedWords wanted) {
        return starts(written, wanted.written);
    }

    private static List<Integer> starts(List<String> words, List<String> wanted) {
        int length = wanted.size();
        return IntStream.rangeClosed(0, words.size() - length)
                .filter(start ->
                        length > 0 && words.subList(start, start + length).equals(wanted))
                .boxed()
                .toList();
    }

    /** At which of these words one stands of a form: {@code pro*}. */
    List<Integer> startsLike(String form) {
        String pattern = fold(form).replace("?", ".").replace("*", ".*");
        return starts(word -> word.matches(pattern));
    }

    /** At which of these words one stands that differs in so many letters, and not in the first. */
    List<Integer> startsAlmost(String typed, int slips) {
        String folded = fold(typed);
        return starts(word -> word.charAt(0) == folded.charAt(0) && isAlmost(word, folded, slips));
    }

    private List<Integer> starts(Predicate<String> isWanted) {
        return IntStream.range(0, written.size())
                .filter(index -> isWanted.test(plain(written.get(index))))
                .boxed()
                .toList();
    }

    private static boolean isAlmost(String one, String other, int slips) {
        if (one.equals(other)) {
            return true;
        }
        if (slips == 0 || Math.abs(one.length() - other.length()) > slips) {
            return false;
        }
        if (one.isEmpty() || other.isEmpty()) {
            return true;
        }
        boolean isSwapped = one.length() > 1
                && other.length() > 1
                && one.charAt(0) == other.charAt(1)
                && one.charAt(1) == other.charAt(0);
        return (one.charAt(0) == other.charAt(0) && isAlmost(one.substring(1), other.substring(1), slips))
                || (isSwapped && isAlmost(one.substring(2), other.substring(2), slips - 1))
                || isAlmost(one.substring(1), other, slips - 1)
                || isAlmost(one, other.substring(1), slips - 1)
                || isAlmost(one.substring(1), other.substring(1), slips - 1);
    }
}
