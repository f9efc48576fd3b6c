package dateline.web.picture;

import dateline.query.Reading;
import dateline.search.Searcher;
import dateline.search.answer.PlacePage;
import dateline.search.answer.PlacePage.Spot;
import dateline.search.facet.Dimension;
import dateline.search.facet.Refinement;
import dateline.search.request.Box;
import dateline.search.request.PlaceRequest;
import dateline.web.address.SearchAddress;
import dateline.web.page.Link;
import dateline.web.words.FacetWords;
import dateline.web.words.NumberWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Draws the places of a search. Safe for use by many threads. */
public final class MapDesk {

    private static final int MOST_ROWS = 200;
    private static final double STEP = 1;

    private final Searcher searcher;

    public MapDesk(Searcher searcher) {
        this.searcher = searcher;
    }

    /** The map of a search. */
    public MapView draw(SearchAddress address, Reading reading) throws IOException {
        PlacePage page = searcher.places(new PlaceRequest(address.request(reading), 1, PlaceRequest.MAX_SIZE));
        Box box = address.box();
        Window window = Window.parse(address.showing().map())
                .orElseGet(() -> box == null ? Window.around(page.places()) : Window.around(box));
        Circles circles = new Circles(window, address);
        List<MapView.Circle> drawn = circles.of(page.places());
        return new MapView(
                transform(window),
                window.toString(),
                shaded(address),
                countries(window, circles),
                drawn,
                moves(window, address),
                frame(window, address.box()),
                edges(address.box()),
                address.withBox(null).pairs(),
                page.places().stream()
                        .limit(MOST_ROWS)
                        .map(spot -> row(spot, address))
                        .toList(),
                Math.max(0, page.total() - MOST_ROWS));
    }

    static boolean holds(@Nullable Box box, Spot spot) {
        if (box == null || spot.latitude() < box.south() || spot.latitude() > box.north()) {
            return false;
        }
        return box.crossesTheDateLine()
                ? spot.longitude() >= box.west() || spot.longitude() <= box.east()
                : spot.longitude() >= box.west() && spot.longitude() <= box.east();
    }

    /** The outlines are drawn in twentieths of a degree, to the south. */
    private static String transform(Window window) {
        return String.format(
                Locale.ROOT,
                "matrix(%.5f 0 0 %.5f %.2f %.2f)",
                window.perLongitude() / 20,
                window.perLatitude() / 20,
                window.x(0),
                window.y(0));
    }

    private static List<String> shaded(SearchAddress address) {
        List<String> names = address.refinements().stream()
                .filter(refinement -> refinement.dimension() == Dimension.PLACE && !refinement.isExcluded())
                .filter(refinement -> refinement.path().depth() > 1)
                .map(refinement -> refinement.path().steps().get(1))
                .toList();
        return Countries.ALL.stream()
                .filter(country -> names.contains(country.name()))
                .map(Countries.Country::id)
                .toList();
    }

    /** Only where a country is wider than its name. */
    private static List<MapView.Country> countries(Window window, Circles circles) {
        return Countries.ALL.stream()
                .filter(country -> window.holds(country.longitude(), country.latitude()))
                .filter(country -> country.width() * window.perLongitude()
                        > 13.0 * country.name().length())
                .filter(circles::hasRoom)
                .map(country -> new MapView.Country(
                        country.name(),
                        percent(window.x(country.longitude()), Window.WIDTH),
                        percent(window.y(country.latitude()), Window.HEIGHT)))
                .toList();
    }

    static String percent(double at, double of) {
        return Window.plain(100 * at / of) + "%";
    }

    private static List<Link> moves(Window window, SearchAddress address) {
        List<Link> moves = new ArrayList<>();
        add(moves, "Closer", window.closer(STEP), address);
        add(moves, "Farther", window.closer(-STEP), address);
        add(moves, "To the west", window.moved(-0.35, 0), address);
        add(moves, "To the north", window.moved(0, 0.35), address);
        add(moves, "To the south", window.moved(0, -0.35), address);
        add(moves, "To the east", window.moved(0.35, 0), address);
        return moves;
    }

    private static void add(List<Link> moves, String words, Window window, SearchAddress address) {
        String there = address.withShowing(address.showing().withMap(window.toString()))
                .under("/");
        moves.add(new Link(words, there, false));
    }

    private static MapView.@Nullable Frame frame(Window window, @Nullable Box box) {
        if (box == null) {
            return null;
        }
        double west = window.x(box.west());
        double east = window.x(box.crossesTheDateLine() ? box.east() + 360 : box.east());
        double north = window.y(box.north());
        return new MapView.Frame(
                percent(west, Window.WIDTH),
                percent(north, Window.HEIGHT),
                percent(east - west, Window.WIDTH),
                percent(window.y(box.south()) - north, Window.HEIGHT));
    }

    private static List<String> edges(@Nullable Box box) {
        return box == null ? List.of("", "", "", "") : List.of(box.toString().split(","));
    }

    private static MapView.Row row(Spot spot, SearchAddress address) {
        return new MapView.Row(
                FacetWords.full(Dimension.PLACE, spot.path()), place(spot, address), NumberWords.count(spot.count()));
    }

    static String place(Spot spot, SearchAddress address) {
        return address.with(new Refinement(Dimension.PLACE, spot.path(), false)).under("/");
    }
}
