package dateline.search.advice;

import dateline.query.Reading;
import dateline.search.Searcher;
import dateline.search.request.Budget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reading means in an archive.
 *
 * @param reading the reading, its sentence naming the places and words that stand behind a name or a word with wildcards
 * @param counts for each of its first clauses, at most {@link #MOST_COUNTS} and as many as there was time for, the number of articles that it
 *     matches alone
 */
public record Explanation(Reading reading, List<Long> counts) {

    /** Each costs a search. */
    public static final int MOST_COUNTS = 50;

    public Explanation {
        counts = List.copyOf(counts);
    }

    /** What a reading means in the archive that a searcher searches, as far as there is time. */
    public static Explanation of(Reading reading, Searcher searcher) throws IOException {
        return Budget.current().advice().spend(() -> counted(reading, searcher));
    }

    private static Explanation counted(Reading reading, Searcher searcher) throws IOException {
        Budget budget = Budget.current();
        List<Long> counts = new ArrayList<>();
        for (Reading.Clause clause :
                reading.clauses().stream().limit(MOST_COUNTS).toList()) {
            long count = budget.isSpent() ? 0 : searcher.count(clause.query());
            if (budget.wasSpent()) {
                break; // what was counted until then is too few
            }
            counts.add(count);
        }
        return new Explanation(told(reading, searcher), counts);
    }

    /** The reading alone, for those who show no counts. */
    public static Reading told(Reading reading, Searcher searcher) throws IOException {
        return Budget.current()
                .advice()
                .spend(() -> Misspellings.told(FormsTold.told(Namesakes.told(reading, searcher), searcher), searcher));
    }
}
