package dateline.query;

/** How far apart two things in a text may stand to be near each other. */
public sealed interface Reach {

    /**
     * So many positions from the end of the one to the beginning of the other; words side by side are one apart. Numbers and the
     * commonest words count.
     *
     * @param most 1 to {@link QueryParser#MAX_REACH}
     */
    record Positions(int most) implements Reach {}

    /** Both whole in one stretch of the text. */
    enum Stretch implements Reach {
        SENTENCE,
        PARAGRAPH
    }
}
