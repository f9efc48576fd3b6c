package dateline.lucene.schema;

import dateline.article.Place;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FoldedName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place as one term, so that its ordinal stands for all that is known of it. Terms lie in the order of their paths.
 *
 * @param otherNames what it is called beside its label, as {@link FoldedName} compares
 */
public record IndexedPlace(
        FacetPath path,
        String name,
        double latitude,
        double longitude,
        @Nullable Integer geonamesId,
        List<String> otherNames) {

    /** Three bytes each at most, and Lucene knows no term of 32 kB; names beyond that are left out. */
    private static final int LONGEST = 10_000;

    /** Before every other character, so that a path stands before those that go on. */
    private static final String BETWEEN = "\0";

    public IndexedPlace {
        otherNames = List.copyOf(otherNames);
    }

    /** What is indexed for a place; nothing for one that no facet lists. */
    public static Optional<String> term(Place place) {
        FacetPath path = new FacetPath(place.path());
        Integer id = place.geonamesId();
        StringBuilder term = new StringBuilder(plain(path.toString()))
                .append(BETWEEN)
                .append(id == null ? "" : id.toString())
                .append(BETWEEN)
                .append(place.latitude())
                .append(BETWEEN)
                .append(place.longitude())
                .append(BETWEEN)
                .append(plain(place.name()));
        if (place.path().contains("") || term.length() > LONGEST) {
            return Optional.empty();
        }
        Set<String> otherNames = new LinkedHashSet<>();
        otherNames.add(FoldedName.of(place.name()));
        place.otherNames().forEach(name -> otherNames.add(FoldedName.of(name)));
        otherNames.removeAll(List.of("", FoldedName.of(path.label())));
        for (String name : otherNames) {
            if (term.length() + name.length() < LONGEST) {
                term.append(BETWEEN).append(name);
            }
        }
        return Optional.of(term.toString());
    }

    private static String plain(String text) {
        return text.replace(BETWEEN, " ");
    }

    /** Reads what {@link #term} writes. */
    public static IndexedPlace of(String term) {
        List<String> fields = new ArrayList<>(Arrays.asList(term.split(BETWEEN, -1)));
        return new IndexedPlace(
                FacetPath.parse(fields.get(0)),
                fields.get(4),
                Double.parseDouble(fields.get(2)),
                Double.parseDouble(fields.get(3)),
                fields.get(1).isEmpty() ? null : Integer.valueOf(fields.get(1)),
                fields.subList(5, fields.size()));
    }
}
