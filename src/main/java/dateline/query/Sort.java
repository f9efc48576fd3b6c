package dateline.query;

import java.util.Locale;
import java.util.Optional;

/** The order of hits; ties go by date, newest first, then by id. */
public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST,
    /** The largest figure that the query asks for, else the largest harm, first. */
    FIGURE;

    /** The name used in addresses and behind {@code sort:}: {@code "newest"}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The order of that {@link #key}. */
    public static Optional<Sort> ofKey(String key) {
        for (Sort sort : values()) {
            if (sort.key().equals(key)) {
                return Optional.of(sort);
            }
        }
        return Optional.empty();
    }
}
