package dateline.web.picture;

import dateline.search.answer.PlacePage.Spot;
import dateline.web.address.SearchAddress;
import dateline.web.words.NumberWords;
import java.util.ArrayList;
import java.util.List;

/** Lays circles on a map, the largest first, and names beside them where there is room. */
final class Circles {

    private static final int MOST = 150;
    private static final int MOST_KEPT_NAMES = 6;
    private static final double LARGEST = 36;

    /** Widths as they are when the map is 1040 px wide. */
    private static final double PIXEL = 1040 / Window.WIDTH;

    private static final double LETTER = 7.2;
    private static final double LINE = 16;

    private final Window window;
    private final SearchAddress address;
    private final List<double[]> taken = new ArrayList<>();

    Circles(Window window, SearchAddress address) {
        this.window = window;
        this.address = address;
    }

    List<MapView.Circle> of(List<Spot> spots) {
        List<Spot> seen = spots.stream()
                .filter(spot -> window.holds(spot.longitude(), spot.latitude()))
                .limit(MOST)
                .toList();
        double most = seen.stream().mapToLong(Spot::count).max().orElse(1);
        seen.forEach(spot -> take(box(spot, radius(spot, most))));
        List<MapView.Circle> circles = new ArrayList<>();
        for (Spot spot : seen) {
            circles.add(circle(spot, radius(spot, most), circles.size() < MOST_KEPT_NAMES));
        }
        return circles;
    }

    /** Its area is the number of articles. */
    private static double radius(Spot spot, double most) {
        double scale = Math.min(3.3, (LARGEST - 3.2) / Math.sqrt(most));
        return 3.2 + scale * Math.sqrt((double) spot.count());
    }

    private double[] box(Spot spot, double radius) {
        double x = window.x(spot.longitude()) * PIXEL;
        double y = window.y(spot.latitude()) * PIXEL;
        return new double[] {x - radius, y - radius, x + radius, y + radius};
    }

    private void take(double[] box) {
        taken.add(box);
    }

    private MapView.Circle circle(Spot spot, double radius, boolean isLarge) {
        String count = NumberWords.shortCount(spot.count());
        boolean isInside = spot.count() >= 10 && radius > 4.2 * count.length();
        String label = isInside ? spot.name() : spot.name() + " " + count;
        int side = side(spot, radius, label.length() * LETTER);
        return new MapView.Circle(
                spot.name() + ": " + NumberWords.articles(spot.count()),
                MapDesk.place(spot, address),
                MapDesk.percent(window.x(spot.longitude()), Window.WIDTH),
                MapDesk.percent(window.y(spot.latitude()), Window.HEIGHT),
                Window.plain(radius),
                side == 0 ? "" : label,
                isInside ? count : "",
                side,
                MapDesk.holds(address.box(), spot),
                isLarge);
    }

    /** Right of the circle, else left, else nowhere. */
    private int side(Spot spot, double radius, double width) {
        double x = window.x(spot.longitude()) * PIXEL;
        double y = window.y(spot.latitude()) * PIXEL;
        for (int side : new int[] {1, -1}) {
            double near = x + side * (radius + 4);
            double far = near + side * width;
            double[] label = {Math.min(near, far), y - LINE / 2, Math.max(near, far), y + LINE / 2};
            boolean isOn = label[0] > 0 && label[2] < Window.WIDTH * PIXEL;
            if (isOn && taken.stream().noneMatch(other -> overlap(label, other))) {
                take(label);
                return side;
            }
        }
        return 0;
    }

    /** Names a country in its middle if nothing stands there. */
    boolean hasRoom(Countries.Country country) {
        double x = window.x(country.longitude()) * PIXEL;
        double y = window.y(country.latitude()) * PIXEL;
        double half = country.name().length() * LETTER * 0.75;
        double[] label = {x - half, y - LINE, x + half, y + LINE / 2};
        return taken.stream().noneMatch(other -> overlap(label, other));
    }

    private static boolean overlap(double[] one, double[] other) {
        return one[0] < other[2] && other[0] < one[2] && one[1] < other[3] && other[1] < one[3];
    }
}
