package dateline.article.text;

import java.util.Locale;
import java.util.Set;

/** The abbreviations of English news text that end in a full stop. */
final class Abbreviations {

    /** What the full stop of an abbreviation tells about the sentence that it stands in. */
    enum Ending {
        /** The sentence goes on: {@code Gov. Jim}. */
        NEVER,
        /** It goes on, unless the next word can only open a sentence: {@code Feb. 1}, {@code John F. Kennedy}. */
        RARE,
        /** It may end, if the next word is one that opens sentences: {@code U.N. Security Council}. */
        POSSIBLE,
        /** It ends, if a name that is no day or time zone follows: {@code a.m. Tuesday}. */
        CLOCK,
        /** It ends, if the next word is capitalised. */
        USUAL
    }

    /** Those that stand before a name. */
    private static final Set<String> TITLES = words(
            "mr mrs ms dr prof rev hon gov lt capt cmdr col gen maj sgt cpl pvt adm brig sen rep reps sens pres supt"
                    + " insp det atty amb messrs mme mlle");

    /** Those that lead on to a name or a number. */
    private static final Set<String> LEADING =
            words("st ste mt ft sec no nos vs fig jan feb mar apr jun jul aug sep sept oct nov dec");

    /** Those after which a sentence may end. */
    private static final Set<String> CLOSING = words(
            "inc corp co ltd jr sr bros etc al ave blvd rd dept est approx calif colo conn fla ill ind kan ky la md mass"
                    + " mich minn miss mo mont neb nev okla ont ore pa tenn tex va vt wash wis wyo ariz ark ala ga que");

    /** Words of the lists above that are also ordinary words: only capitalised ones are abbreviations. */
    private static final Set<String> ALSO_WORDS = words(
            "no mar jun sen col gen sec dec mass miss ill ind la wash pa ore st fig ark ala est rep hon rev det mo co");

    /** Those whose full stop is a token of its own, and that lead on nevertheless. */
    private static final Set<String> APART = words("lieut spc pfc wm chas geo fmr sq");

    /** Those that lead on to a number only, or are ordinary words. */
    private static final Set<String> COUNTING = words("no nos pop circ rs art par vol op");

    private Abbreviations() {}

    static boolean isAbbreviation(String word) {
        String lower = lower(word);
        if (!TITLES.contains(lower) && !LEADING.contains(lower) && !CLOSING.contains(lower)) {
            return false;
        }
        return Character.isUpperCase(word.charAt(0)) || !ALSO_WORDS.contains(lower);
    }

    /** How a token that ends in its own full stop ends a sentence. */
    static Ending ending(String token) {
        String word = lower(token.substring(0, token.length() - 1));
        return switch (word) {
            case "i.e", "e.g", "a.k.a" -> Ending.NEVER;
            case "a.m", "p.m" -> Ending.CLOCK;
            case "etc" -> Ending.USUAL;
            default -> {
                boolean isInitial = word.length() == 1;
                yield TITLES.contains(word)
                        ? Ending.NEVER
                        : isInitial || LEADING.contains(word) ? Ending.RARE : Ending.POSSIBLE;
            }
        };
    }

    /** Whether a word leads on to the next one although the full stop after it is a token of its own: {@code Roe v. Wade}. */
    static boolean leadsOn(String word, Token next) {
        boolean isOneSmallLetter = word.length() == 1 && Character.isLowerCase(word.charAt(0));
        String lower = lower(word);
        return isOneSmallLetter || APART.contains(lower) || (next.isNumber() && COUNTING.contains(lower));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
