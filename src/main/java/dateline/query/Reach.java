package dateline.query;

/** How far apart two things in a text may stand to be near each other. */
public sealed interface Reach {

    /** The farthest that two things may be apart to be near, in positions, and the most times that something may have to stand. */
    int MOST = 1000;

    /**
     * So many positions from the end of the one to the beginning of the other; words side by side are one apart. Numbers and the
     * commonest words count.
     *
     * @param most 1 to {@link #MOST}
     */
    record Positions(int most) implements Reach {}

    /** Both whole in one stretch of the text. */
    enum Stretch implements Reach {
        SENTENCE,
        PARAGRAPH
    }
}
