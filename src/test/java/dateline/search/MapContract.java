package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.DateRange;
import dateline.article.Place;
import dateline.query.Query;
import dateline.search.Searcher.StoredArticle;
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
                new Query.All(),
                List.of(),
                DateRange.ALWAYS,
                Box.parse(box).orElseThrow(),
                SearchRequest.Sort.OLDEST,
                1,
                100);
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
