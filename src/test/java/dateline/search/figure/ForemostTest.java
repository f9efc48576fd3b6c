package dateline.search.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ForemostTest {

    @Property
    void theFirstAreKeptInOrderAndAllAreCounted(
            @ForAll List<Integer> things, @ForAll @IntRange(min = 0, max = 20) int most) {
        Foremost<Integer> foremost = new Foremost<>(Integer::compare, most);
        things.forEach(foremost::add);
        assertEquals(things.size(), foremost.total());
        assertEquals(things.stream().sorted().limit(most).toList(), foremost.kept());
    }

    @Property
    void pagesAreCutFromTheFirst(@ForAll @IntRange(max = 50) int count, @ForAll @IntRange(min = 1, max = 9) int page) {
        Foremost<Integer> foremost = new Foremost<>(Integer::compare, page * 7);
        for (int number = count - 1; number >= 0; number--) {
            foremost.add(number);
        }
        List<Integer> found = foremost.page(page, 7);
        assertEquals(Math.clamp(count - (page - 1) * 7L, 0, 7), found.size());
        assertEquals(true, found.isEmpty() || found.getFirst() == (page - 1) * 7);
        assertEquals(List.of(), foremost.page(Integer.MAX_VALUE, 7));
    }
}
