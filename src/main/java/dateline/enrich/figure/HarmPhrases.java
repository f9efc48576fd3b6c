package dateline.enrich.figure;

import dateline.article.FigureKind;
import dateline.enrich.Words;
import dateline.enrich.figure.scene.Grammar;
import dateline.enrich.figure.scene.Scene;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Harm told by more than one word: "fled their homes", "burned to death", "tested positive", "taken hostage". */
final class HarmPhrases {

    private static final Set<String> LEAVING =
            Words.set("fled flee flees fleeing left leave leaving lost lose losing forced driven "
                    + "drove from abandon abandoned out");
    private static final Set<String> LOSING = Words.set("lost lose loses losing laid");
    private static final Set<String> SENTENCES = Words.set("sentenced condemned sentence");
    private static final Set<String> TESTS = Words.set("tested test tests testing");
    private static final Set<String> SUFFERING =
            Words.set("suffered suffering suffer suffers sustained sustaining with received");
    private static final Set<String> HURTS = Words.set("injuries wounds burns");
    private static final Set<String> HELD_BY = Words.set("by for on over without in");
    private static final Set<String> OUT_OF = Words.set("alive from out free");
    private static final Set<String> BURIED_UNDER = Words.set("under in beneath below alive");
    private static final Set<String> FALLEN =
            Words.set("fell fallen became taken made falling seriously critically were are");
    private static final Set<String> DWELLERS =
            Words.set("residents villagers families civilians inhabitants locals refugees citizens "
                    + "islanders homeowners people others");

    private final Scene scene;
    private final Words words;

    HarmPhrases(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** The harm that the phrase around the token tells, or null. */
    @Nullable
    FigureKind at(int at) {
        return switch (words.at(at)) {
            case "homes", "houses", "home" -> isHome(at) ? FigureKind.DISPLACED : null;
            case "lost", "lose", "loses", "losing" -> lost(at);
            case "fell", "falls", "fallen", "became", "becoming" ->
                words.is(at + 1, "ill") || words.is(at + 1, "sick") ? FigureKind.INFECTED : null;
            case "lives", "life" -> hasBefore(at, 3, LOSING) ? FigureKind.KILLED : null;
            case "death" -> words.is(at - 1, "to") && !hasBefore(at, 4, SENTENCES) ? FigureKind.KILLED : null;
            case "gunned" -> words.is(at + 1, "down") ? FigureKind.KILLED : null;
            case "positive" -> hasBefore(at, 2, TESTS) ? FigureKind.INFECTED : null;
            case "held" -> isHeld(at) ? FigureKind.ARRESTED : null;
            case "rounded" -> words.is(at + 1, "up") ? FigureKind.ARRESTED : null;
            case "pulled", "dug", "plucked" -> words.isIn(at + 1, OUT_OF) ? FigureKind.RESCUED : null;
            case "alive" -> words.is(at - 1, "found") ? FigureKind.RESCUED : null;
            case "buried" -> words.isIn(at + 1, BURIED_UNDER) ? FigureKind.MISSING : null;
            default -> HURTS.contains(words.at(at)) && hasBefore(at, 3, SUFFERING) ? FigureKind.WOUNDED : null;
        };
    }

    /** "lost their lives", "lost his life", "lost their homes". */
    private @Nullable FigureKind lost(int at) {
        boolean isTheirs = words.is(at + 1, "their") || words.is(at + 1, "his") || words.is(at + 1, "her");
        return switch (isTheirs ? words.at(at + 2) : "") {
            case "lives", "life" -> FigureKind.KILLED;
            case "homes", "houses" -> FigureKind.DISPLACED;
            default -> null;
        };
    }

    /** What the word of harm means for those counted, or null if it does not concern them. */
    @Nullable
    FigureKind suffered(FigureKind kind, int at, Candidate candidate) {
        String word = words.at(at);
        if (word.startsWith("fle") && !isFlight(at, candidate)) {
            return null;
        }
        if (word.equals("ill")) {
            return hasBefore(at, 2, FALLEN) ? kind : null;
        }
        if (word.equals("custody")) {
            return words.is(at - 1, "into") || words.is(at - 1, "in") ? kind : null;
        }
        return kind;
    }

    /** Gunmen flee a crime, residents their homes. */
    private boolean isFlight(int at, Candidate candidate) {
        boolean isMany =
                candidate.quantity().low() >= 100 || !candidate.quantity().isPlain();
        Counted counted = candidate.counted();
        boolean areDwellers = !counted.isEmpty() && DWELLERS.contains(words.at(counted.head()));
        boolean isHome = words.is(at + 1, "their") || words.is(at + 2, "homes");
        return isMany || areDwellers || isHome;
    }

    private boolean isHome(int at) {
        boolean isTheirs = words.is(at - 1, "their") || words.is(at - 1, "of") || words.is(at - 2, "their");
        return isTheirs && hasBefore(at, 5, LEAVING);
    }

    private boolean isHeld(int at) {
        boolean isPassive = Grammar.AUXILIARIES.contains(words.at(at - 1))
                && !words.at(at - 1).startsWith("ha");
        boolean isCaptive = words.is(at + 1, "hostage") || words.is(at + 1, "captive") || words.is(at + 1, "in");
        return (isPassive || scene.isPeople(at - 1)) && words.isIn(at + 1, HELD_BY) && !isCaptive;
    }

    private boolean hasBefore(int at, int reach, Set<String> set) {
        for (int before = at - 1; before >= Math.max(0, at - reach); before--) {
            if (words.isIn(before, set)) {
                return true;
            }
        }
        return false;
    }
}
