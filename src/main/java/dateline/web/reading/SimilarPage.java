package dateline.web.reading;

import dateline.web.page.Card;
import dateline.web.page.Frame;
import dateline.web.page.Link;
import dateline.web.page.Opened;
import java.util.List;

/**
 * The page of articles like one.
 *
 * @param total the heading: {@code "10 articles like this one"}
 * @param back the way back to the search that led here
 * @param source opens the article that they are like
 * @param day the day on which that was published
 * @param opened where the article that is read beside them stands among them
 */
public record SimilarPage(
        Frame frame, String total, Link back, Link source, String day, List<Entry> entries, Opened opened) {

    public SimilarPage {
        entries = List.copyOf(entries);
    }

    /**
     * An article that is like the one.
     *
     * @param badge {@code "same text"} of a copy; empty for others
     */
    public record Entry(Card card, String badge) {}
}
