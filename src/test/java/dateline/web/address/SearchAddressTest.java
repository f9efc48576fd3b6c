package dateline.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.DateRange;
import dateline.query.Sort;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.Refinement;
import dateline.search.request.Box;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

    private static final Refinement MYANMAR = new Refinement(Dimension.PLACE, FacetPath.of("Asia", "Myanmar"), false);
    private static final Refinement NOT_AFP = new Refinement(Dimension.SOURCE, FacetPath.of("AFP"), true);

    private static ReadAddress read(String address) {
        return ReadAddress.of(Parameters.parse(address.substring(address.indexOf('?') + 1)));
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAgain(
            @ForAll String query,
            @ForAll @Size(max = 4) List<@NotBlank String> names,
            @ForAll boolean isExcluded,
            @ForAll @DoubleRange(min = -180, max = 180) double west,
            @ForAll @DoubleRange(min = -90, max = 90) double south,
            @ForAll @IntRange(min = 1, max = 99) int page,
            @ForAll @IntRange(min = 1, max = 100) int size) {
        String typed = whole(query);
        List<Refinement> refinements = names.stream()
                .map(SearchAddressTest::whole)
                .map(name -> new Refinement(Dimension.PERSON, FacetPath.of(name), isExcluded))
                .distinct()
                .toList();
        SearchAddress address = new SearchAddress(
                typed,
                refinements,
                "2007",
                "2021-04-07",
                new Box(west, south, -west, 90),
                Sort.OLDEST,
                page,
                size,
                List.of("place", "place/A b"));
        ReadAddress again = read(address.under("/"));
        assertEquals(List.of(), again.troubles());
        assertEquals(address, again.address());
        assertTrue(address.under("/").matches("[!-~]+"), "only printable ASCII");
    }

    /** Half a character cannot be written in UTF-8. */
    private static String whole(String text) {
        return text.codePoints()
                .filter(unit -> unit > 0xdfff || unit < 0xd800)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property(tries = 300)
    void everyAddressCanBeRead(@ForAll String raw) {
        ReadAddress.of(Parameters.parse(raw));
        FacetAddress.of(Parameters.parse(raw));
        CalendarText.parse(raw);
        Box.parse(raw);
    }

    @Property(tries = 100)
    void anIdKeepsItsSlashesAndAllElse(@ForAll @Size(min = 1, max = 3) List<@NotBlank @AlphaChars String> folders) {
        String id = String.join("/", folders) + "/50% ?#+é\\";
        assertEquals(id, Percent.decodePath(Percent.path(id)));
        assertEquals(folders.size() + 1, Percent.path(id).split("/").length);
    }

    @Test
    void aNameIsLeftOutInWhateverSpellingTheAddressHasIt() {
        SearchAddress address =
                read("/?person=Francois%20Hollande&person=Kim%20Jong-un").address();
        Refinement shown = new Refinement(Dimension.PERSON, FacetPath.of("François Hollande"), false);
        assertEquals("/?person=Kim%20Jong-un", address.without(shown).under("/"));
        Refinement not = new Refinement(Dimension.PERSON, FacetPath.of("François Hollande"), true);
        assertEquals(address, address.without(not));
        assertEquals(
                List.of(address.refinements().getLast(), not), address.with(not).refinements());
    }

    @Test
    void anAddressLeavesOutWhatGoesWithoutSaying() {
        assertEquals("/", SearchAddress.ALL.under("/"));
        assertEquals(
                "/?q=at%20least%20%22x%22&place=Asia/Myanmar&source=-AFP&from=2007",
                SearchAddress.ALL
                        .withQuery("at least \"x\"")
                        .with(MYANMAR)
                        .with(NOT_AFP)
                        .withDates("2007", "")
                        .under("/"));
    }

    @Test
    void whatIsNotWellSpelledStandsForItself() {
        assertEquals("100% of %zz", read("/?q=100%+of+%25zz").address().query());
        assertEquals("%", read("/?q=%").address().query());
    }

    @Test
    void aTickTakesThePlaceOfItsOppositeAndOfTicksAboveAndBelow() {
        Refinement asia = new Refinement(Dimension.PLACE, FacetPath.of("Asia"), false);
        Refinement notMyanmar = new Refinement(Dimension.PLACE, MYANMAR.path(), true);
        assertEquals(
                List.of(MYANMAR), SearchAddress.ALL.with(asia).with(MYANMAR).refinements());
        assertEquals(List.of(asia), SearchAddress.ALL.with(MYANMAR).with(asia).refinements());
        assertEquals(
                List.of(notMyanmar),
                SearchAddress.ALL.with(MYANMAR).with(notMyanmar).refinements());
        assertEquals(
                List.of(asia, notMyanmar),
                SearchAddress.ALL.with(asia).with(notMyanmar).refinements());
    }

    @Test
    void everyChangeStartsOnTheFirstPage() {
        SearchAddress third = SearchAddress.ALL.withPage(3);
        assertEquals(1, third.with(MYANMAR).page());
        assertEquals(1, third.withQuery("x").page());
        assertEquals(1, third.withDates("2007", "").page());
        assertEquals(1, third.withSort(Sort.OLDEST).page());
        assertEquals(1, third.withBox(null).page());
    }

    @Test
    void aBoxIsFourNumbersOfDegreesThatAreOnTheMap() {
        assertEquals(Optional.of(new Box(92, 9.5, 101.2, 28.5)), Box.parse("92,9.5, 101.2 ,28.50"));
        assertEquals("170,-20,-170,-0.00001", new Box(170, -20, -170, -1e-5).toString());
        assertEquals("0,0,180,0", Box.parse("-0,0,180,-0.0").orElseThrow().toString());
        for (String wrong : List.of(
                "",
                "1,2,3",
                "1,2,3,4,5",
                "a,b,c,d",
                "1,9,3,8",
                "-181,0,0,0",
                "0,0,0,90.01",
                "1e1,0,0,0",
                "NaN,0,0,0",
                "٠,0,0,0",
                ",,,")) {
            assertEquals(Optional.empty(), Box.parse(wrong), wrong);
        }
    }

    @Test
    void aBoxIsAFilterThatStaysInTheAddress() {
        SearchAddress address = read("/?q=killed&box=170,-20,-170,0&page=2").address();
        assertEquals("/?q=killed&box=170,-20,-170,0", address.withPage(1).under("/"));
        assertEquals("/?q=ferry&box=170,-20,-170,0", address.withQuery("ferry").under("/"));
        assertTrue(address.hasFilters());
        assertEquals("/?q=killed", address.withoutFilters().under("/"));
        assertEquals("/?q=killed", address.withBox(null).under("/"));
        assertTrue(read("/?box=1,2,3").isInTrouble("box"));
    }

    @Test
    void datesMayBeDaysMonthsOrYears() {
        assertEquals(days("2021-01-01", "2021-12-31"), CalendarText.parse("2021"));
        assertEquals(days("2020-02-01", "2020-02-29"), CalendarText.parse(" 2020-02 "));
        assertEquals(days("2021-04-07", "2021-04-07"), CalendarText.parse("2021-4-7"));
        for (String wrong : List.of("", "21", "2021-13", "2021-02-30", "0000", "٢٠٢١", "2021-04-07T12:00", "-2021")) {
            assertEquals(Optional.empty(), CalendarText.parse(wrong), wrong);
        }
    }

    private static Optional<DateRange> days(String first, String last) {
        return Optional.of(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
