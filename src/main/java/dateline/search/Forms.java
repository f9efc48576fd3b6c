package dateline.search;

import java.util.List;

/**
 * The words of an archive that a word with wildcards or slips stands for.
 *
 * @param words those in most articles, the most frequent first; case and accents folded
 * @param total how many there are, counted by how they are written
 */
public record Forms(List<String> words, int total) {

    /** Where it matters at which places words stand, such as for nearness, no more than so many are looked for. */
    public static final int MOST_NEAR = 1000;

    public Forms {
        words = List.copyOf(words);
    }
}
