package dateline.bench.bare;

import dateline.search.facet.Dimension;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The fields of the bare index. */
final class BareFields {

    static final String ID = "id";

    /** Terms with positions and offsets, and the text itself. */
    static final String TEXT = "text";

    static final String HEADLINE = "headline";

    /** The day as doc values with a skip index: the first key of the index's order. */
    static final String PUBLISHED = "published";

    /** What a hit list shows: doc values. */
    static final String SHOWN_HEADLINE = "shown.headline";

    static final String SHOWN_DATELINE = "shown.dateline";
    static final String SHOWN_SOURCE = "shown.source";
    static final String SHOWN_FIGURES = "shown.figures";

    /** All figures as {@link ShownFigure} packs them: doc values. */
    static final String FIGURES = "figures";

    /** Their {@link PackedNumbers}: doc values. */
    static final String NUMBERS = "figures.numbers";

    /** Kind and word of whom, and the number: points of two dimensions. */
    static final String OF_WHOM = "figures.of";

    /** The largest number of harm: doc values to sort by. */
    static final String HARM = "harm";

    /** The newest first, then by id: the order of the index. */
    static final Sort NEWEST =
            new Sort(new SortField(PUBLISHED, SortField.Type.LONG, true), new SortField(ID, SortField.Type.STRING));

    /** All dimensions in one field. */
    static final FacetsConfig FACETS = new FacetsConfig();

    static {
        for (Dimension dimension : Dimension.values()) {
            FACETS.setHierarchical(dimension.key(), dimension.isHierarchical());
            FACETS.setMultiValued(dimension.key(), dimension != Dimension.SOURCE && dimension != Dimension.DATE);
        }
    }

    private BareFields() {}
}
