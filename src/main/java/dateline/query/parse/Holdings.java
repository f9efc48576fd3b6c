package dateline.query.parse;

import dateline.article.FigureKind;
import dateline.query.Property;
import dateline.query.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands behind {@code has:}. */
final class Holdings {

    /** Some of the words, for a note. */
    static final String EXAMPLES = "figure, place, person, organisation, source, date, saidby";

    /** What each word asks; of a kind of figure, that there is one. */
    static final Map<String, Query> KNOWN = known();

    private Holdings() {}

    private static Map<String, Query> known() {
        Map<String, Query> known = new HashMap<>();
        for (FigureKind kind : FigureKind.values()) {
            known.put(kind.key(), new Query.HasFigure(kind, List.of(), null, List.of(), List.of()));
        }
        for (Property property : Property.values()) {
            known.put(property.key(), new Query.Has(property));
        }
        known.put("org", new Query.Has(Property.ORGANISATION));
        known.put("organization", new Query.Has(Property.ORGANISATION));
        return Map.copyOf(known);
    }
}
