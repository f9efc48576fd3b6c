package dateline.web.page;

import dateline.search.answer.Fragment;
import dateline.search.answer.Hit;
import dateline.web.address.SearchAddress;
import dateline.web.words.CalendarWords;
import dateline.web.words.FigureWords;
import java.util.List;
import java.util.Objects;

/**
 * An article in the list.
 *
 * @param rank its place in the whole list, from 1
 * @param address opens it beside the list
 * @param isOpen whether it is the one that is read
 * @param date the day it was published, for machines
 * @param day the same for people
 * @param dateline the place of its dateline; empty if it has none
 * @param source the agency; empty if there is none
 * @param isBrief whether the headline is all there is to say
 * @param figures the first of its figures
 * @param moreFigures how many others it has
 */
public record Card(
        long rank,
        String address,
        boolean isOpen,
        String date,
        String day,
        String dateline,
        String source,
        List<Fragment> headline,
        boolean isBrief,
        List<Fragment> snippet,
        List<FigureWords> figures,
        int moreFigures) {

    private static final int SHOWN_FIGURES = 2;

    public Card {
        headline = List.copyOf(headline);
        snippet = List.copyOf(snippet);
        figures = List.copyOf(figures);
    }

    /** How many figures the narrow card, which shows one, leaves out. */
    public int moreFiguresWhenNarrow() {
        return moreFigures + Math.max(0, figures.size() - 1);
    }

    /**
     * The card of a hit.
     *
     * @param path of the page that lists it
     */
    public static Card of(long rank, Hit hit, SearchAddress address, String path) {
        List<FigureWords> figures = hit.figures().stream()
                .limit(SHOWN_FIGURES)
                .map(reported -> FigureWords.of(reported.figure(), reported.text()))
                .toList();
        boolean isShortened =
                !hit.headline().isEmpty() && hit.headline().getLast().text().endsWith("…");
        return new Card(
                rank,
                address.withShowing(address.showing().withArticle(hit.id())).under(path),
                address.showing().article().equals(hit.id()),
                hit.published().toString(),
                CalendarWords.day(hit.published()),
                Objects.requireNonNullElse(hit.dateline(), ""),
                Objects.requireNonNullElse(hit.source(), ""),
                hit.headline(),
                hit.snippet().isEmpty() && !isShortened,
                hit.snippet(),
                figures,
                hit.figures().size() - figures.size());
    }
}
