package dateline.search.answer;

import dateline.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts text into fragments at its marks. */
public final class Fragments {

    private Fragments() {}

    /**
     * A stretch of a text on one line, its runs of white space shown as one space.
     *
     * @param marks what matched, in order, without overlaps; those outside the stretch do not show
     */
    public static List<Fragment> onOneLine(String text, Span stretch, List<Span> marks) {
        return cut(text, stretch, marks).stream()
                .map(fragment -> new Fragment(onOneLine(fragment.text()), fragment.isMatch()))
                .toList();
    }

    private static String onOneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isBehindABlank = false;
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            boolean isBlank = unit == ' ' || (unit >= '\t' && unit <= '\r');
            if (!isBlank) {
                line.append(unit);
            } else if (!isBehindABlank) {
                line.append(' ');
            }
            isBehindABlank = isBlank;
        }
        return line.toString();
    }

    /** A stretch of a text as it is written. */
    public static List<Fragment> cut(String text, Span stretch, List<Span> marks) {
        List<Fragment> fragments = new ArrayList<>();
        int at = stretch.start();
        for (Span mark : marks) {
            int start = Math.max(mark.start(), at);
            int end = Math.min(mark.end(), stretch.end());
            if (start < end) {
                add(fragments, text, at, start, false);
                add(fragments, text, start, end, true);
                at = end;
            }
        }
        add(fragments, text, at, stretch.end(), false);
        return fragments;
    }

    private static void add(List<Fragment> fragments, String text, int start, int end, boolean isMatch) {
        if (start < end) {
            fragments.add(new Fragment(text.substring(start, end), isMatch));
        }
    }
}
