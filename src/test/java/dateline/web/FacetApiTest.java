package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The values of a dimension with their counts. */
class FacetApiTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    @Test
    void facetsDrillSearchAndPage() throws Exception {
        assertEquals(3, served.json("/api/facets/place").at("/total").intValue());
        assertEquals(
                "Europe",
                served.json("/api/facets/place?size=1").at("/values/0/path/0").textValue());
        JsonNode portugal = served.json("/api/facets/place?path=Europe&q=earthquake");
        assertEquals("Portugal", portugal.at("/values/0/path/1").textValue());
        assertEquals(1, portugal.at("/values/0/count").intValue());
        assertEquals("Europe", portugal.at("/path/0").textValue());
        JsonNode found = served.json("/api/facets/place?prefix=my");
        assertEquals("Myanmar", found.at("/values/0/path/1").textValue());
        JsonNode second = served.json("/api/facets/date?sort=value&size=1&page=2");
        assertEquals("2015", second.at("/values/0/path/0").textValue());
        assertEquals(3, second.at("/total").intValue());
    }

    @Test
    void aPageOfFacetsBeyondTheEndIsEmptyAndTellsTheTotal() throws Exception {
        JsonNode beyond = served.json("/api/facets/date?page=4&size=1");
        assertEquals(0, beyond.at("/values").size());
        assertEquals(3, beyond.at("/total").intValue());
        assertEquals(4, beyond.at("/page").intValue());
        assertEquals(
                0,
                served.json("/api/facets/date?page=1000&size=1000")
                        .at("/values")
                        .size());
        Set<String> paged = new HashSet<>();
        for (int page = 1; page <= 3; page++) {
            paged.add(served.json("/api/facets/date?size=1&page=" + page)
                    .at("/values/0/path/0")
                    .textValue());
        }
        assertEquals(Set.of("2007", "2015", "2021"), paged);
    }

    @Test
    void facetsAreCountedBesideTicksAndExclusions() throws Exception {
        JsonNode both = served.json("/api/facets/place?place=Asia&place=-Europe&q=killed");
        JsonNode without = served.json("/api/facets/place?place=-Europe&q=killed");
        assertEquals(without.at("/total").intValue(), both.at("/total").intValue());
        JsonNode asia = StreamSupport.stream(both.at("/values").spliterator(), false)
                .filter(value -> value.at("/path/0").textValue().equals("Asia"))
                .findFirst()
                .orElseThrow();
        assertTrue(asia.at("/selected").booleanValue());
        assertEquals(
                served.json("/api/search?place=Asia&place=-Europe&q=killed")
                        .at("/total")
                        .intValue(),
                asia.at("/count").intValue());
        JsonNode found = served.json("/api/facets/place?prefix=RANG&place=-Europe");
        assertEquals("Yangon", found.at("/values/0/path/3").textValue());
        JsonNode byName = served.json("/api/facets/date?sort=value");
        assertEquals("2007", byName.at("/values/0/path/0").textValue());
        assertEquals("2021", byName.at("/values/2/path/0").textValue());
        JsonNode byCount = served.json("/api/facets/date");
        assertEquals("2007", byCount.at("/values/0/path/0").textValue());
        assertEquals(2, byCount.at("/values/0/count").intValue());
    }

    @Test
    void anExcludedValueIsListedWithWhatRemovingTheExclusionWouldBring() throws Exception {
        JsonNode places = served.json("/api/facets/place?place=-Europe");
        JsonNode europe = StreamSupport.stream(places.at("/values").spliterator(), false)
                .filter(value -> value.at("/path/0").textValue().equals("Europe"))
                .findFirst()
                .orElseThrow();
        assertTrue(europe.at("/excluded").booleanValue());
        assertEquals(2, europe.at("/count").intValue());
    }
}
