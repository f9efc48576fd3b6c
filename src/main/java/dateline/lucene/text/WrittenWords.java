package dateline.lucene.text;

import dateline.query.Words;
import dateline.search.Completion;
import dateline.search.advice.Slips;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * The words that stand in one state of an index, case and accents folded, in the order of their letters. It is made once for each
 * state. Safe for use by many threads.
 */
public final class WrittenWords {

    private static final int FIRST_IN_ORDER = Integer.MAX_VALUE;

    private final String[] words;
    private final int[] articles;

    public WrittenWords(IndexSearcher searcher) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Terms terms = leaf.reader().terms(TextSchema.WRITTEN);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    counts.merge(WrittenForms.plain(term.utf8ToString()), each.docFreq(), Integer::sum);
                }
            }
        }
        this.words = counts.keySet().stream().sorted().toArray(String[]::new);
        this.articles = Arrays.stream(words)
                .mapToInt(word -> counts.getOrDefault(word, 0))
                .toArray();
    }

    /** Those that begin with what was typed and are longer; of the inflections of a word only the most frequent. */
    public List<Completion> completing(String typed, int most) {
        String wanted = WordForm.plain(typed.strip());
        if (wanted.isEmpty()) {
            return List.of();
        }
        int found = Arrays.binarySearch(words, wanted);
        int first = found < 0 ? -found - 1 : found;
        int end = first;
        while (end < words.length && words[end].startsWith(wanted)) {
            end++;
        }
        long[] ranks = new long[end - first];
        for (int index = first; index < end; index++) {
            ranks[index - first] = (long) (FIRST_IN_ORDER - articles[index]) << Integer.SIZE | index;
        }
        List<Completion> completions = new ArrayList<>();
        Set<String> stems = new HashSet<>();
        RankQueue each = new RankQueue(ranks);
        while (each.hasNext() && completions.size() < most) {
            int index = (int) each.nextLong();
            if (stems.add(WordForm.of(words[index]).stem())) {
                completions.add(new Completion(Completion.Kind.WORD, words[index], null, articles[index]));
            }
        }
        return completions;
    }

    /** Those that are spelled almost like a word, the nearest first; of the inflections of a word only the first. */
    public static List<Completion> resembling(IndexSearcher searcher, String spelling, int most) throws IOException {
        String plain = WordForm.plain(spelling.strip());
        int slips = Slips.believedIn(plain);
        if (slips == 0
                || !(dateline.lucene.text.Terms.of(new Words.Misspelled(plain, slips))
                        instanceof dateline.lucene.text.Terms.Formed accepted)) {
            return List.of();
        }
        Map<String, Integer> counts = new HashMap<>();
        Expansion.of(searcher, accepted)
                .articles()
                .forEach((term, count) -> counts.merge(WrittenForms.plain(term.utf8ToString()), count, Integer::sum));
        counts.remove(plain);
        Set<String> stems = new HashSet<>();
        return counts.keySet().stream()
                .sorted(Comparator.<String>comparingInt(word -> Slips.between(plain, word, slips))
                        .thenComparing(Comparator.<String>comparingInt(word -> counts.getOrDefault(word, 0))
                                .reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> stems.add(WordForm.of(word).stem()))
                .limit(most)
                .map(word -> new Completion(Completion.Kind.WORD, word, null, counts.getOrDefault(word, 0)))
                .toList();
    }
}
