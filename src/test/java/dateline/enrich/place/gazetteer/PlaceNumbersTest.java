package dateline.enrich.place.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class PlaceNumbersTest {

    @Property
    void everyKeyOfTheFileHasItsRowAndNoOther(
            @ForAll @Size(max = 40) Set<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String> keys,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 4) String asked) {
        StringBuilder file = new StringBuilder();
        Map<String, Integer> rows = new HashMap<>();
        keys.forEach(key -> {
            rows.put(key, file.length());
            file.append(key).append("\trest\n");
        });
        PlaceNumbers numbers = new PlaceNumbers(file.toString().getBytes(StandardCharsets.UTF_8), keys.size());
        rows.forEach((key, start) -> numbers.put(start, start + key.length(), start));
        rows.forEach((key, start) -> assertEquals(start, numbers.row(key)));
        assertEquals(rows.getOrDefault(asked, Gazetteer.NONE), numbers.row(asked));
    }
}
