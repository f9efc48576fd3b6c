package dateline.lucene;

import dateline.lucene.figure.LargestFigure;
import dateline.lucene.schema.Schema;
import dateline.query.Query.HasFigure;
import dateline.search.request.SearchRequest;
import java.util.List;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The orders of hits in Lucene's words. */
final class Sorting {

    private static final SortField NEWEST_FIRST = new SortField(Schema.PUBLISHED, SortField.Type.LONG, true);
    private static final SortField OLDEST_FIRST = new SortField(Schema.PUBLISHED, SortField.Type.LONG, false);
    private static final SortField BY_ID = new SortField(Schema.ID, SortField.Type.STRING);

    /** The order of the articles in each segment of the index, so that the newest are found without looking at the others. */
    static final Sort NEWEST = new Sort(NEWEST_FIRST, BY_ID);

    private Sorting() {}

    static Sort of(SearchRequest request) {
        return switch (request.sort()) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST_FIRST, BY_ID);
            case NEWEST -> NEWEST;
            case OLDEST -> new Sort(OLDEST_FIRST, BY_ID);
            case FIGURE -> new Sort(largestFigureFirst(request.query().figures()), NEWEST_FIRST, BY_ID);
        };
    }

    private static SortField largestFigureFirst(List<HasFigure> asked) {
        return asked.isEmpty() ? LargestFigure.ofHarm() : new LargestFigure(asked).getSortField(true);
    }
}
