package dateline.lucene.text;

import dateline.query.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The words with wildcards or slips that were made last. To make one takes longer than to look for it, and an answer asks for each
 * of its own a dozen times: to search, to rank, to mark, to count. Safe for use by many threads.
 */
final class FormedWords {

    /** More than a query may hold; one of them takes some ten kilobytes. */
    private static final int MOST = 256;

    private static final FormedWords MADE = new FormedWords();

    private final Map<Words, Terms.Formed> made = new LinkedHashMap<>(2 * MOST, 0.75f, true);

    private FormedWords() {}

    /** @param maker makes it anew; two threads may both make it, and make the same */
    static Terms.Formed of(Words words, Supplier<Terms.Formed> maker) {
        Terms.Formed known = MADE.find(words);
        return known == null ? MADE.keep(words, maker.get()) : known;
    }

    private synchronized Terms.@Nullable Formed find(Words words) {
        return made.get(words);
    }

    private synchronized Terms.Formed keep(Words words, Terms.Formed formed) {
        made.put(words, formed);
        if (made.size() > MOST) {
            made.remove(made.keySet().iterator().next());
        }
        return formed;
    }
}
