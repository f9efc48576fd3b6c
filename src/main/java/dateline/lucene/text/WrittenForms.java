package dateline.lucene.text;

import dateline.query.Words;
import dateline.search.Forms;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;

/** Looks up the words of an index that a word with wildcards or slips stands for. */
public final class WrittenForms {

    private WrittenForms() {}

    /** The most frequent ones; an article counts for each way in which a word is written in it. */
    public static Forms of(IndexSearcher searcher, Words formed, int most) throws IOException {
        if (!(formed instanceof Words.Wildcard || formed instanceof Words.Misspelled)
                || !(Terms.of(formed) instanceof Terms.Formed accepted)) {
            return new Forms(List.of(), 0);
        }
        Expansion expansion = Expansion.of(searcher, accepted);
        Map<String, Integer> articles = new HashMap<>();
        expansion.articles().forEach((term, count) -> articles.merge(plain(term.utf8ToString()), count, Integer::sum));
        List<String> words = articles.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        return new Forms(words, expansion.articles().size());
    }

    static String plain(String term) {
        int end = term.indexOf(WordForm.BEFORE_THE_WORD_ITSELF);
        return end < 0 ? term : term.substring(0, end);
    }
}
