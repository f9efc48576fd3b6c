package dateline.web.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What lies in a text is found as if each thing were looked at. */
class SpreadTest {

    @Property(tries = 300)
    void itFindsWhatLookingAtEachThingFinds(
            @ForAll List<@IntRange(min = 0, max = 60) Integer> starts,
            @ForAll @IntRange(min = 0, max = 60) int start,
            @ForAll @IntRange(min = 1, max = 12) int length) {
        Spread<Span> spread = new Spread<>();
        List<Span> laid = new ArrayList<>();
        for (int at : starts) {
            Span span = new Span(at, at + 1 + at % 7);
            assertEquals(laid.stream().noneMatch(span::overlaps), spread.isFree(span));
            if (spread.isFree(span)) {
                spread.put(span, span);
                laid.add(span);
            }
        }
        Span asked = new Span(start, start + length);
        assertEquals(laid.stream().filter(asked::overlaps).sorted().toList(), spread.within(asked));
        assertEquals(
                laid.stream().filter(span -> span.contains(asked)).findFirst().orElse(null), spread.around(asked));
        assertEquals(laid.stream().anyMatch(span -> span.start() == start), spread.beginsAt(start));
        assertEquals(laid.size(), spread.size());
    }
}
