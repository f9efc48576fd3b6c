package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Place;
import dateline.query.Field;
import dateline.query.Query;
import dateline.query.Reading;
import dateline.query.Warning;
import dateline.query.parse.QueryParser;
import dateline.search.Searcher.StoredArticle;
import dateline.search.advice.Namesakes;
import dateline.search.facet.FacetPath;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Places that share a name, and paths that tell them apart. Every backend keeps it. */
public abstract class NamesakeContract {

    private static final Place TBILISI = place("Asia/Georgia/Tbilisi");
    private static final Place ATLANTA = place("North America/United States/Georgia/Atlanta");
    private static final Place SALEM = place("North America/United States/Oregon/Salem", "Georgia");

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    private static Place place(String path, String... otherNames) {
        List<String> steps = FacetPath.parse(path).steps();
        return new Place(steps.getLast(), steps, 0, 0, null, List.of(otherNames), List.of());
    }

    private static StoredArticle about(String id, Place... places) {
        Articles article = article(id).paragraph("Rain.");
        List.of(places).forEach(article::place);
        return article.stored();
    }

    private Searcher three() throws IOException {
        return holding(
                about("1", TBILISI),
                about("2", ATLANTA),
                article("3").dateline(ATLANTA).paragraph("Rain.").stored());
    }

    private static Reading told(Searcher searcher, String typed) throws IOException {
        return Namesakes.told(QueryParser.parse(typed), searcher);
    }

    private static List<String> paths(Searcher searcher, String name) throws IOException {
        return searcher.placesCalled(name).stream().map(FacetPath::toString).toList();
    }

    @Test
    void placesGoByTheirLabelsAndOtherNames() throws IOException {
        Searcher searcher = holding(about("1", TBILISI, SALEM), about("2", ATLANTA));
        assertEquals(
                List.of(
                        "Asia/Georgia",
                        "North America/United States/Georgia",
                        "North America/United States/Oregon/Salem"),
                paths(searcher, "GEORGIA"));
        assertEquals(List.of("North America"), paths(searcher, "north-america"));
        assertEquals(List.of(), paths(searcher, "Georg"));
        assertEquals(List.of(), paths(searcher, "…"));
    }

    @Test
    void pathIsAPlaceAndAllBelowIt() throws IOException {
        Searcher searcher = three();
        assertEquals(1, searcher.count(new Query.InField(Field.PLACE, "Asia/Georgia")));
        assertEquals(2, searcher.count(new Query.InField(Field.PLACE, "north america/united states/GEORGIA")));
        assertEquals(1, searcher.count(new Query.InField(Field.DATELINE, "North America/United States/Georgia")));
        assertEquals(2, searcher.count(new Query.InField(Field.PLACE, "North America/")));
        assertEquals(0, searcher.count(new Query.InField(Field.PLACE, "Georgia/")));
        assertEquals(0, searcher.count(new Query.InField(Field.PLACE, "United States/Georgia")));
        assertEquals(0, searcher.count(new Query.InField(Field.PLACE, "Asia/Geo")));
        assertEquals(0, searcher.count(new Query.InField(Field.PLACE, "/")));
    }

    @Test
    void sentenceListsThePlacesThatANameMeans() throws IOException {
        Reading told = told(three(), "rain -place:Georgia dateline:Atlanta");
        assertEquals(
                "rain and the dateline Atlanta but not the place Georgia"
                        + " (North America/United States/Georgia or Asia/Georgia)",
                told.readAs());
        assertEquals(
                "the place Georgia (North America/United States/Georgia or Asia/Georgia)",
                told.clauses().get(1).readAs());
    }

    @Test
    void repairsChooseOnePlace() throws IOException {
        Searcher searcher = three();
        Reading told = told(searcher, "rain place:Georgia");
        assertEquals(
                List.of("rain place:\"North America/United States/Georgia\"", "rain place:\"Asia/Georgia\""),
                told.warnings().stream().map(Warning::repair).toList());
        String message = "“Georgia” is the name of 2 places, and all are searched:"
                + " North America/United States/Georgia (2 articles), Asia/Georgia (1 article).";
        for (Warning warning : told.warnings()) {
            assertEquals(message, warning.message());
            assertEquals("Georgia", warning.span().in(told.text()));
        }
        List<Long> counts = List.of(2L, 1L);
        for (int choice = 0; choice < 2; choice++) {
            Reading repaired =
                    told(searcher, String.valueOf(told.warnings().get(choice).repair()));
            assertTrue(repaired.warnings().isEmpty(), repaired::toString);
            assertEquals(counts.get(choice), searcher.count(repaired.query()));
        }
    }

    @Test
    void nameOfOnePlaceIsLeftAsItIs() throws IOException {
        Searcher searcher = holding(about("1", place("Asia/Myanmar/Yangon/Yangon")), about("2", TBILISI));
        for (String typed :
                List.of("place:Yangon", "place:Georgia", "Georgia", "person:Georgia", "place:Nowhere", "")) {
            assertEquals(QueryParser.parse(typed), told(searcher, typed), typed);
        }
        assertEquals(QueryParser.parse("dateline:Georgia"), told(three(), "dateline:Georgia"));
    }

    @Test
    void pathOfOneStepIsToldFromAName() throws IOException {
        Searcher searcher = holding(about("1", place("Antarctic")), about("2", place("Asia/Antarctic")));
        Reading told = told(searcher, "place:Antarctic");
        assertEquals(
                List.of("place:\"Antarctic/\"", "place:\"Asia/Antarctic\""),
                told.warnings().stream().map(Warning::repair).toList());
        assertEquals(1, searcher.count(QueryParser.parse("place:\"Antarctic/\"").query()));
    }

    @Test
    void ofManyPlacesTheMostFrequentAreListed() throws IOException {
        StoredArticle[] articles = new StoredArticle[8];
        for (int number = 0; number < articles.length; number++) {
            articles[number] = about("" + number, place("Europe/Land " + number + "/Springfield"));
        }
        Reading told = told(holding(articles), "place:Springfield");
        assertTrue(told.readAs().endsWith("Europe/Land 4/Springfield or 3 more)"), told::readAs);
        assertEquals(5, told.warnings().size());
    }

    @Test
    void nameThatBeginsAnotherIsNotTakenForIt() throws IOException {
        Reading told = told(three(), "place:(\"Georgia State\" OR Georgia)");
        assertTrue(told.readAs().startsWith("the place Georgia State or the place Georgia ("), told::readAs);
    }
}
