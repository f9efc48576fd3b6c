package dateline.web.reading;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text of one kind.
 *
 * @param isHeading whether it belongs to the headline
 * @param mark the number of the match that it is part of, from 1; 0 for none
 * @param opensMark whether that match begins here
 * @param mention what it mentions: {@code "place"}, {@code "figure"}; empty for nothing
 * @param meaning what is meant, {@code "Yangon, Myanmar"}, and the search for it; of a figure its row below the text
 * @param figure the number of the figure that it states, from 1; 0 for none
 */
public record Run(
        String text,
        boolean isHeading,
        int mark,
        boolean opensMark,
        String mention,
        @Nullable Meaning meaning,
        int figure) {

    /** Whether the query matched it. */
    public boolean isMatch() {
        return mark > 0;
    }

    /** What a mention means, and where it leads. */
    public record Meaning(String name, String address) {}
}
