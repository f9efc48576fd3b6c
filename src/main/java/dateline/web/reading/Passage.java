package dateline.web.reading;

import java.util.List;

/**
 * A block of the article as it is shown.
 *
 * @param label what it is, if it was set aside: {@code "Caption"}; empty for what is read
 * @param isLead whether it opens the article
 */
public record Passage(String label, boolean isLead, List<Run> runs) {

    public Passage {
        runs = List.copyOf(runs);
    }

    /** Whether it is no part of the story: a stamp, a caption, a credit. */
    public boolean isAside() {
        return !label.isEmpty();
    }

    /** The words of the headline, if they stand here. */
    public List<Run> heading() {
        return runs.stream().filter(Run::isHeading).toList();
    }

    /** All other words. */
    public List<Run> rest() {
        return runs.stream().filter(run -> !run.isHeading()).toList();
    }
}
