package dateline.search;

import java.util.Locale;
import java.util.Optional;

/** What articles can be counted and narrowed by, such as {@link #PLACE}. */
public enum Dimension {
    /** Year / month / day. */
    DATE(true),
    /** Continent / country / region / city. */
    PLACE(true),
    PERSON(false),
    ORGANISATION(false),
    SOURCE(false),
    /** Kind / size step: {@code killed/100-999}. */
    FIGURE(true),
    /** Who reported a figure. */
    SAIDBY(false);

    private final boolean isHierarchical;

    Dimension(boolean isHierarchical) {
        this.isHierarchical = isHierarchical;
    }

    /** Whether its values are a tree. */
    public boolean isHierarchical() {
        return isHierarchical;
    }

    /** The name used in addresses and JSON: {@code "place"}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
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
