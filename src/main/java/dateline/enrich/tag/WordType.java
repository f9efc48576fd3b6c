package dateline.enrich.tag;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A word as written, with all that the models need to know of it wherever it stands, worked out once. */
final class WordType {

    /** How far to each side the models look at whole words. */
    static final int REACH = 2;

    private static final VarHandle SCORES = MethodHandles.arrayElementVarHandle(short[][].class);

    private final String form;
    private final int hash;
    private final int lowerHash;
    private final int plainHash;
    private final int titleHash;
    private final int shape;
    private final int entry;
    private final boolean isShouted;
    private final boolean isCapitalised;
    private final boolean isLetters;
    private final boolean isNumber;

    /** The sums of the weights of this word's own features at each distance, when first needed; one row for each model. */
    private final short[][] tagScores = new short[2 * REACH + 1][];

    private final short[][] entityScores = new short[2 * REACH + 1][];

    /**
     * A word.
     *
     * @param isShouted whether it stands in a sentence of capitals, where only what it would be in lower case tells something
     */
    WordType(String written, boolean isShouted, Lexicon lexicon) {
        String lower = written.toLowerCase(Locale.ROOT);
        form = isShouted ? lower : written;
        // A word of a shouted sentence has features of its own: one in lower case here is not known to be no name.
        hash = Hash.of(Hash.of(form), isShouted ? 1 : 0);
        plainHash = Hash.of(lower);
        lowerHash = isShouted ? Hash.of(plainHash, 1) : plainHash;
        titleHash = Hash.of(isShouted ? titled(lower) : written);
        shape = isShouted && Character.isLetter(written.codePointAt(0)) ? 1 : Hash.of(Shapes.of(written));
        entry = lexicon.entry(plainHash);
        isCapitalised = !isShouted && Character.isUpperCase(written.codePointAt(0));
        isLetters = Character.isLetter(written.codePointAt(0));
        isNumber = Character.isDigit(written.codePointAt(0));
        this.isShouted = isShouted;
    }

    private static String titled(String lower) {
        int end = lower.offsetByCodePoints(0, 1);
        return lower.length() < 3
                ? lower.toUpperCase(Locale.ROOT)
                : lower.substring(0, end).toUpperCase(Locale.ROOT) + lower.substring(end);
    }

    /** As written; in lower case in a shouted sentence. */
    String form() {
        return form;
    }

    int hash() {
        return hash;
    }

    /** The hash of the word in lower case; another one in a shouted sentence. */
    int lowerHash() {
        return lowerHash;
    }

    /** The hash of the word in lower case, shouted or not. */
    int plainHash() {
        return plainHash;
    }

    /** The hash of the word as it is written in a name that is not shouted. */
    int titleHash() {
        return titleHash;
    }

    int shape() {
        return shape;
    }

    /** What the lexicon knows of it. */
    int entry() {
        return entry;
    }

    boolean isCapitalised() {
        return isCapitalised;
    }

    boolean isLetters() {
        return isLetters;
    }

    boolean isNumber() {
        return isNumber;
    }

    /** Whether it is neither a word nor a number. */
    boolean isMark() {
        return !isLetters && !isNumber;
    }

    boolean isShouted() {
        return isShouted;
    }

    int cluster(int bits) {
        return Lexicon.cluster(entry, bits);
    }

    short @Nullable [] tagScores(int distance) {
        return (short[]) SCORES.getAcquire(tagScores, distance + REACH);
    }

    void keepTagScores(int distance, short[] scores) {
        SCORES.setRelease(tagScores, distance + REACH, scores);
    }

    short @Nullable [] entityScores(int distance) {
        return (short[]) SCORES.getAcquire(entityScores, distance + REACH);
    }

    void keepEntityScores(int distance, short[] scores) {
        SCORES.setRelease(entityScores, distance + REACH, scores);
    }
}
