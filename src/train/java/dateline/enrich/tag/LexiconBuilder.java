package dateline.enrich.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers what is known of words and of names of several words. */
final class LexiconBuilder {

    /** The marks of a word, as bits. */
    static final int GIVEN_NAME = 1;

    static final int SURNAME = 2;
    static final int PLACE = 4;
    private static final int RANK_SHIFT = 3;

    /** Words that are rarer than so many others are of the next class of frequency. */
    private static final int[] RANKS = {1_000, 5_000, 20_000, 60_000, 150_000};

    private final Map<Integer, Integer> clusters = new HashMap<>();
    private final Map<Integer, Integer> marks = new HashMap<>();
    private final Map<Integer, Integer> phrases = new HashMap<>();

    /** Adds words and the paths of their clusters, the most frequent word first. */
    void addClusters(List<String> words, int[] paths) {
        for (int rank = 0; rank < words.size(); rank++) {
            int word = Hash.of(words.get(rank).toLowerCase(Locale.ROOT));
            if (clusters.putIfAbsent(word, paths[rank]) == null) {
                int level = 0;
                while (level < RANKS.length && rank >= RANKS[level]) {
                    level++;
                }
                marks.merge(word, level + 1 << RANK_SHIFT, (left, right) -> left | right);
            }
        }
    }

    void mark(String word, int mark) {
        marks.merge(Hash.of(word.toLowerCase(Locale.ROOT)), mark, (left, right) -> left | right);
    }

    /** Adds a name, as a row of tokens, to a list of {@link Phrases}. */
    void addPhrase(List<String> words, int list) {
        int hash = 0;
        for (int index = 0; index < words.size(); index++) {
            hash = Hash.of(hash, Hash.of(words.get(index)));
            phrases.merge(hash, index == words.size() - 1 ? list : 0, (left, right) -> left | right);
        }
    }

    Map<Integer, Integer> words() {
        Map<Integer, Integer> entries = new HashMap<>();
        marks.forEach((word, mark) -> entries.put(word, Lexicon.entry(clusters.getOrDefault(word, -1), mark)));
        return entries;
    }

    Map<Integer, Integer> phrases() {
        return phrases;
    }

    static IntTable table(Map<Integer, Integer> entries) {
        IntTable table = new IntTable(entries.size());
        entries.forEach(table::put);
        return table;
    }
}
