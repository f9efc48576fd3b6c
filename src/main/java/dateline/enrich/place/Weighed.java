package dateline.enrich.place;

/**
 * A match and all that speaks for a place at it.
 *
 * @param name what the name by itself says
 * @param neighbours what the words beside it say
 * @param tag what the tagger and the names room say
 */
record Weighed(NameMatch match, double name, double neighbours, double tag) {

    /** Neighbours that say as much as this settle it for the other mentions of the name too. */
    static final double TELLING = 2;

    private static final double TELLING_TOGETHER = 3;
    private static final double TELLING_AGAINST = -3.5;

    double sum() {
        return name + neighbours + tag;
    }

    boolean isToldByNeighbours() {
        return neighbours >= TELLING;
    }

    /** A word such as "of" tells where the tagger agrees. */
    boolean isToldByBoth() {
        return neighbours > 0 && neighbours + tag >= TELLING_TOGETHER;
    }

    boolean isToldByTag() {
        return neighbours + tag >= TELLING;
    }

    boolean isToldAgainst() {
        return neighbours + tag <= TELLING_AGAINST;
    }
}
