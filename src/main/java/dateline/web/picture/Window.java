package dateline.web.picture;

import dateline.search.answer.PlacePage.Spot;
import dateline.search.request.Box;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of the world that a map shows: {@code 96.1,21.9,4}. A degree is as wide on it as it is in its middle.
 *
 * @param longitude the middle, degrees east
 * @param latitude the middle, degrees north, −80 to 80
 * @param zoom 0 for the whole world, one more for each half of its width, up to 9
 */
record Window(double longitude, double latitude, double zoom) {

    static final double WIDTH = 1300;
    static final double HEIGHT = 800;

    private static final double CLOSEST = 9;
    private static final double AROUND = 360;
    private static final double FARTHEST_NORTH = 80;
    private static final Pattern TYPED = Pattern.compile(
            "(-?[0-9]{1,3}(?:\\.[0-9]{1,6})?),(-?[0-9]{1,3}(?:\\.[0-9]{1,6})?),([0-9](?:\\.[0-9]{1,3})?)");

    Window {
        longitude = Math.clamp(longitude, -AROUND / 2, AROUND / 2);
        latitude = Math.clamp(latitude, -FARTHEST_NORTH, FARTHEST_NORTH);
        zoom = Math.clamp(zoom, 0, CLOSEST);
    }

    static Optional<Window> parse(String text) {
        Matcher typed = TYPED.matcher(text);
        return typed.matches()
                ? Optional.of(new Window(
                        Double.parseDouble(typed.group(1)),
                        Double.parseDouble(typed.group(2)),
                        Double.parseDouble(typed.group(3))))
                : Optional.empty();
    }

    /** Where nine tenths of what is named lies. */
    static Window around(List<Spot> spots) {
        if (spots.isEmpty()) {
            return new Window(15, 20, 0);
        }
        double west = within(spots, Spot::longitude, 0.05);
        double east = within(spots, Spot::longitude, 0.95);
        double south = within(spots, Spot::latitude, 0.05);
        double north = within(spots, Spot::latitude, 0.95);
        return of((west + east) / 2, (south + north) / 2, east - west, north - south);
    }

    /** A part of the map and a little around it. */
    static Window around(Box box) {
        double width = box.east() - box.west() + (box.crossesTheDateLine() ? AROUND : 0);
        double middle = (box.south() + box.north()) / 2;
        double east = box.west() + width / 2;
        return of(east > AROUND / 2 ? east - AROUND : east, middle, width, box.north() - box.south());
    }

    private static Window of(double east, double north, double width, double height) {
        double across =
                Math.max(width, height * WIDTH / HEIGHT / Math.cos(Math.toRadians(Math.min(60, Math.abs(north)))));
        double zoom = Math.log(AROUND / Math.max(5, across * 1.35)) / Math.log(2);
        return new Window(
                Math.rint(east * 100) / 100, Math.rint(north * 100) / 100, Math.floor(Math.max(0, zoom) * 4) / 4);
    }

    private static double within(List<Spot> spots, ToDoubleFunction<Spot> degrees, double share) {
        long all = spots.stream().mapToLong(Spot::count).sum();
        List<Spot> sorted =
                spots.stream().sorted(Comparator.comparingDouble(degrees)).toList();
        double sum = 0;
        for (Spot spot : sorted) {
            sum += spot.count();
            if (sum >= share * all) {
                return degrees.applyAsDouble(spot);
            }
        }
        return degrees.applyAsDouble(sorted.getLast());
    }

    /** Units to a degree of longitude. */
    double perLongitude() {
        return WIDTH / AROUND * Math.pow(2, zoom);
    }

    /** Units to a degree of latitude. */
    double perLatitude() {
        return perLongitude() / Math.cos(Math.toRadians(Math.min(60, Math.abs(latitude))));
    }

    double x(double degreesEast) {
        return WIDTH / 2 + (degreesEast - longitude) * perLongitude();
    }

    double y(double degreesNorth) {
        return HEIGHT / 2 - (degreesNorth - latitude) * perLatitude();
    }

    boolean holds(double degreesEast, double degreesNorth) {
        double x = x(degreesEast);
        double y = y(degreesNorth);
        return x >= 0 && x <= WIDTH && y >= 0 && y <= HEIGHT;
    }

    Window closer(double steps) {
        return new Window(longitude, latitude, zoom + steps);
    }

    /** Moved by parts of its own width and height. */
    Window moved(double east, double north) {
        return new Window(longitude + east * WIDTH / perLongitude(), latitude + north * HEIGHT / perLatitude(), zoom);
    }

    @Override
    public String toString() {
        return plain(longitude) + "," + plain(latitude) + "," + plain(zoom);
    }

    /** A number of at most two digits behind the point. */
    static String plain(double number) {
        String plain = String.format(Locale.ROOT, "%.2f", number).replaceAll("\\.?0+$", "");
        return plain.equals("-0") ? "0" : plain;
    }
}
