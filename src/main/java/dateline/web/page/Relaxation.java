package dateline.web.page;

import dateline.query.Query;
import dateline.query.Reading;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.web.address.SearchAddress;
import dateline.web.words.NumberWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A search that finds something where the one that was asked finds nothing.
 *
 * @param leftOut the condition that it leaves out
 * @param address where it leads
 * @param count the articles that it finds: {@code "1,204"}
 * @param noun {@code "article"} or {@code "articles"}
 */
public record Relaxation(String leftOut, String address, String count, String noun) {

    /** Each costs a search. */
    private static final int MOST_TRIED = 12;

    /** Leaves out one condition at a time, first those that were ticked, then those that were typed. */
    static List<Relaxation> of(SearchAddress address, Reading reading, QueryReader reader, Searcher searcher)
            throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        for (Chip chip : Chip.of(address)) {
            String leftOut = (chip.isExcluded() ? "not " : "") + chip.label() + " " + chip.value();
            attempts.add(new Attempt(leftOut, chip.without(), reading));
        }
        if (reading.clauses().size() > 1
                || (!attempts.isEmpty() && !reading.clauses().isEmpty())) {
            for (Reading.Clause clause : reading.clauses()) {
                String text = without(reading.text(), clause);
                attempts.add(new Attempt(clause.readAs(), address.withQuery(text), reader.read(text)));
            }
        }
        List<Relaxation> relaxations = new ArrayList<>();
        for (Attempt attempt : attempts.stream().limit(MOST_TRIED).toList()) {
            long count = attempt.count(searcher);
            if (count > 0) {
                String noun = count == 1 ? "article" : "articles";
                relaxations.add(
                        new Relaxation(attempt.leftOut, attempt.address.under("/"), NumberWords.count(count), noun));
            }
        }
        return relaxations;
    }

    private static String without(String text, Reading.Clause clause) {
        int start = Math.min(clause.span().start(), text.length());
        int end = Math.min(clause.span().end(), text.length());
        return (text.substring(0, start).stripTrailing() + " "
                        + text.substring(end).stripLeading())
                .strip();
    }

    private record Attempt(String leftOut, SearchAddress address, Reading reading) {

        long count(Searcher searcher) throws IOException {
            if (reading.query() instanceof Query.All && !address.hasFilters()) {
                return 0;
            }
            return searcher.search(address.request(reading).withoutHits()).total();
        }
    }
}
