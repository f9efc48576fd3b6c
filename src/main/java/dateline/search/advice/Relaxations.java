package dateline.search.advice;

import dateline.article.DateRange;
import dateline.article.Span;
import dateline.query.Field;
import dateline.query.Query;
import dateline.query.Query.InField;
import dateline.query.Reading;
import dateline.query.Reading.Clause;
import dateline.query.parse.Loosening;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.search.advice.Relaxation.Above;
import dateline.search.advice.Relaxation.AnyDay;
import dateline.search.advice.Relaxation.Anywhere;
import dateline.search.advice.Relaxation.Change;
import dateline.search.advice.Relaxation.Respelled;
import dateline.search.advice.Relaxation.Typed;
import dateline.search.advice.Relaxation.Unticked;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.Refinement;
import dateline.search.request.Box;
import dateline.search.request.Budget;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a search that finds nothing could ask less. */
public final class Relaxations {

    /** The most that are offered. */
    public static final int MOST = 8;

    /** Each costs a count, which takes the longer the more clauses there are: so many clauses are counted in all. */
    private static final int MOST_COUNTED = 600;

    private static final int MOST_TRIED = 30;
    private static final int LEAST_TRIED = 4;

    private final QueryReader reader;
    private final Searcher searcher;

    /** @param reader reads the queries that result */
    public Relaxations(QueryReader reader, Searcher searcher) {
        this.reader = reader;
        this.searcher = searcher;
    }

    /** A request that asks one thing less; what it asks in words is read only if it is tried. */
    private record Attempt(
            Change change,
            String query,
            List<Refinement> refinements,
            DateRange published,
            @Nullable Box box) {

        static Attempt typed(Change change, String query, SearchRequest request) {
            return new Attempt(change, query, request.refinements(), request.published(), request.box());
        }

        static Attempt refined(Change change, Reading reading, SearchRequest request, List<Refinement> refinements) {
            return new Attempt(change, reading.text(), refinements, request.published(), request.box());
        }
    }

    /**
     * Up to {@link #MOST}, each asking one thing less: those first that change least of what is meant, an OR of all conditions last.
     *
     * @param reading what was typed
     * @param request the search that finds nothing
     */
    public List<Relaxation> of(Reading reading, SearchRequest request) throws IOException {
        return Budget.current().advice().spend(() -> found(reading, request));
    }

    private List<Relaxation> found(Reading reading, SearchRequest request) throws IOException {
        Budget budget = Budget.current();
        List<Relaxation> found = new ArrayList<>();
        Set<SearchRequest> tried = new HashSet<>(Set.of(request.withoutHits()));
        for (Attempt attempt : affordable(attempts(reading, request), reading)) {
            if (found.size() == MOST || budget.isSpent()) {
                break;
            }
            boolean isTypedAnew = !attempt.query.equals(reading.text());
            Query asked = isTypedAnew ? reader.read(attempt.query).query() : request.query();
            SearchRequest less =
                    new SearchRequest(asked, attempt.refinements, attempt.published, attempt.box, request.sort(), 1, 0);
            if (asks(less) && tried.add(less)) {
                long count = searcher.count(less);
                if (count > 0 && !budget.wasSpent()) {
                    found.add(new Relaxation(attempt.change, attempt.query, less, count));
                }
            }
        }
        return found;
    }

    /** The first, and the last, which asks least of all. */
    private static List<Attempt> affordable(List<Attempt> all, Reading reading) {
        int clauses = Math.max(1, reading.clauses().size());
        int most = Math.clamp(MOST_COUNTED / clauses, LEAST_TRIED, MOST_TRIED);
        if (all.size() <= most) {
            return all;
        }
        List<Attempt> some = new ArrayList<>(all.subList(0, most - 1));
        some.add(all.getLast());
        return some;
    }

    /** All articles are no answer to a question. */
    private static boolean asks(SearchRequest request) {
        return !(request.query() instanceof Query.All)
                || !request.refinements().isEmpty()
                || !request.published().equals(DateRange.ALWAYS)
                || request.box() != null;
    }

    private List<Attempt> attempts(Reading reading, SearchRequest request) throws IOException {
        List<Attempt> nearest = new ArrayList<>();
        List<Attempt> leftOut = new ArrayList<>();
        List<Attempt> any = new ArrayList<>();
        for (Loosening loosening : Loosening.of(reading.text())) {
            Attempt attempt = Attempt.typed(new Typed(loosening), loosening.query(), request);
            switch (loosening.kind()) {
                case UNQUOTED, WIDENED, NOT_NEAR -> nearest.add(attempt);
                case LEFT_OUT -> leftOut.add(attempt);
                case ANY -> any.add(attempt);
            }
        }
        boolean isAlone = reading.clauses().size() == 1;
        if (isAlone && !(reading.query() instanceof Query.All)) {
            leftOut.add(Attempt.typed(
                    new Typed(new Loosening(Loosening.Kind.LEFT_OUT, reading.readAs(), "")), "", request));
        }
        List<Attempt> all = new ArrayList<>();
        String respelled = Misspellings.respelled(reading, searcher);
        if (!respelled.equals(reading.text())) {
            all.add(Attempt.typed(new Respelled(respelled), respelled, request));
        }
        all.addAll(nearest);
        above(reading, request, all);
        filters(reading, request, all);
        all.addAll(leftOut);
        all.addAll(any);
        return all;
    }

    /** What lies right above a place that was ticked or typed, or above another value of a tree. */
    private void above(Reading reading, SearchRequest request, List<Attempt> all) throws IOException {
        for (Refinement refinement : request.refinements()) {
            FacetPath above = refinement.path().parent();
            if (!refinement.isExcluded() && above.depth() > 0) {
                Refinement instead = new Refinement(refinement.dimension(), above, false);
                List<Refinement> others = new ArrayList<>(request.refinements());
                others.replaceAll(other -> other.equals(refinement) ? instead : other);
                all.add(Attempt.refined(
                        new Above(refinement.dimension(), refinement.path(), above), reading, request, others));
            }
        }
        for (Clause clause : reading.clauses()) {
            if (clause.query() instanceof InField(Field field, String value) && isOfPlace(field)) {
                List<FacetPath> places =
                        FacetPath.isPath(value) ? List.of(FacetPath.parse(value)) : searcher.placesCalled(value);
                for (FacetPath path : places) {
                    FacetPath above = path.parent();
                    if (above.depth() > 0) {
                        String query = replaced(reading.text(), clause.span(), above);
                        all.add(Attempt.typed(new Above(Dimension.PLACE, path, above), query, request));
                    }
                }
            }
        }
    }

    private static boolean isOfPlace(Field field) {
        return field == Field.PLACE || field == Field.DATELINE;
    }

    /** A path of one step is told from a name by its slash. */
    private static String replaced(String text, Span span, FacetPath path) {
        String typed = path.depth() == 1 ? path + "/" : path.toString();
        return text.substring(0, span.start()) + "\"" + typed + "\"" + text.substring(span.end());
    }

    private static void filters(Reading reading, SearchRequest request, List<Attempt> all) {
        if (!request.published().equals(DateRange.ALWAYS)) {
            all.add(new Attempt(new AnyDay(), reading.text(), request.refinements(), DateRange.ALWAYS, request.box()));
        }
        if (request.box() != null) {
            all.add(new Attempt(new Anywhere(), reading.text(), request.refinements(), request.published(), null));
        }
        for (Refinement refinement : request.refinements()) {
            List<Refinement> others = request.refinements().stream()
                    .filter(other -> !other.equals(refinement))
                    .toList();
            all.add(Attempt.refined(new Unticked(refinement), reading, request, others));
        }
    }
}
