package dateline.enrich.figure;

import dateline.article.FigureKind;
import dateline.enrich.Words;
import dateline.enrich.figure.Counted.Sort;
import dateline.enrich.figure.KindLexicon.Harm;
import dateline.enrich.figure.KindLexicon.Use;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the word of harm that governs a number: before it ("killing 12"), behind it ("12 were killed"), or in a toll. */
final class HarmFinder {

    private static final int REACH = 22;
    private static final Set<String> OBJECT_STARTS =
            Words.set("a an the his her their its our him them several many dozens "
                    + "hundreds thousands some at more up about around nearly almost over another");
    private static final Set<String> SUBJECT_PREPOSITIONS =
            Words.set("in at from on across near during by for to into between "
                    + "against within throughout around inside outside along");
    /** Words that tie what follows to the noun before them, wherever that stands. */
    private static final Set<String> RELATIVES = Words.set("who that being having feared believed presumed going");

    private static final Set<String> PROGRESSIVE = Words.set("being going missing dying fleeing suffering having");
    private static final Set<String> INSERTED = Words.set("including along among mostly all both most some many");
    private static final Set<String> PASSED =
            Words.set("in at from on near of with inside outside during around among aboard under "
                    + "across by including than within into along off over through between throughout for as");

    private static final Set<String> WHOLE_LEADS = Words.set("the its their his these those an estimated some");
    private static final Set<String> MANY =
            Words.set("many several some others more most dozens scores hundreds thousands no nobody another");

    private final Scene scene;
    private final Words words;
    private final List<Candidate> candidates;
    private final HarmPhrases phrases;
    private final HarmBefore before;

    HarmFinder(Scene scene, List<Candidate> candidates) {
        this.scene = scene;
        this.words = scene.words();
        this.candidates = candidates;
        this.phrases = new HarmPhrases(scene);
        this.before = new HarmBefore(words);
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
        return verb != null && verb.use() != Use.ACTIVE && !takesObject(at) && !before.isMixed(at) ? verb.kind() : null;
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
                boolean isSuffered = (verb.use() == Use.STATE && !(words.is(at, "dead") && takesObject(at)))
                        || (verb.use() == Use.EITHER && !takesObject(at));
                FigureKind suffered = isSuffered ? phrases.suffered(verb.kind(), at, candidates.get(index)) : null;
                return suffered == FigureKind.ABDUCTED && isFreed(at) ? FigureKind.RESCUED : suffered;
            }
            isPredicated |= Grammar.AUXILIARIES.contains(words.at(at));
            int next = step(at);
            // "85,000 were hired and millions died": behind a verb, "and" begins a clause.
            if (next < 0 || (isPredicated && words.is(at, "and") && candidateAt(at + 1) != null)) {
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

    /** The next token on the way from the number to its verb; −1 where another clause begins. */
    private int step(int at) {
        String word = words.at(at);
        if (Grammar.LINKS.contains(word) || scene.isQuote(at) || scene.isDate(at)) {
            return at + 1;
        }
        if (word.equals("(")) {
            return closing(at);
        }
        if (word.equals(",") || word.equals("and") || word.equals("or") || word.equals("plus")) {
            return pastJoint(at);
        }
        if (PASSED.contains(word)) {
            Candidate inner = candidateAt(at + 1);
            // "… with four people dead" is a clause of its own.
            boolean isClause = word.equals("with") && (inner != null || words.isIn(at + 1, MANY));
            return isClause ? -1 : inner == null ? at + 1 : inner.next();
        }
        if (words.is(at - 1, "-") && words.touchesPrevious(at)) {
            return at + 1;
        }
        boolean isNext = candidateAt(at) != null;
        if (isNext || Grammar.endsClause(word) || Grammar.FINITE.contains(word) || isActive(at) || isMark(at)) {
            return -1;
        }
        return at + 1;
    }

    private boolean isMark(int at) {
        return !words.isWord(at)
                && !words.isDigits(at)
                && !words.is(at, "-")
                && !words.is(at, "'s")
                && !words.is(at, "’s");
    }

    /** An unknown verb with an object: "attacked the bus" makes the number its agent. */
    private boolean isActive(int at) {
        String word = words.at(at);
        if (word.endsWith("ing") && !PROGRESSIVE.contains(word) && Grammar.AUXILIARIES.contains(words.at(at - 1))) {
            return true;
        }
        boolean isVerb = word.endsWith("ed") && word.length() > 4;
        return isVerb
                && (words.isIn(at + 1, OBJECT_STARTS) || candidateAt(at + 1) != null || words.isName(at + 1))
                && !Grammar.AUXILIARIES.contains(words.at(at - 1))
                && !Grammar.DETERMINERS.contains(words.at(at - 1));
    }

    private int closing(int open) {
        for (int at = open + 1; at < Math.min(words.size(), open + REACH); at++) {
            if (words.is(at, ")")) {
                return at + 1;
            }
        }
        return -1;
    }

    /** Past "and two officers" or ", including four children," to where the subject goes on; −1 if a new clause begins. */
    private int pastJoint(int joint) {
        int at = joint;
        while (words.is(at, ",") || words.is(at, "and") || words.is(at, "or") || words.is(at, "plus")) {
            at++;
        }
        if (words.is(at, "more") && words.is(at - 1, "or")) {
            return at + 1;
        }
        Candidate single = candidateAt(at);
        Candidate joined = single == null && words.isIn(at, Grammar.DETERMINERS) ? candidateAt(at + 1) : single;
        if (joined != null) {
            boolean isListed = !words.is(at - 1, ",") || words.is(joined.next(), ",") || words.is(joined.next(), "and");
            return isListed ? joined.next() : -1;
        }
        String word = words.at(at);
        if (word.equals("including") || (words.is(joint, ",") && !words.is(at - 1, "and"))) {
            return pastInsertion(at);
        }
        boolean isNoun = Grammar.DETERMINERS.contains(word) || scene.isPeople(at) || words.isName(at);
        return isNoun || KindLexicon.verb(word) != null ? at : -1;
    }

    /** To the verb behind the comma that closes an insertion. */
    private int pastInsertion(int from) {
        if (Grammar.AUXILIARIES.contains(words.at(from))
                || Grammar.LINKS.contains(words.at(from))
                || KindLexicon.verb(words.at(from)) != null) {
            return from;
        }
        for (int at = from; at < Math.min(words.size(), from + 16); at++) {
            if (words.is(at, ",")) {
                boolean goesOn =
                        Grammar.AUXILIARIES.contains(words.at(at + 1)) || KindLexicon.verb(words.at(at + 1)) != null;
                return goesOn ? at + 1 : -1;
            }
            boolean isIncluding = words.isIn(from, INSERTED) || words.isName(from);
            if (isIncluding && Grammar.AUXILIARIES.contains(words.at(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the word has an object, so that its subject did the harm: "gunmen killed five people". */
    private boolean takesObject(int at) {
        // "Gunmen shot dead three men": the verb stands before "dead".
        int verb = words.is(at, "dead") && words.isIn(at - 1, HarmBefore.DEAD_VERBS) ? at - 1 : at;
        int next = at + 1;
        String auxiliary = words.at(verb - 1);
        boolean isPassive = Grammar.AUXILIARIES.contains(auxiliary) && !auxiliary.startsWith("ha");
        if (isPassive) {
            return false;
        }
        boolean isPerfect = auxiliary.startsWith("ha") && Grammar.AUXILIARIES.contains(auxiliary);
        boolean isObject = (words.isIn(next, OBJECT_STARTS) && !(words.is(next, "at") && !words.is(next + 1, "least")))
                || scene.isPeople(next)
                || (candidateAt(next) != null && !scene.isDate(next));
        return isObject || isPerfect;
    }

    private @Nullable Candidate candidateAt(int token) {
        for (Candidate candidate : candidates) {
            if (candidate.first() <= token && token < candidate.quantity().end() && candidate.first() >= token - 1) {
                return candidate;
            }
        }
        return null;
    }
}
