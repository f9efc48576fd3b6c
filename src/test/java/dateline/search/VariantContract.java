package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.DateRange;
import dateline.article.Place;
import dateline.query.Field;
import dateline.query.Query;
import dateline.query.Sort;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.Hit;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FacetValue;
import dateline.search.facet.Refinement;
import dateline.search.request.FacetRequest;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that are written in several ways: one value in the facets of people and organisations. Every backend keeps it. */
public abstract class VariantContract {

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    private static StoredArticle about(String id, String... people) {
        Articles article = article(id).paragraph("Rain.");
        Arrays.stream(people).forEach(article::person);
        return article.stored();
    }

    private static StoredArticle from(String id, String source, String person) {
        return article(id).source(source).paragraph("Rain.").person(person).stored();
    }

    /** Four articles about one man in three spellings, one about another. */
    private Searcher five() throws IOException {
        return holding(
                from("1", "AFP", "François Hollande"),
                from("2", "AP", "Francois Hollande"),
                from("3", "AFP", "Francois Hollande"),
                from("4", "AFP", "FRANÇOIS HOLLANDE"),
                from("5", "AP", "Florence Hollande"));
    }

    private static SearchRequest with(String... refinements) {
        List<Refinement> parsed = Arrays.stream(refinements)
                .map(text -> text.split("=", 2))
                .map(parts -> Refinement.parse(Dimension.ofKey(parts[0]).orElseThrow(), parts[1]))
                .toList();
        return new SearchRequest(new Query.All(), parsed, DateRange.ALWAYS, Sort.OLDEST, 1, 100);
    }

    private static List<String> ids(Searcher searcher, String... refinements) throws IOException {
        return searcher.search(with(refinements)).hits().stream().map(Hit::id).toList();
    }

    /** Each value of a dimension as {@code name=count}, with {@code +} if it is ticked and {@code -} if it is excluded. */
    private static List<String> values(Searcher searcher, Dimension dimension, String... refinements)
            throws IOException {
        List<FacetValue> all = searcher.facet(asked(dimension, "", refinements)).values();
        List<FacetValue> top = searcher.search(with(refinements)).facets().getOrDefault(dimension, List.of());
        assertTrue(top.size() == all.size() && top.containsAll(all), () -> top + " but " + all);
        return text(all);
    }

    private static FacetRequest asked(Dimension dimension, String prefix, String... refinements) {
        return new FacetRequest(with(refinements), dimension, FacetPath.ROOT, prefix, FacetRequest.Order.COUNT, 1, 100);
    }

    private static List<String> text(List<FacetValue> values) {
        return values.stream()
                .map(value -> (value.isSelected() ? "+" : "") + (value.isExcluded() ? "-" : "")
                        + value.path().label() + "=" + value.count())
                .toList();
    }

    @Test
    void variantsAreOneValueWithTheArticlesOfAll() throws IOException {
        assertEquals(List.of("Francois Hollande=4", "Florence Hollande=1"), values(five(), Dimension.PERSON));
        Searcher organisations = holding(
                article("1").organisation("U.N. Security Council").stored(),
                article("2").organisation("UN Security Council").stored(),
                article("3").organisation("UN").stored());
        assertEquals(List.of("U.N. Security Council=2", "UN=1"), values(organisations, Dimension.ORGANISATION));
    }

    @Test
    void articleWithTwoVariantsCountsOnce() throws IOException {
        Searcher searcher = holding(about("1", "Kim Jong-un", "Kim Jong Un"), about("2", "Kim Jong Un"));
        assertEquals(List.of("Kim Jong Un=2"), values(searcher, Dimension.PERSON));
    }

    @Test
    void peopleWithOneSurnameStayApart() throws IOException {
        Searcher searcher = holding(
                about("1", "George Bush", "John Kennedy"),
                about("2", "George W. Bush", "John F. Kennedy"),
                about("3", "George W Bush"));
        assertEquals(
                List.of("George W. Bush=2", "George Bush=1", "John F. Kennedy=1", "John Kennedy=1"),
                values(searcher, Dimension.PERSON));
        assertEquals(List.of("1"), ids(searcher, "person=George Bush"));
    }

    @Test
    void nameShownIsThatOfMostArticlesOfTheIndexWhateverIsFound() throws IOException {
        Searcher searcher = five();
        assertEquals(List.of("Francois Hollande=3"), values(searcher, Dimension.PERSON, "source=AFP"));
        Searcher other = holding(about("1", "Kim Jong Un"), about("2", "Kim Jong-un"), about("3", "Kim Jong-un"));
        assertEquals(List.of("Kim Jong-un=3"), values(other, Dimension.PERSON));
    }

    @Test
    void ofEquallyFrequentNamesTheOneWithAccentsIsShownThenTheLonger() throws IOException {
        Searcher searcher = holding(
                about("1", "Jose Sa", "JK Rowling", "BASHAR AL-ASSAD"),
                about("2", "José Sá", "J. K. Rowling", "Bashar al-Assad"));
        assertEquals(List.of("Bashar al-Assad=2", "J. K. Rowling=2", "José Sá=2"), values(searcher, Dimension.PERSON));
    }

    @Test
    void tickOfAnyVariantSelectsTheValueAndShowsItOnce() throws IOException {
        Searcher searcher = five();
        for (String variant : List.of("François Hollande", "Francois Hollande", "francois-hollande")) {
            assertEquals(List.of("1", "2", "3", "4"), ids(searcher, "person=" + variant));
            assertEquals(
                    List.of("+Francois Hollande=4", "Florence Hollande=1"),
                    values(searcher, Dimension.PERSON, "person=" + variant));
        }
        assertEquals(
                List.of("+Francois Hollande=4", "Florence Hollande=1"),
                values(searcher, Dimension.PERSON, "person=François Hollande", "person=Francois Hollande"));
    }

    @Test
    void exclusionOfAVariantLeavesOutAll() throws IOException {
        Searcher searcher = five();
        assertEquals(List.of("5"), ids(searcher, "person=-François Hollande"));
        for (String[] excluded : new String[][] {
            {"person=-François Hollande"}, {"person=-François Hollande", "person=-Francois Hollande"}
        }) {
            assertEquals(
                    List.of("-Francois Hollande=4", "Florence Hollande=1"),
                    values(searcher, Dimension.PERSON, excluded));
        }
    }

    @Test
    void ticksAreSetAsideWhereVariantsAreCounted() throws IOException {
        Searcher searcher = five();
        assertEquals(
                List.of("Florence Hollande=1", "+Francois Hollande=1"),
                values(searcher, Dimension.PERSON, "source=AP", "person=François Hollande"));
        assertEquals(
                List.of("AFP=3", "+AP=1"), values(searcher, Dimension.SOURCE, "source=AP", "person=François Hollande"));
        assertEquals(
                List.of("+Florence Hollande=1", "Francois Hollande=1"),
                values(searcher, Dimension.PERSON, "source=AP", "person=Florence Hollande"));
    }

    @Test
    void prefixIsFolded() throws IOException {
        Searcher searcher = holding(about("1", "François Hollande", "J. K. Rowling"), about("2", "Fran Drescher"));
        for (String typed : List.of("francois", "Franço", "FRANCOIS-H")) {
            assertEquals(
                    List.of("François Hollande=1"),
                    text(searcher.facet(asked(Dimension.PERSON, typed)).values()));
        }
        assertEquals(
                List.of("J. K. Rowling=1"),
                text(searcher.facet(asked(Dimension.PERSON, "jk")).values()));
    }

    @Test
    void otherDimensionsTellSpellingsApart() throws IOException {
        Searcher searcher = holding(sourced("1", "A.P.", "Côte"), sourced("2", "AP", "Cote"));
        assertEquals(List.of("A.P.=1", "AP=1"), values(searcher, Dimension.SOURCE));
        assertEquals(List.of("1"), ids(searcher, "source=A.P."));
        assertEquals(List.of("1"), ids(searcher, "place=Africa/Côte"));
        FacetRequest below =
                new FacetRequest(with(), Dimension.PLACE, FacetPath.of("Africa"), "", FacetRequest.Order.VALUE, 1, 10);
        assertEquals(List.of("Cote=1", "Côte=1"), text(searcher.facet(below).values()));
    }

    private static StoredArticle sourced(String id, String source, String place) {
        Place found = new Place(place, List.of("Africa", place), 0, 0, null, List.of(), List.of());
        return article(id).source(source).paragraph("Rain.").place(found).stored();
    }

    @Test
    void queryFindsAPersonInEverySpelling() throws IOException {
        Searcher searcher = holding(
                about("1", "Kim Jong-un", "Bashar Al Assad", "J. K. Rowling"),
                about("2", "Kim Jong Un", "Bashar al-Assad", "JK Rowling"),
                about("3", "George W. Bush"));
        for (String asked : List.of("kim jong un", "Kim Jong-un", "jong-un", "al-assad", "al assad", "rowling")) {
            assertEquals(2, searcher.count(new Query.InField(Field.PERSON, asked)), asked);
        }
        for (String asked : List.of("jk rowling", "J.K. Rowling", "j. k. rowling", "JK")) {
            assertEquals(2, searcher.count(new Query.InField(Field.PERSON, asked)), asked);
        }
        assertEquals(1, searcher.count(new Query.InField(Field.PERSON, "George W")));
        assertEquals(0, searcher.count(new Query.InField(Field.PERSON, "George Bush")));
    }
}
