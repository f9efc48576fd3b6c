package dateline.enrich.figure;

import dateline.article.Figure.Scope;
import dateline.article.FigureKind;
import dateline.enrich.Words;
import dateline.enrich.figure.scene.KindLexicon;
import dateline.enrich.figure.scene.Scene;
import java.util.Set;

/** Tells running totals from the figures of one incident. */
final class Scopes {

    private static final Set<String> TOTAL = Words.set("toll total totals altogether overall cumulative");
    private static final Set<String> REACHING =
            Words.set("rises rose risen climbs climbed reach reaches reached passes passed surpassed "
                    + "surpasses stands exceeds exceeded tops topped brings brought bringing raised raises raising");
    private static final Set<String> SUPERLATIVES = Words.set(
            "worst highest deadliest biggest largest bloodiest heaviest first lowest " + "most greatest second third");
    private static final Set<String> PERIODS = Words.set("days weeks months years decades");
    private static final Set<String> LONG =
            Words.set("war conflict insurgency genocide epidemic pandemic civil fighting holocaust famine "
                    + "crackdown uprising violence revolt");
    private static final Set<String> SEASONS = Words.set("season year winter summer spring autumn month decade");
    private static final double NO_INCIDENT = 10_000;

    private final Scene scene;
    private final Words words;

    Scopes(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    Scope of(Candidate candidate, FigureKind kind, KindFinder.Reason reason) {
        boolean isOne = candidate.quantity().isOne();
        boolean isTotal = isRunning(candidate, kind)
                || (reason == KindFinder.Reason.TOLL && isRisen(candidate))
                || (kind == FigureKind.INFECTED && !isOne)
                || (kind == FigureKind.KILLED
                        && scene.isOfDisease()
                        && candidate.counted().sort() == Counted.Sort.EVENT
                        && !isOne)
                || (kind == FigureKind.KILLED && candidate.quantity().low() >= NO_INCIDENT)
                || (kind.isHarm() && isPeriod(candidate))
                || (kind.isHarm() && isPerfect(candidate));
        return isTotal ? Scope.TOTAL : Scope.INCIDENT;
    }

    /** "since the coup", "so far", "to date", "through Tuesday". */
    private boolean isRunning(Candidate candidate, FigureKind kind) {
        for (int at = 0; at < words.size(); at++) {
            boolean isCue = switch (words.at(at)) {
                case "far" -> words.is(at - 1, "so");
                case "date" -> words.is(at - 1, "to");
                case "this" -> kind.isHarm() && isSeason(at, candidate);
                case "all" -> words.is(at - 1, "in") && (at == 1 || words.is(at + 1, ","));
                case "since" -> (at > candidate.quantity().end() || at < 2 || scene.isDate(at + 1)) && !isRecord(at);
                case "through" ->
                    at > candidate.quantity().end() && at - candidate.quantity().end() < 8 && isDay(at + 1);
                default -> false;
            };
            if (isCue && Math.abs(at - candidate.quantity().first()) < 30) {
                return true;
            }
        }
        return false;
    }

    /** "have died this season": what has happened in a season that goes on. */
    private boolean isSeason(int at, Candidate candidate) {
        return words.isIn(at + 1, SEASONS)
                && at > candidate.quantity().end()
                && !candidate.quantity().isOne()
                && hasPerfect(candidate.quantity().end(), at);
    }

    private boolean hasPerfect(int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.is(at, "have") || words.is(at, "has")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDay(int at) {
        return (words.isName(at) && (words.at(at).endsWith("day") || words.isDigits(at + 1)))
                || words.is(at, "yesterday");
    }

    /** "the highest single-day toll since the coup" is a record and no sum. */
    private boolean isRecord(int since) {
        return isRecord(words, since);
    }

    /** Whether a "since" belongs to a superlative and tells nothing of when. */
    static boolean isRecord(Words words, int since) {
        for (int at = Math.max(0, since - 8); at < since; at++) {
            if (words.isIn(at, SUPERLATIVES)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRisen(Candidate candidate) {
        for (int at = Math.max(0, candidate.first() - 24);
                at < candidate.quantity().first();
                at++) {
            if (words.isIn(at, REACHING) || words.isIn(at, TOTAL)) {
                return !words.is(candidate.next(), "as");
            }
        }
        return false;
    }

    /** "in four days of fighting", "over the past two months". */
    private boolean isPeriod(Candidate candidate) {
        for (int at = 2; at < words.size() && at < candidate.next() + 30; at++) {
            boolean isSpan = words.isIn(at, PERIODS)
                    && (words.is(at - 2, "in")
                            || words.is(at - 3, "in")
                            || words.is(at - 2, "past")
                            || words.is(at - 2, "last"));
            boolean isOfIt = at > candidate.next() || at < 6;
            if (isSpan && isOfIt && !words.is(at + 1, "ago")) {
                return true;
            }
        }
        return false;
    }

    /** "a crackdown that has killed more than 870": a deed that goes on. */
    private boolean isPerfect(Candidate candidate) {
        int verb = candidate.first() - 1;
        boolean isActive = KindLexicon.verb(words.at(verb)) != null;
        boolean isPerfect = (words.is(verb - 1, "has") || words.is(verb - 1, "have")) && !words.is(verb - 2, "to");
        boolean isOfConflict = candidate.quantity().low() >= 1000 && hasConflict();
        return (isActive && isPerfect && candidate.quantity().low() >= 20) || isOfConflict;
    }

    private boolean hasConflict() {
        for (int at = 0; at < words.size(); at++) {
            if (words.isIn(at, LONG)) {
                return true;
            }
        }
        return false;
    }
}
