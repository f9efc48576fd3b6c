package dateline.web.words;

import dateline.search.request.Box;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Parts of the map in words: {@code "9.5° to 28.5° N, 92° to 101.2° E"}. */
public final class MapWords {

    private MapWords() {}

    /** A part of the map, its degrees rounded to what tells streets apart. */
    public static String area(Box box) {
        return range(box.south(), box.north(), "S", "N") + ", " + range(box.west(), box.east(), "W", "E");
    }

    private static String range(double first, double last, String below, String above) {
        boolean isOnOneSide = first < 0 == last < 0 && first != 0 && last != 0;
        return isOnOneSide
                ? degrees(first) + " to " + degrees(last) + side(last, below, above)
                : degrees(first) + side(first, below, above) + " to " + degrees(last) + side(last, below, above);
    }

    private static String degrees(double degrees) {
        return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(Math.abs(degrees))
                + "°";
    }

    /** The equator and the first meridian are on no side. */
    private static String side(double degrees, String below, String above) {
        return degrees == 0 ? "" : " " + (degrees < 0 ? below : above);
    }
}
