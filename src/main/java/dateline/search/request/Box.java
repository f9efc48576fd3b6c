package dateline.search.request;

import dateline.article.Place;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the map between two meridians and two parallels, all four included: {@code 92,9.5,101.2,28.5} holds Yangon. If its west
 * lies east of its east, it reaches across the date line. A place lies where its middle is, be it a town or a country. Every
 * backend compares the degrees that {@link Place} has with these and rounds neither; what lies on the date line lies at 180 and at
 * −180.
 *
 * @param west degrees east, −180 to 180
 * @param south degrees north, −90 to 90
 * @param east degrees east, −180 to 180
 * @param north degrees north, −90 to 90, not below the south
 */
public record Box(double west, double south, double east, double north) {

    private static final double DATE_LINE = 180;
    private static final double POLE = 90;

    private static final String DEGREES = "\\s*(-?[0-9]{1,3}(?:\\.[0-9]{1,400})?)\\s*";
    private static final Pattern TYPED = Pattern.compile(String.join(",", DEGREES, DEGREES, DEGREES, DEGREES));

    /** @throws IllegalArgumentException if there are no such degrees, or the north lies below the south */
    public Box {
        // Zero has no sign.
        west += 0.0;
        south += 0.0;
        east += 0.0;
        north += 0.0;
        if (!isOnTheMap(west, south, east, north)) {
            throw new IllegalArgumentException("box " + west + "," + south + "," + east + "," + north);
        }
    }

    private static boolean isOnTheMap(double west, double south, double east, double north) {
        return Math.abs(west) <= DATE_LINE
                && Math.abs(east) <= DATE_LINE
                && south >= -POLE
                && south <= north
                && north <= POLE;
    }

    /** Reads west, south, east and north as {@link #toString} writes them; none if that is no box. */
    public static Optional<Box> parse(String text) {
        Matcher typed = TYPED.matcher(text);
        if (!typed.matches()) {
            return Optional.empty();
        }
        double west = Double.parseDouble(typed.group(1));
        double south = Double.parseDouble(typed.group(2));
        double east = Double.parseDouble(typed.group(3));
        double north = Double.parseDouble(typed.group(4));
        return isOnTheMap(west, south, east, north) ? Optional.of(new Box(west, south, east, north)) : Optional.empty();
    }

    /** Whether it reaches from its west over the date line to its east. */
    public boolean crossesTheDateLine() {
        return west > east;
    }

    @Override
    public String toString() {
        return String.join(",", plain(west), plain(south), plain(east), plain(north));
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }
}
