package dateline.web.words;

import dateline.article.DateRange;
import dateline.query.Reading;
import dateline.query.parse.Loosening;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.search.advice.Relaxation;
import dateline.search.advice.Relaxation.Above;
import dateline.search.advice.Relaxation.AnyDay;
import dateline.search.advice.Relaxation.Anywhere;
import dateline.search.advice.Relaxation.Change;
import dateline.search.advice.Relaxation.Respelled;
import dateline.search.advice.Relaxation.Typed;
import dateline.search.advice.Relaxation.Unticked;
import dateline.search.advice.Relaxations;
import dateline.search.facet.FacetPath;
import dateline.web.address.SearchAddress;
import java.io.IOException;
import java.util.List;

/**
 * A search that finds something where the one that was asked finds nothing, in words and as a link.
 *
 * @param leftOut the condition that it leaves out; empty if it changes one
 * @param change what it changes: {@code "“second city” as separate words"}; empty if it leaves one out
 * @param query its query text
 * @param address where it leads
 * @param total the articles that it finds
 * @param count the same to be read: {@code "1,204"}
 * @param noun {@code "article"} or {@code "articles"}
 */
public record RelaxationWords(
        String leftOut, String change, String query, String address, long total, String count, String noun) {

    /** Those of a search, the cheapest first. */
    public static List<RelaxationWords> of(
            SearchAddress address, Reading reading, QueryReader reader, Searcher searcher) throws IOException {
        return new Relaxations(reader, searcher)
                .of(reading, address.request(reading)).stream()
                        .map(found -> link(found, address))
                        .toList();
    }

    private static RelaxationWords link(Relaxation found, SearchAddress asked) {
        boolean isDated = !found.request().published().equals(DateRange.ALWAYS);
        SearchAddress address = asked.withQuery(found.query())
                .withRefinements(found.request().refinements())
                .withDates(isDated ? asked.from() : "", isDated ? asked.to() : "")
                .withBox(found.request().box());
        String words = words(found.change(), asked);
        boolean isLeftOut = isLeftOut(found.change());
        return new RelaxationWords(
                isLeftOut ? words : "",
                isLeftOut ? "" : words,
                found.query(),
                address.under("/"),
                found.count(),
                NumberWords.count(found.count()),
                found.count() == 1 ? "article" : "articles");
    }

    private static boolean isLeftOut(Change change) {
        return switch (change) {
            case Typed(Loosening loosening) -> loosening.kind() == Loosening.Kind.LEFT_OUT;
            case Unticked _, AnyDay _, Anywhere _ -> true;
            case Above _, Respelled _ -> false;
        };
    }

    private static String words(Change change, SearchAddress asked) {
        return switch (change) {
            case Respelled(String query) -> "another spelling: " + query;
            case Typed(Loosening loosening) -> loosening.change();
            case Unticked(var refinement) ->
                (refinement.isExcluded() ? "not " : "")
                        + FacetWords.heading(refinement.dimension())
                        + " "
                        + FacetWords.full(refinement.dimension(), refinement.path());
            case Above(var dimension, FacetPath path, FacetPath above) ->
                FacetWords.full(dimension, above) + " in place of " + FacetWords.full(dimension, path);
            case AnyDay _ -> Chip.dates(asked);
            case Anywhere _ -> Chip.area(asked);
        };
    }
}
