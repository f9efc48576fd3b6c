package dateline.enrich.figure;

import dateline.article.FigureKind;
import dateline.enrich.Words;
import dateline.enrich.figure.Counted.Sort;
import dateline.enrich.figure.scene.Grammar;
import dateline.enrich.figure.scene.KindLexicon;
import dateline.enrich.figure.scene.KindLexicon.Harm;
import dateline.enrich.figure.scene.KindLexicon.Use;
import dateline.enrich.figure.scene.Scene;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the word of harm that governs a number: before it ("killing 12"), behind it ("12 were killed"), or in a toll. */
final class HarmFinder {

    /** How far from the number its verb may stand. */
    static final int REACH = 22;

    private static final Set<String> SUBJECT_PREPOSITIONS =
            Words.set("in at from on across near during by for to into between "
                    + "against within throughout around inside outside along");
    /** Words that tie what follows to the noun before them, wherever that stands. */
    private static final Set<String> RELATIVES = Words.set("who that being having feared believed presumed going");

    private static final Set<String> WHOLE_LEADS = Words.set("the its their his these those an estimated some");
    private final Words words;
    private final List<Candidate> candidates;
    private final HarmPhrases phrases;
    private final HarmBefore before;
    private final HarmClause clause;

    HarmFinder(Scene scene, List<Candidate> candidates) {
        this.words = scene.words();
        this.candidates = candidates;
        this.phrases = new HarmPhrases(scene);
        this.before = new HarmBefore(words);
        this.clause = new HarmClause(scene, candidates);
    }

    /** The harm that those counted by the candidate suffer, or null. */
    @Nullable
    FigureKind harm(int index) {
        Candidate candidate = candidates.get(index);
        Sort sort = candidate.counted().sort();
        if (candidate.unit() != null || sort == Sort.THING || sort == Sort.NOTHING) {
            return null;
        }
        if (isWhole(index)) {
            return null;
        }
        FigureKind active = fitting(before.of(candidate), candidate);
        if (active != null && sort != Sort.EVENT) {
            return active;
        }
        FigureKind own = candidate.counted().harm();
        FigureKind behind = fitting(isObject(candidate) ? adjacent(candidate) : behind(index), candidate);
        if (own == null) {
            return behind;
        }
        // Hostages and refugees who are freed or killed are that.
        boolean isOverruled = behind == FigureKind.RESCUED || behind == FigureKind.KILLED;
        boolean isNoun = KindLexicon.event(words.at(candidate.counted().head())) == own;
        return isOverruled && isNoun && sort == Sort.PEOPLE ? behind : own;
    }

    /** "seven of the 12 passengers", "none of the 60": what happened to the part did not happen to all. */
    private boolean isWhole(int index) {
        Candidate candidate = candidates.get(index);
        int of = candidate.first() - 1;
        while (of > 0 && words.isIn(of, WHOLE_LEADS)) {
            of--;
        }
        boolean isPart = of < candidate.first() - 1
                && words.is(of, "of")
                && (words.is(of - 1, "none")
                        || words.is(of - 1, "some")
                        || words.is(of - 1, "most")
                        || (index > 0 && candidates.get(index - 1).quantity().end() == of));
        boolean isOfAll =
                words.isIn(candidate.next(), RELATIVES) || KindLexicon.verb(words.at(candidate.next())) != null;
        return isPart && !isOfAll && candidate.counted().harm() == null;
    }

    /** The harm of the verb before the number, whatever is counted: things hand it on to the people listed after them. */
    @Nullable
    FigureKind governing(int index) {
        return before.of(candidates.get(index));
    }

    /** Whether the words leave open which harm it was: "killed or wounded". */
    boolean isMixed(int index) {
        Candidate candidate = candidates.get(index);
        if (before.isMixed(candidate.first() - 1)) {
            return true;
        }
        for (int at = candidate.next(); at < candidate.next() + 5; at++) {
            if (before.isMixed(at)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable FigureKind fitting(@Nullable FigureKind kind, Candidate candidate) {
        if (kind == null || candidate.counted().sort() != Sort.UNKNOWN) {
            return kind;
        }
        return switch (kind) {
            case KILLED, WOUNDED, ARRESTED, ABDUCTED -> kind;
            case MISSING, DISPLACED, RESCUED, INFECTED, PEOPLE, MONEY, PERCENT, MEASURE, COUNT -> null;
        };
    }

    /** Whether a preposition leads the number, so that it is not the subject of what follows: "in five villages were killed". */
    private boolean isObject(Candidate candidate) {
        return words.isIn(candidate.first() - 1, SUBJECT_PREPOSITIONS) && !words.isIn(candidate.next(), RELATIVES);
    }

    private @Nullable FigureKind adjacent(Candidate candidate) {
        int at = candidate.next();
        Harm verb = KindLexicon.verb(words.at(at));
        return verb != null && verb.use() != Use.ACTIVE && !clause.takesObject(at) && !before.isMixed(at)
                ? verb.kind()
                : null;
    }

    /** The harm that stands behind the noun: "were killed", "dead", "and two officers were killed". */
    private @Nullable FigureKind behind(int index) {
        int at = candidates.get(index).next();
        int last = Math.min(words.size(), at + REACH);
        boolean isPredicated = false;
        while (at < last) {
            FigureKind phrase = phrases.at(at);
            if (phrase != null) {
                return phrase;
            }
            Harm verb = KindLexicon.verb(words.at(at));
            if (verb != null && before.isMixed(at)) {
                return null;
            }
            if (verb != null && !isNoun(at)) {
                boolean isSuffered = (verb.use() == Use.STATE && !(words.is(at, "dead") && clause.takesObject(at)))
                        || (verb.use() == Use.EITHER && !clause.takesObject(at));
                FigureKind suffered = isSuffered ? phrases.suffered(verb.kind(), at, candidates.get(index)) : null;
                return suffered == FigureKind.ABDUCTED && isFreed(at) ? FigureKind.RESCUED : suffered;
            }
            isPredicated |= Grammar.AUXILIARIES.contains(words.at(at));
            int next = clause.step(at);
            // "85,000 were hired and millions died": behind a verb, "and" begins a clause.
            if (next < 0 || (isPredicated && words.is(at, "and") && clause.candidateAt(at + 1) != null)) {
                return null;
            }
            at = next;
        }
        return null;
    }

    /** Whether those taken are freed further on: "four soldiers that had been taken captive in May are released". */
    private boolean isFreed(int from) {
        for (int at = from + 1; at < Math.min(words.size(), from + 12); at++) {
            Harm verb = KindLexicon.verb(words.at(at));
            boolean isPassive = Grammar.AUXILIARIES.contains(words.at(at - 1));
            if (verb != null && verb.kind() == FigureKind.RESCUED && isPassive) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word of harm is part of a name or noun: "the missing persons unit", "rescue workers". */
    private boolean isNoun(int at) {
        return (words.is(at - 1, "-") && words.touchesPrevious(at))
                || (words.is(at + 1, "-") && words.touchesPrevious(at + 1));
    }
}
