package dateline.cli.text;

import dateline.search.answer.Hit;
import dateline.web.address.Percent;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An answer as a run of the Text REtrieval Conference, for whoever scores it: {@code 1 Q0 2021/myanmar-03 1 7.123456 dateline}, which
 * are topic, Q0, document, rank, score and the name of the run.
 */
public final class TrecRun {

    /** Blanks part the columns; a percent sign would otherwise mean two things. */
    private static final Pattern NO_PART_OF_A_NAME = Pattern.compile("[\\s\\p{Z}\\p{C}%]");

    private static final double LEAST_STEP = 1e-6;

    private TrecRun() {}

    /** Scores fall from line to line, also where two articles score the same or none does: scorers go by them and not by ranks. */
    public static void print(List<Hit> hits, PrintWriter out) {
        double above = Double.POSITIVE_INFINITY;
        for (int rank = 1; rank <= hits.size(); rank++) {
            Hit hit = hits.get(rank - 1);
            double rounded = Math.rint(hit.score() / LEAST_STEP) * LEAST_STEP;
            above = Math.min(rounded, above - LEAST_STEP);
            String name = NO_PART_OF_A_NAME.matcher(hit.id()).replaceAll(match -> Percent.path(match.group()));
            out.println("1 Q0 " + name + " " + rank + " " + String.format(Locale.ROOT, "%.6f", above) + " dateline");
        }
    }
}
