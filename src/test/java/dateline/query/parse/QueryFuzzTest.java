package dateline.query.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.RandomQueries;
import dateline.query.Reading;
import dateline.query.Warning;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any text is read. {@code -Ddateline.fuzz=200000} tries more. */
class QueryFuzzTest {

    private static final int TEXTS = Integer.getInteger("dateline.fuzz", 10_000);

    @Test
    void everyTextIsReadTheSameTwiceAndItsRepairsAreReadToo() {
        Random random = new Random(Long.getLong("dateline.fuzz.seed", 581));
        RandomQueries queries = new RandomQueries(random);
        for (int count = 0; count < TEXTS; count++) {
            String text = queries.next();
            Reading reading = QueryParser.parse(text);
            assertTrue(text.startsWith(reading.text()), text);
            assertTrue(!reading.readAs().isEmpty(), text);
            if (count % 10 == 0) {
                assertEquals(reading, QueryParser.parse(text), text);
            }
            for (Warning warning : reading.warnings()) {
                if (warning.repair() != null) {
                    QueryParser.parse(warning.repair());
                }
            }
        }
    }
}
