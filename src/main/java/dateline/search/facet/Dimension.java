package dateline.search.facet;

import java.util.Locale;
import java.util.Optional;

/** What articles can be counted and narrowed by, such as {@link #PLACE}. A folded one takes variants of a name for one value. */
public enum Dimension {
    /** Year / month / day. */
    DATE(true, false),
    /** Continent / country / region / city. */
    PLACE(true, false),
    PERSON(false, true),
    ORGANISATION(false, true),
    SOURCE(false, false),
    /** Kind / size step: {@code killed/100-999}. */
    FIGURE(true, false),
    /** Who reported a figure. */
    SAIDBY(false, false);

    private final boolean isHierarchical;
    private final boolean isFolded;
    private final String key = name().toLowerCase(Locale.ROOT);

    Dimension(boolean isHierarchical, boolean isFolded) {
        this.isHierarchical = isHierarchical;
        this.isFolded = isFolded;
    }

    /** Whether its values are a tree. */
    public boolean isHierarchical() {
        return isHierarchical;
    }

    /** Whether names that are equal but for accents, hyphens and the like are one value, shown as most articles write it. */
    public boolean isFolded() {
        return isFolded;
    }

    /** What tells its values apart: {@code "kim jong un"} for the person {@code Kim Jong-un}, {@code "Asia/Myanmar"} for a place. */
    public String identity(FacetPath path) {
        String folded = isFolded && path.depth() == 1 ? FoldedName.of(path.label()) : "";
        return folded.isEmpty() ? path.toString() : folded;
    }

    /** The name used in addresses and JSON: {@code "place"}. */
    public String key() {
        return key;
    }

    /** The dimension of that {@link #key}. */
    public static Optional<Dimension> ofKey(String key) {
        for (Dimension dimension : values()) {
            if (dimension.key().equals(key)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }
}
