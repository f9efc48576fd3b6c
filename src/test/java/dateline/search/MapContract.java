package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.DateRange;
import dateline.article.Place;
import dateline.query.Query;
import dateline.query.Sort;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.Hit;
import dateline.search.answer.PlacePage;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FacetValue;
import dateline.search.facet.Refinement;
import dateline.search.request.Box;
import dateline.search.request.FacetRequest;
import dateline.search.request.PlaceRequest;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the map asks. Every backend keeps it. */
public abstract class MapContract {

    private static final Place YANGON = place("Asia/Myanmar/Yangon", 16.8, 96.15);
    private static final Place MYANMAR = place("Asia/Myanmar", 21, 96);
    private static final Place SUVA = place("Oceania/Fiji/Suva", -18.14, 178.44);
    private static final Place TAVEUNI = place("Oceania/Fiji/Taveuni", -16.8, 180);
    private static final Place APIA = place("Oceania/Samoa/Apia", -13.83, -171.77);

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    private static Place place(String path, double latitude, double longitude) {
        List<String> steps = FacetPath.parse(path).steps();
        return new Place(steps.getLast(), steps, latitude, longitude, null, List.of(), List.of());
    }

    private static StoredArticle about(String id, Place... places) {
        Articles article = article(id).paragraph("Rain.");
        List.of(places).forEach(article::place);
        return article.stored();
    }

    private static SearchRequest within(String box) {
        return new SearchRequest(
                new Query.All(), List.of(), DateRange.ALWAYS, Box.parse(box).orElseThrow(), Sort.OLDEST, 1, 100);
    }

    private static List<String> ids(Searcher searcher, String box) throws IOException {
        return searcher.search(within(box)).hits().stream().map(Hit::id).toList();
    }

    @Test
    void boxHoldsWhatLiesInItAndOnItsEdges() throws IOException {
        Searcher searcher = holding(about("mention", YANGON), about("none"), about("other", SUVA, APIA));
        assertEquals(List.of("mention"), ids(searcher, "90,10,100,20"));
        assertEquals(List.of("mention"), ids(searcher, "96.15,16.8,96.15,16.8"));
        assertEquals(List.of(), ids(searcher, "96.1500000000001,16.8,97,17"));
        assertEquals(List.of(), ids(searcher, "96,16,97,16.7999999999999"));
        assertEquals(List.of("mention", "other"), ids(searcher, "-180,-90,180,90"));
    }

    @Test
    void datelineIsInTheBoxToo() throws IOException {
        Searcher searcher =
                holding(article("a").dateline(YANGON).paragraph("Rain.").stored());
        assertEquals(List.of("a"), ids(searcher, "90,10,100,20"));
    }

    @Test
    void countryIsWhereItsMiddleIs() throws IOException {
        Searcher searcher = holding(about("a", MYANMAR));
        assertEquals(List.of("a"), ids(searcher, "95,20,97,22"));
        assertEquals(List.of(), ids(searcher, "95,16,97,17"));
    }

    @Test
    void latitudeAndLongitudeAreThoseOfOnePlace() throws IOException {
        assertEquals(List.of(), ids(holding(about("a", YANGON, SUVA)), "170,10,180,20"));
    }

    @Test
    void boxReachesAcrossTheDateLine() throws IOException {
        Searcher searcher =
                holding(about("apia", APIA), about("suva", SUVA), about("taveuni", TAVEUNI), about("yangon", YANGON));
        assertEquals(List.of("apia", "suva", "taveuni"), ids(searcher, "170,-20,-170,0"));
        assertEquals(List.of("taveuni"), ids(searcher, "179,-20,-179,0"));
        assertEquals(List.of("taveuni"), ids(searcher, "180,-20,-180,0"));
        assertEquals(List.of("suva", "taveuni"), ids(searcher, "170,-20,180,0"));
        assertEquals(List.of("apia", "taveuni"), ids(searcher, "-180,-20,-170,0"));
    }

    private static List<String> spots(Searcher searcher, PlaceRequest request) throws IOException {
        return searcher.places(request).places().stream()
                .map(spot -> spot.path() + "=" + spot.count())
                .toList();
    }

    private static List<String> starting(Searcher searcher, String prefix) throws IOException {
        FacetRequest request = new FacetRequest(
                SearchRequest.of(new Query.All()),
                Dimension.PLACE,
                FacetPath.ROOT,
                prefix,
                FacetRequest.Order.VALUE,
                1,
                100);
        return searcher.facet(request).values().stream()
                .map(value -> value.path() + "=" + value.count())
                .toList();
    }

    private static Place called(Place place, String... otherNames) {
        return new Place(
                place.name(),
                place.path(),
                place.latitude(),
                place.longitude(),
                1,
                List.of(otherNames),
                List.of("Cathay"));
    }

    @Test
    void prefixFindsAPlaceByItsOtherNames() throws IOException {
        Searcher searcher = holding(
                about("1", called(YANGON, "Rangoon", "Yangôn"), called(MYANMAR, "Burma", "Union of Burma")),
                about("2", YANGON));
        assertEquals(List.of("Asia/Myanmar/Yangon=2"), starting(searcher, "rang"));
        assertEquals(List.of("Asia/Myanmar=2"), starting(searcher, "Burma"));
        assertEquals(List.of("Asia/Myanmar=2"), starting(searcher, "union-of B"));
        assertEquals(List.of("Asia/Myanmar/Yangon=2"), starting(searcher, "yan"));
        assertEquals(List.of(), starting(searcher, "angoon"));
        assertEquals(List.of(), starting(searcher, "Cath"));
    }

    @Test
    void placesCountTheArticlesThatNameThemAndNotWhatLiesBelow() throws IOException {
        Searcher searcher = holding(
                about("1", YANGON, YANGON, SUVA),
                about("2", MYANMAR, YANGON),
                article("3").dateline(SUVA).paragraph("Rain.").stored(),
                about("4"));
        PlaceRequest all = new PlaceRequest(SearchRequest.of(new Query.All()), 1, 1000);
        assertEquals(List.of("Asia/Myanmar/Yangon=2", "Oceania/Fiji/Suva=2", "Asia/Myanmar=1"), spots(searcher, all));
        assertEquals(
                new PlacePage(
                        3,
                        List.of(new PlacePage.Spot(
                                FacetPath.of("Oceania", "Fiji", "Suva"), "Suva", -18.14, 178.44, null, 2))),
                searcher.places(new PlaceRequest(all.search(), 2, 1)));
        assertEquals(
                new PlacePage(3, List.of()), searcher.places(new PlaceRequest(all.search(), Integer.MAX_VALUE, 1000)));
    }

    @Test
    void placesAreThoseOfTheArticlesThatMatchAll() throws IOException {
        Searcher searcher = holding(about("1", YANGON, SUVA), about("2", YANGON), about("3", APIA, SUVA));
        Refinement fiji = Refinement.parse(Dimension.PLACE, "Oceania/Fiji");
        SearchRequest ticked = new SearchRequest(new Query.All(), List.of(fiji), DateRange.ALWAYS, Sort.OLDEST, 1, 10);
        assertEquals(
                List.of("Oceania/Fiji/Suva=2", "Asia/Myanmar/Yangon=1", "Oceania/Samoa/Apia=1"),
                spots(searcher, new PlaceRequest(ticked, 1, 10)));
        assertEquals(
                List.of("Asia/Myanmar/Yangon=2", "Oceania/Fiji/Suva=1"),
                spots(searcher, new PlaceRequest(within("90,10,100,20"), 1, 10)));
    }

    @Test
    void twoTownsOfOnePathAreTwoPlaces() throws IOException {
        Place north = place("Europe/Springfield", 51, 0);
        Place south = place("Europe/Springfield", 50, 0);
        Searcher searcher = holding(about("1", north), about("2", south));
        PlaceRequest all = new PlaceRequest(SearchRequest.of(new Query.All()), 1, 10);
        assertEquals(2, searcher.places(all).total());
    }

    @Test
    void boxNarrowsEveryCount() throws IOException {
        Searcher searcher = holding(about("1", YANGON, SUVA), about("2", APIA));
        SearchRequest request = within("90,10,100,20");
        assertEquals(1, searcher.search(request).total());
        FacetRequest oceania = new FacetRequest(
                request, Dimension.PLACE, FacetPath.of("Oceania"), "", FacetRequest.Order.COUNT, 1, 10);
        assertEquals(
                List.of(new FacetValue(FacetPath.of("Oceania", "Fiji"), 1, false, false, 1)),
                searcher.facet(oceania).values());
    }
}
