package dateline.search.request;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an answer tells beside the total and what names the hits. Each takes time to find. */
public enum Detail {
    /** Of each hit the marks in its headline, and sentences with what matched. */
    SNIPPETS,
    /** Of each hit its figures. */
    FIGURES,
    /** The values of each dimension with their counts. */
    FACETS,
    /** The bars over time. */
    TIMELINE,
    /** What may have been meant: notes on other spellings, and where nothing is found, searches that find something. */
    SUGGESTIONS;

    /** Every one. */
    public static final Set<Detail> ALL = Set.copyOf(EnumSet.allOf(Detail.class));

    /** The name used in addresses: {@code "facets"}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with a name. */
    public static Optional<Detail> ofKey(String key) {
        return Arrays.stream(values())
                .filter(detail -> detail.key().equals(key))
                .findFirst();
    }
}
