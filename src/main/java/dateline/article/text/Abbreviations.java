package dateline.article.text;

import java.util.Locale;
import java.util.Set;

/** The abbreviations of English news text that end in a full stop. */
final class Abbreviations {

    /** Those that lead on to the next word, so that no sentence ends after them: {@code Gov. Jim}. */
    private static final Set<String> LEADING = Set.of(
            ("mr mrs ms dr prof rev hon st ste mt ft gov lt capt cmdr col gen maj sgt cpl pvt adm brig sen rep reps sens "
                            + "pres supt insp det atty amb sec messrs mme mlle no nos vs fig jan feb mar apr jun jul aug sep sept oct nov dec")
                    .split(" "));

    /** Those after which a sentence may end. */
    private static final Set<String> CLOSING = Set.of(
            ("inc corp co ltd jr sr bros etc al ave blvd rd dept est approx calif colo conn fla ill ind kan ky la md "
                            + "mass mich minn miss mo mont neb nev okla ont ore pa tenn tex va vt wash wis wyo ariz ark ala ga que")
                    .split(" "));

    /** Words of {@link #LEADING} and {@link #CLOSING} that are also ordinary words: only capitalised ones are abbreviations. */
    private static final Set<String> ALSO_WORDS = Set.of(
            "no", "mar", "jun", "sen", "col", "gen", "sec", "dec", "mass", "miss", "ill", "ind", "la", "wash", "pa",
            "ore", "st", "fig", "ark", "ala", "est", "rep", "hon", "rev", "det", "mo", "co");

    private Abbreviations() {}

    static boolean isAbbreviation(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (!LEADING.contains(lower) && !CLOSING.contains(lower)) {
            return false;
        }
        return Character.isUpperCase(word.charAt(0)) || !ALSO_WORDS.contains(lower);
    }

    /** Whether the token, full stop included, leads on to the next word. */
    static boolean leadsOn(String token) {
        String word = token.substring(0, token.length() - 1);
        boolean isInitial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return isInitial || LEADING.contains(word.toLowerCase(Locale.ROOT));
    }
}
