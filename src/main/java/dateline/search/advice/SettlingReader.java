package dateline.search.advice;

import dateline.query.Reading;
import dateline.query.Words;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.search.request.Budget;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Settles what a reading leaves in doubt: whether a misread word stands anywhere in the archive. */
public final class SettlingReader implements QueryReader {

    private final Function<String, Reading> parser;
    private final Searcher searcher;

    public SettlingReader(Function<String, Reading> parser, Searcher searcher) {
        this.parser = parser;
        this.searcher = searcher;
    }

    @Override
    public Reading read(String text) throws IOException {
        Reading reading = parser.apply(text);
        Set<Words.Word> doubtful = reading.doubtful();
        if (doubtful.isEmpty()) {
            return reading;
        }
        Set<Words.Word> nowhere = new HashSet<>();
        Budget budget = Budget.current();
        for (Words.Word word : doubtful) {
            if (!budget.isSpent() && searcher.count(word) == 0 && !budget.wasSpent()) {
                nowhere.add(word);
            }
        }
        return reading.settled(nowhere);
    }
}
