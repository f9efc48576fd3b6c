package dateline.enrich.place.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
        gazetteer = GazetteerReader.read();
    }

    private static int number(String name) {
        return gazetteer.names().senses(NameKey.of(name)).stream()
                .map(Sense::place)
                .max(Comparator.comparingInt(gazetteer::population))
                .orElseThrow();
    }

    private static Place mostPopulous(String name) {
        return gazetteer.place(number(name));
    }

    @Test
    void aCityHasItsPathItsIdAndItsFormerName() {
        Place yangon = mostPopulous("Rangoon");
        assertEquals(List.of("Asia", "Myanmar", "Yangon", "Yangon"), yangon.path());
        assertEquals(1298824, yangon.geonamesId());
        assertTrue(yangon.otherNames().contains("Rangoon"));
        assertTrue(yangon.containerNames().contains("Burma"));
    }

    @Test
    void aCountyStandsInThePathOfItselfOnly() {
        assertEquals(
                List.of("North America", "United States", "California", "Los Angeles County"),
                mostPopulous("Los Angeles County").path());
        assertEquals(
                List.of("North America", "United States", "California", "Los Angeles"),
                mostPopulous("Los Angeles").path());
    }

    @Test
    void aRegionOfManyCountriesStandsInItsContinent() {
        assertEquals(List.of("Asia", "Middle East"), mostPopulous("Middle East").path());
        assertEquals(List.of("Black Sea"), mostPopulous("Black Sea").path());
    }

    @Test
    void peoplesLeadToTheirPlaces() {
        assertEquals("France", gazetteer.place(gazetteer.demonym("french")).name());
        assertEquals("Myanmar", gazetteer.place(gazetteer.demonym("burmese")).name());
        assertEquals("London", gazetteer.place(gazetteer.demonym("londoners")).name());
        assertEquals(Gazetteer.NONE, gazetteer.demonym("frenchy"));
    }

    @Test
    void containmentIsThroughAnyNumberOfSteps() {
        assertTrue(gazetteer.isWithin(number("Mogok"), number("Burma")));
        assertTrue(gazetteer.isWithin(number("Mogok"), number("Asia")));
        assertFalse(gazetteer.isWithin(number("Burma"), number("Mogok")));
        assertFalse(gazetteer.isWithin(number("Burma"), number("Burma")));
    }

    @Test
    void wordsAndNamesOfPeopleAreKnown() {
        assertTrue(gazetteer.commonWord("reading").isFrequentWord());
        assertTrue(gazetteer.commonWord("lincoln").isSurname());
        assertTrue(gazetteer.commonWord("michael").isGivenName());
        assertTrue(gazetteer.commonWord("mandalay").isNothingElse());
    }

    @Test
    void pointsOfTheCompassAreNoNames() {
        assertEquals(List.of(), gazetteer.names().senses("western"));
        assertEquals(List.of(), gazetteer.names().senses("no such place"));
    }
}
