package dateline.article.text;

import java.util.Locale;
import java.util.Set;

/** The words that tell whether they begin a sentence, behind an abbreviation or a quote. */
final class Openers {

    /** Words that follow an abbreviation only where they open a sentence, even where all words are in capitals. */
    private static final Set<String> SURE = words("the it he she they we this these those there but however meanwhile");

    /** Words that, capitalised among others that are not, open a sentence far more often than they go on with a name. */
    private static final Set<String> LIKELY = words(
            "a an i you his her its their our my your in on at for as if after before when while although though despite"
                    + " also another both each every several some many most much more few none no nothing one two three four"
                    + " five six seven eight nine ten now then so such yet other others");

    /** Words that go on with a sentence behind a question that is quoted in it, even if they are in capitals. */
    private static final Set<String> OF_SPEECH = words("said says asked asks cried shouted");

    /** What stands behind a time of the day without opening a sentence. */
    private static final Set<String> OF_TIME = words(
            "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
                    + " september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec."
                    + " eastern central mountain pacific greenwich local time");

    private Openers() {}

    static boolean isSure(String word) {
        return SURE.contains(lower(word));
    }

    static boolean isLikely(String word) {
        return isSure(word) || LIKELY.contains(lower(word));
    }

    static boolean isOfSpeech(String word) {
        return OF_SPEECH.contains(lower(word));
    }

    static boolean isOfTime(String word) {
        return OF_TIME.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
