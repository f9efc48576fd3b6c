package dateline.web.picture;

import dateline.article.Figure;
import java.util.List;

/** The paths of marks, around their own middle, in pixels. */
final class Shapes {

    /** Square, diamond, triangle, pentagon for those with a colour; a hexagon for others; a smaller dot for nobody. */
    private static final List<String> SPEAKERS = List.of(
            "M-4.5-4.5h9v9h-9z",
            "M0-6.2L6.2 0 0 6.2-6.2 0z",
            "M0-6L6 4.8H-6z",
            "M0-5.8L5.6-1.6 3.5 4.8H-3.5L-5.6-1.6z",
            "M-2.9-5H2.9L5.8 0 2.9 5H-2.9L-5.8 0z",
            "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z");

    /** Where there are too many. */
    static final String SMALL = "M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z";

    private static final String UP = "M0-7V-17M-3-14L0-17 3-14";
    private static final String DOWN = "M0 7V17M-3 14L0 17 3 14";
    private static final String BOTH = "M0-7V-12M-3-12H3M0 7V12M-3 12H3";

    private Shapes() {}

    /** @param speaker from 1 to 6 */
    static String of(int speaker) {
        return SPEAKERS.get(speaker - 1);
    }

    /** @param reach how far below the upper end of a range its lower end stands */
    static String bound(Figure.Bound bound, double reach, int speaker) {
        return switch (bound) {
            case EXACT -> "";
            case AT_LEAST, MORE_THAN, VAGUE -> UP;
            case AT_MOST, LESS_THAN -> DOWN;
            case ABOUT -> BOTH;
            case RANGE -> "M0 0V" + Window.plain(reach) + of(speaker).replaceFirst("M", "m");
        };
    }

    static boolean isOpen(Figure.Bound bound) {
        return switch (bound) {
            case MORE_THAN, LESS_THAN, ABOUT, VAGUE -> true;
            case EXACT, AT_LEAST, AT_MOST, RANGE -> false;
        };
    }
}
