package dateline.search.facet;

/**
 * A value of a dimension that a reporter has ticked, or has excluded, with all below it; the root is any value.
 *
 * @param isExcluded whether the articles with the value are left out
 */
public record Refinement(Dimension dimension, FacetPath path, boolean isExcluded) {

    /** Reads {@code Asia/Myanmar}, or {@code -Asia/Myanmar} for an exclusion. */
    public static Refinement parse(Dimension dimension, String text) {
        boolean isExcluded = text.startsWith("-");
        return new Refinement(dimension, FacetPath.parse(isExcluded ? text.substring(1) : text), isExcluded);
    }

    /** Whether another one ticks or excludes the same value, if perhaps in another spelling. */
    public boolean isOfSameValue(Refinement other) {
        return dimension == other.dimension && dimension.identity(path).equals(other.dimension.identity(other.path));
    }

    /** What {@link #parse} reads. */
    public String value() {
        return (isExcluded ? "-" : "") + path;
    }
}
