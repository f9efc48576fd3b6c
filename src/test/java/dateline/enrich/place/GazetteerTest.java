package dateline.enrich.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Place;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static Gazetteer gazetteer;

    @BeforeAll
    static void read() throws IOException {
        long start = System.nanoTime();
        gazetteer = GazetteerReader.read();
        System.err.println("LOAD " + (System.nanoTime() - start) / 1_000_000);
        start = System.nanoTime();
        gazetteer = GazetteerReader.read();
        System.err.println("LOAD2 " + (System.nanoTime() - start) / 1_000_000);
    }

    private static Place mostPopulous(String name) {
        return gazetteer.names().senses(NameKey.of(name)).stream()
                .map(Sense::place)
                .max(Comparator.comparingInt(gazetteer::population))
                .map(gazetteer::place)
                .orElseThrow();
    }

    @Test
    void aCityHasItsPathItsIdAndItsFormerName() {
        Place yangon = mostPopulous("Rangoon");
        assertEquals(List.of("Asia", "Myanmar", "Yangon", "Yangon"), yangon.path());
        assertEquals(1298824, yangon.geonamesId());
        assertTrue(yangon.otherNames().contains("Rangoon"));
    }
}
