package dateline.bench.question;

import dateline.article.DateRange;
import dateline.query.Sort;
import dateline.search.request.Detail;
import dateline.search.request.FigureRequest;
import java.util.List;
import java.util.Set;

/**
 * One question, the same to every side.
 *
 * @param published the days from which articles are wanted
 * @param country the continent and the country that is ticked; empty for none
 * @param sort the order of the hits, or of the figures: the newest first or the largest
 * @param page the page of ten hits, from 1
 * @param details what the answer is to hold beside total and hits
 */
public record Question(
        QueryClass queryClass,
        Asked asked,
        DateRange published,
        List<String> country,
        Sort sort,
        int page,
        Set<Detail> details) {

    /** The hits of a page. */
    public static final int SIZE = 10;

    public Question {
        country = List.copyOf(country);
        details = Set.copyOf(details);
    }

    public boolean wants(Detail detail) {
        return details.contains(detail);
    }

    /** The number of the first hit of the page, from 0. */
    public int first() {
        return (page - 1) * SIZE;
    }

    /** The order of figures, where these are asked for and not their articles. */
    public FigureRequest.Order order() {
        return sort == Sort.FIGURE ? FigureRequest.Order.VALUE : FigureRequest.Order.DATE;
    }

    @Override
    public String toString() {
        return queryClass.label() + ": " + asked.typed()
                + (sort == Sort.RELEVANCE ? "" : " sort " + sort.key())
                + (published.equals(DateRange.ALWAYS) ? "" : " " + published)
                + (country.isEmpty() ? "" : " in " + String.join("/", country))
                + (page == 1 ? "" : " page " + page) + " " + details;
    }
}
