package dateline.web.picture;

import dateline.web.address.SearchAddress;
import dateline.web.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of a search on a map.
 *
 * @param transform lays the outlines under the circles
 * @param window the middle and how close it is
 * @param shaded the outlines of the countries that were chosen
 * @param moves closer, farther, and to the four sides
 * @param box the part of the map that is asked for, or null
 * @param edges its west, south, east and north, or four empty texts
 * @param state the parameters that another box keeps
 * @param places all places with their counts, those of most articles first
 * @param left how many more there are
 */
public record MapView(
        String transform,
        String window,
        List<String> shaded,
        List<Country> countries,
        List<Circle> circles,
        List<Link> moves,
        @Nullable Frame box,
        List<String> edges,
        List<SearchAddress.Pair> state,
        List<Row> places,
        int left) {

    public MapView {
        shaded = List.copyOf(shaded);
        countries = List.copyOf(countries);
        circles = List.copyOf(circles);
        moves = List.copyOf(moves);
        edges = List.copyOf(edges);
        state = List.copyOf(state);
        places = List.copyOf(places);
    }

    /** The name of a country; x and y in per cent. */
    public record Country(String name, String x, String y) {}

    /**
     * A place.
     *
     * @param x in per cent
     * @param y in per cent
     * @param radius in pixels
     * @param label what stands beside it; empty where there is no room
     * @param inside the count, where it fits in
     * @param side 1 where the label stands right of it, −1 where left
     * @param isIn whether it lies in the box
     * @param stays whether the label stays where there is little room
     */
    public record Circle(
            String title,
            String address,
            String x,
            String y,
            String radius,
            String label,
            String inside,
            int side,
            boolean isIn,
            boolean stays) {}

    /** A rectangle in per cent. */
    public record Frame(String x, String y, String width, String height) {}

    /** A place in the table. */
    public record Row(String name, String address, String count) {}
}
