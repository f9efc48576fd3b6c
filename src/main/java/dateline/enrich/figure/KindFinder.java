package dateline.enrich.figure;

import dateline.article.FigureKind;
import dateline.enrich.Words;
import dateline.enrich.figure.Counted.Sort;
import dateline.enrich.figure.number.Quantity;
import dateline.enrich.figure.scene.Grammar;
import dateline.enrich.figure.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each number of a sentence its kind: by its unit, the harm that governs it, a toll, the number before it, or its noun. */
final class KindFinder {

    /** How a number came by its kind. */
    enum Reason {
        UNIT(0.9),
        HARM(0.9),
        TOLL(0.85),
        INHERITED(0.7),
        NOUN(0.7);

        final double confidence;

        Reason(double confidence) {
            this.confidence = confidence;
        }
    }

    /** The kind of a number and why. */
    record Found(FigureKind kind, Reason reason) {}

    private static final Set<String> JOINTS = Words.set("and or plus");
    private static final Set<String> PART_OF = Words.set("including them whom");
    /** "tens of millions in bonuses" are no people. */
    private static final Set<String> OF_MONEY = Words.set("in on for worth from to");

    private static final Set<String> SUBJECT_VERBS =
            Words.set("were are was have had must will would could can may might face remain burned marched gathered");

    private final Scene scene;
    private final Words words;
    private final List<Candidate> candidates;
    private final HarmFinder harms;
    private final TollFinder tolls;

    KindFinder(Scene scene, List<Candidate> candidates) {
        this.scene = scene;
        this.words = scene.words();
        this.candidates = candidates;
        this.harms = new HarmFinder(scene, candidates);
        this.tolls = new TollFinder(scene);
    }

    /** One finding for each candidate, null where it is no figure. */
    List<@Nullable Found> kinds() {
        List<@Nullable Found> found = new ArrayList<>(candidates.size());
        for (int index = 0; index < candidates.size(); index++) {
            found.add(kind(index, found));
        }
        return found;
    }

    private @Nullable Found kind(int index, List<@Nullable Found> before) {
        Candidate candidate = candidates.get(index);
        Unit unit = candidate.unit();
        if (unit != null) {
            return new Found(unit.kind(), Reason.UNIT);
        }
        FigureKind direct = tolls.isDirect(candidate) ? tolls.kind(candidate) : null;
        if (direct != null) {
            return new Found(direct, Reason.TOLL);
        }
        FigureKind harm = harms.harm(index);
        if (harm != null) {
            return isTold(candidate, index) ? new Found(harm, Reason.HARM) : null;
        }
        FigureKind toll = candidate.isSingle() ? null : tolls.kind(candidate);
        if (toll != null) {
            return new Found(toll, Reason.TOLL);
        }
        FigureKind inherited = inherited(index, before);
        if (inherited != null) {
            return new Found(inherited, Reason.INHERITED);
        }
        FigureKind noun =
                candidate.isSingle() || isPronoun(candidate) || harms.isMixed(index) ? null : byNoun(candidate);
        return noun == null ? null : new Found(noun, Reason.NOUN);
    }

    /** "one of them", "one" alone and a person behind a preposition report nobody new. */
    private boolean isTold(Candidate candidate, int index) {
        if (candidate.isSingle()) {
            boolean isSubject = !Grammar.PREPOSITIONS.contains(words.at(candidate.first() - 1));
            return isSubject || words.is(candidate.first() - 1, "of");
        }
        return !isPronoun(candidate)
                || (!words.is(candidate.quantity().end(), "of")
                        && (index > 0 || !candidate.counted().isEmpty()));
    }

    private boolean isPronoun(Candidate candidate) {
        boolean isHedged = candidate.hedge().first() < candidate.quantity().first();
        return candidate.quantity().isOne() && words.is(candidate.quantity().first(), "one") && !isHedged;
    }

    /** "kills 8 people and three dogs" hands nothing on, "five children and two drivers" does. */
    private @Nullable FigureKind inherited(int index, List<@Nullable Found> before) {
        Candidate candidate = candidates.get(index);
        Sort sort = candidate.counted().sort();
        boolean mayInherit = sort == Sort.NONE || sort == Sort.PEOPLE || sort == Sort.UNKNOWN;
        FigureKind last = index == 0 ? null : handedOn(index - 1, before);
        if (!mayInherit || last == null || isPronoun(candidate)) {
            return null;
        }
        int at = candidate.first() - 1;
        // "…, bringing the total to 91"
        if (sort == Sort.NONE && (words.is(at, "to") || words.is(at, "at")) && words.is(at - 1, "total")) {
            return last;
        }
        boolean isPart =
                words.isIn(at, PART_OF) || (words.is(candidate.quantity().end(), "of") && sort == Sort.NONE);
        if (isPart) {
            return candidate.isSingle() && candidate.quantity().isPlain() ? null : last;
        }
        // "… but so did an equal number of the enemy"
        if (words.is(at, "did") && words.is(at - 1, "so")) {
            return last;
        }
        // "killing a villager, a guard and a driver"
        boolean isListed = words.is(at, ",") && candidates.get(index - 1).next() == at;
        if (candidate.isSingle() && !words.is(at, "and") && !isListed) {
            return null;
        }
        boolean isList =
                words.isIn(at, JOINTS) || words.is(at, ",") || words.is(at, "well") || words.is(at - 1, "well");
        // "Twelve people were killed, six in the harbour."
        boolean isWhere = sort == Sort.NONE && words.is(candidate.next(), "in");
        boolean isNear =
                candidate.first() - candidates.get(index - 1).next() < 10 && (isWhere || !hasVerbBetween(index));
        boolean isBare = sort == Sort.NONE && !Grammar.PREPOSITIONS.contains(words.at(candidate.next()));
        return isList && isNear && !(isBare && !words.isIn(at, JOINTS)) ? last : null;
    }

    /** The harm of a number, also if it counts things: "displaced 3,000 families and 12,000 people". */
    private @Nullable FigureKind handedOn(int index, List<@Nullable Found> before) {
        Found found = before.get(index);
        if (found != null && found.kind().isHarm()) {
            return found.kind();
        }
        return found != null && found.kind() == FigureKind.COUNT ? harms.governing(index) : null;
    }

    private boolean hasVerbBetween(int index) {
        for (int at = candidates.get(index - 1).next();
                at < candidates.get(index).first();
                at++) {
            String word = words.at(at);
            if (Grammar.AUXILIARIES.contains(word) || Grammar.FINITE.contains(word) || Grammar.endsClause(word)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable FigureKind byNoun(Candidate candidate) {
        return switch (candidate.counted().sort()) {
            case PEOPLE, EVENT -> FigureKind.PEOPLE;
            case THING, UNKNOWN -> FigureKind.COUNT;
            case NOTHING -> null;
            case NONE -> isCrowd(candidate) ? FigureKind.PEOPLE : null;
        };
    }

    /** "Dozens burned a flag", "At least 45 were aboard". */
    private boolean isCrowd(Candidate candidate) {
        boolean isVague = candidate.quantity().form() == Quantity.Form.VAGUE;
        boolean isSubject = SUBJECT_VERBS.contains(words.at(candidate.next()));
        boolean isSpoken = words.is(candidate.first() - 1, "the") && words.is(candidate.first() - 2, "in");
        return (isVague
                        && !isSpoken
                        && candidate.quantity().low() < 1e9
                        && !words.is(candidate.quantity().end(), "of")
                        && !(candidate.quantity().low() >= 1e6 && words.isIn(candidate.next(), OF_MONEY)))
                || (isSubject && !scene.isDate(candidate.next()));
    }
}
