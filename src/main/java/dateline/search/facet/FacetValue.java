package dateline.search.facet;

/**
 * A value of a dimension and the number of articles a click on it would leave: for a value that is not ticked, with the
 * dimension's own ticks set aside; for an excluded one, what removing the exclusion would bring. Listed are the values that some
 * article has, and those that are ticked or excluded with all above them, if with a count of 0. A value of a folded dimension bears
 * the name that most articles of the index write, of equally many the one with more accents, then the longer.
 *
 * @param count a number of distinct articles, exact
 * @param children how many values are listed one step below it
 */
public record FacetValue(FacetPath path, long count, boolean isSelected, boolean isExcluded, int children) {}
