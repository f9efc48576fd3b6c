package dateline.enrich.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Mention;
import dateline.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceAnnotatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two men were held in Mandalay on Friday.|Mandalay > Mandalay/Mandalay",
                "Rain fell on Rangoon for a week.|Rangoon > Yangon/Yangon",
                "The fire spread through Sagaing region.|Sagaing > Sagaing/Sagaing",
                "Shells fell on southern Lebanon.|Lebanon > Asia/Lebanon",
                "Talks began in the Middle East.|Middle East > Asia/Middle East",
                "Ships crossed the Black Sea.|Black Sea > Black Sea",
                "Ships crossed the Red Sea.|Red Sea > Red Sea",
                "Hunger spread in the Sahel.|Sahel > Africa/Sahel",
                "Snow closed roads in St. Louis.|St. Louis > Missouri/St. Louis",
            })
    void aPlaceIsFoundWithItsPath(String text, String expected) {
        assertEquals(List.of(expected), Texts.places(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She was reading a book.",
                "Reading is fun, the teacher told them.",
                "Mr London declined to comment.",
                "Abraham Lincoln was shot.",
                "It was first reported by the Washington Post.",
                "The Bank of England raised its rate.",
                "The crowd walked along Lincoln Avenue.",
                "Let us go now.",
                "NATO sent two ships.",
                "She changed her Swiss francs.",
                "They met in March and again in May.",
                "The two sides met on St. Patrick's Day.",
            })
    void aWordAPersonOrAFirmIsNoPlace(String text) {
        assertEquals(List.of(), Texts.places(text));
    }

    @Test
    void peoplesAreAdjectivesOfTheirCountry() {
        assertEquals(
                List.of("French ~ Europe/France", "Afghans ~ Asia/Afghanistan"),
                Texts.places("A French envoy met two Afghans."));
        assertEquals(List.of(), Texts.places("He speaks English."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The couple live in Paris, Texas.|Paris > Texas/Paris",
                "The couple live in Paris, France.|Paris > Île-de-France/Paris",
                "The mill stood in Reading, Pa. for a century.|Reading > Pennsylvania/Reading",
                "The bus left Washington, D.C. at noon.|Washington > District of Columbia/Washington",
                "A court in Georgia, US, heard it.|Georgia > United States/Georgia",
            })
    void whatFollowsSaysWhichOneIsMeant(String text, String expected) {
        assertEquals(expected, Texts.places(text).getFirst());
    }

    @Test
    void namesThatShareANounAreOfItsKind() {
        assertEquals(
                List.of(
                        "Jackson > Georgia/Jackson County",
                        "Barrow > Georgia/Barrow County",
                        "Georgia > United States/Georgia"),
                Texts.places("Schools closed in Jackson and Barrow counties in Georgia."));
    }

    @Test
    void aWiresDatelineInsideTheTextIsAPlace() {
        assertEquals(
                List.of("READING > England/Reading", "England > United Kingdom/England"),
                Texts.places("READING, England -- A school burned down."));
    }

    @Test
    void theRestOfTheArticleSaysWhichOneIsMeant() {
        assertTrue(Texts.places(
                        "Police in Athens asked for help from Atlanta, Macon and Savannah. Georgia has no such law, "
                                + "a lawyer in Marietta said.")
                .contains("Athens > Georgia/Athens"));
        assertTrue(Texts.places("Police in Athens met a Greek minister; ferries to Crete and Piraeus were late.")
                .contains("Athens > Attica/Athens"));
    }

    @Test
    void aDoubtfulNameIsAPlaceWhereItIsOneElsewhere() {
        assertEquals(
                List.of("Reading > England/Reading", "Reading > England/Reading", "England > United Kingdom/England"),
                Texts.places("A man from near Reading was found. He had left Reading, England, in May."));
    }

    @Test
    void aNameInsideAPersonIsNoPlace() {
        String text = "It was Kalay Bago who came to Yangon.";
        Span person = new Span(7, 17);
        assertEquals("Kalay Bago", person.in(text));
        List<Mention.OfPlace> places = Texts.mentions(text, List.of(new Mention.OfPerson(person, "Kalay Bago")), null);
        assertEquals(
                List.of("Yangon > Yangon/Yangon"),
                places.stream().map(place -> Texts.inShort(text, place)).toList());
    }

    @Test
    void theDatelineIsAPlaceWithExactlyItsSpan() {
        String text = "KALAY, Myanmar A school burned down.";
        Span dateline = new Span(0, 14);
        List<Mention.OfPlace> places = Texts.mentions(text, List.of(), dateline);
        assertEquals(1, places.size());
        assertEquals(dateline, places.getFirst().span());
        assertEquals(
                List.of("Asia", "Myanmar", "Sagaing", "Kalay"),
                places.getFirst().place().path());
    }

    @Test
    void candidatesAreFewAndTheFirstIsThePlace() {
        for (Mention.OfPlace place : Texts.mentions("A train left Springfield.", List.of(), null)) {
            assertEquals(place.place(), place.candidates().getFirst().place());
            assertTrue(place.candidates().size() <= 5);
            assertTrue(place.candidates().getFirst().score()
                    >= place.candidates().getLast().score());
        }
    }
}
