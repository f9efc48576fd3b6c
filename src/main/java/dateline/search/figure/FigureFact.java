package dateline.search.figure;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.Place;
import dateline.article.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an article as it is sorted, drawn and compared: {@code "at least 581 killed, by 2021-04-06"} of {@code "2021/a"}.
 *
 * @param article the article's id
 * @param number the how-manyeth figure of its article it is, from 0, in the order of the text
 * @param span where the number stands
 * @param figure what is said; of its place there are name and path, and its sentence and its confidence are left with the article
 */
public record FigureFact(String article, LocalDate published, int number, Span span, Figure figure) {

    /** Those of the newest article first, of one day by id, of one article as they stand in it. */
    public static final Comparator<FigureFact> NEWEST_FIRST = (one, other) -> {
        int byDay = other.published.compareTo(one.published);
        return byDay == 0 ? byArticle(one, other) : byDay;
    };

    /** The days that they speak of, the first one first. */
    public static final Comparator<FigureFact> BY_DAY = (one, other) -> {
        int byDay = one.day().compareTo(other.day());
        int byPublication = byDay == 0 ? one.published.compareTo(other.published) : byDay;
        return byPublication == 0 ? byArticle(one, other) : byPublication;
    };

    private static int byArticle(FigureFact one, FigureFact other) {
        int byArticle = one.article.compareTo(other.article);
        return byArticle == 0 ? Integer.compare(one.number, other.number) : byArticle;
    }

    public FigureFact {
        figure = bare(figure);
    }

    private static Figure bare(Figure figure) {
        return new Figure(
                figure.kind(),
                figure.value(),
                figure.bound(),
                figure.low(),
                figure.high(),
                figure.unit(),
                figure.ofWhom(),
                figure.saidBy(),
                figure.scope(),
                figure.when(),
                bare(figure.place()),
                new Span(0, 0),
                1);
    }

    private static @Nullable Place bare(@Nullable Place place) {
        return place == null ? null : new Place(place.path().getLast(), place.path(), 0, 0, null, List.of(), List.of());
    }

    /**
     * The day that it tells the state of: the last that its words speak of. A period that has not ended when the article is
     * published, and one without an end, are told as of that day.
     */
    public LocalDate day() {
        LocalDate last = spokenOf();
        return last == null ? published : last;
    }

    /** Whether {@link #day} is one of which its words speak; else it is the day of publication. */
    public boolean isDaySpokenOf() {
        return spokenOf() != null;
    }

    private @Nullable LocalDate spokenOf() {
        DateRange when = figure.when();
        if (when == null || when.last() == null) {
            return null;
        }
        LocalDate first = when.first();
        boolean isUnderWay = when.last().isAfter(published) && (first == null || !first.isAfter(published));
        return isUnderWay ? null : when.last();
    }

    /** The first day of a period that its words speak of, before {@link #day}; null if they speak of none. */
    public @Nullable LocalDate start() {
        DateRange when = figure.when();
        LocalDate first = when == null ? null : when.first();
        return first != null && first.isBefore(day()) ? first : null;
    }
}
