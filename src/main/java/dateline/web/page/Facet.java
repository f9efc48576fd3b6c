package dateline.web.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The values of one dimension beside the list.
 *
 * @param key the dimension: {@code "place"}
 * @param heading what stands over it
 * @param order how its values are sorted, and the way to sort them otherwise
 * @param find what is searched for among them; null where there are few
 * @param cut says that there are more than are shown; empty where there are not
 * @param more the way to all its values, or back to the first ones; null where all are shown
 */
public record Facet(
        String key,
        String heading,
        List<Row> rows,
        Link order,
        @Nullable String find,
        String cut,
        @Nullable Link more) {

    public Facet {
        rows = List.copyOf(rows);
    }

    /** What its field asks for: {@code "Find a place"}. */
    public String invitation() {
        String noun = heading.toLowerCase(Locale.ROOT);
        return "Find " + ("aeio".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ")
                + (noun.equals("said by") ? "speaker" : noun);
    }

    /**
     * A value, or the way to more values below one.
     *
     * @param id unlike that of any other control of the page
     * @param depth how far it is set in, from 0
     * @param count the articles that a click leaves
     * @param tick the address with the value, or without it if it is ticked
     * @param not the address without the value's articles, or with them again
     * @param toggle the address with the values below unfolded or folded; null if there are none or they stay
     */
    public record Row(
            String id,
            int depth,
            String label,
            String count,
            State state,
            String tick,
            String not,
            @Nullable String toggle,
            boolean isOpen) {

        /** {@code "Myanmar, 59 articles"}. */
        public String name() {
            return switch (state) {
                case TICKED -> label + ", ticked";
                case EXCLUDED -> label + ", excluded";
                case FREE -> label;
                case MORE -> label;
            };
        }
    }

    /** What was done with a value. */
    public enum State {
        TICKED,
        EXCLUDED,
        FREE,
        /** No value, but the way to more. */
        MORE
    }
}
