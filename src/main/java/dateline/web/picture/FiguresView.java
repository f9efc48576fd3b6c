package dateline.web.picture;

import dateline.search.answer.Fragment;
import dateline.web.page.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a search over time.
 *
 * @param kinds the kinds of figures, with the number of articles that report them
 * @param heading what is drawn: {@code "Reported killed, as each article states it"}
 * @param sentence how much of it there is
 * @param speakers who said it
 * @param panels running totals apart from incidents
 * @param ticks the days below the panels
 * @param scopes which figures are listed
 * @param chosen the figure that was pressed, or null
 * @param rows the sentences, those of the newest articles first
 * @param range which of them these are
 */
public record FiguresView(
        List<Kind> kinds,
        String heading,
        String sentence,
        List<Speaker> speakers,
        List<Panel> panels,
        List<Tick> ticks,
        List<Link> scopes,
        @Nullable Row chosen,
        List<Row> rows,
        String range,
        @Nullable String previous,
        @Nullable String next) {

    public FiguresView {
        kinds = List.copyOf(kinds);
        speakers = List.copyOf(speakers);
        panels = List.copyOf(panels);
        ticks = List.copyOf(ticks);
        scopes = List.copyOf(scopes);
        rows = List.copyOf(rows);
    }

    /** A kind and how many articles report it: {@code "killed"}, {@code "46"}. */
    public record Kind(Link link, String count) {}

    /**
     * Who said it.
     *
     * @param number from 1 to 4 for those with a colour, 5 for others, 6 for nobody
     * @param shape the path of the mark
     */
    public record Speaker(int number, String shape, String name, String count) {}

    /**
     * Marks of one scope on a scale of their own.
     *
     * @param note how many there are, and what the lines mean
     * @param lines the lines across
     * @param isDense whether there are so many that marks are small and bare
     */
    public record Panel(String heading, String note, int height, List<Line> lines, List<Mark> marks, boolean isDense) {
        public Panel {
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
        }
    }

    /** A line across, at its height from above. */
    public record Line(String label, String y) {}

    /** A day below the panels, in per cent. */
    public record Tick(String label, String x, boolean stays) {}

    /**
     * A figure.
     *
     * @param x its day, in per cent
     * @param transform where it stands around that
     * @param shape the path of the mark
     * @param bound the path that says in which direction it may be more or less; empty for an exact one
     * @param isOpen whether the value itself is not possible, or only roughly
     * @param label what stands beside it; empty for most
     */
    public record Mark(
            String title,
            String address,
            String x,
            String y,
            String transform,
            int speaker,
            String shape,
            String bound,
            boolean isOpen,
            boolean isVague,
            boolean isChosen,
            String label,
            boolean isAtTheEnd) {}

    /**
     * A figure and its sentence.
     *
     * @param article opens the article at it
     */
    public record Row(
            String date,
            String day,
            String stated,
            String detail,
            List<Fragment> sentence,
            String saidBy,
            String article,
            boolean isChosen) {
        public Row {
            sentence = List.copyOf(sentence);
        }
    }
}
