package dateline.enrich.figure;

import dateline.enrich.Words;
import dateline.enrich.figure.scene.Grammar;
import dateline.enrich.figure.scene.KindLexicon;
import dateline.enrich.figure.scene.Scene;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way from a number to the verb behind it, past what is inserted and listed: ", including two children, were". */
final class HarmClause {

    private static final Set<String> OBJECT_STARTS =
            Words.set("a an the his her their its our him them several many dozens "
                    + "hundreds thousands some at more up about around nearly almost over another");

    private static final Set<String> PROGRESSIVE = Words.set("being going missing dying fleeing suffering having");

    private static final Set<String> INSERTED = Words.set("including along among mostly all both most some many");

    private static final Set<String> PASSED =
            Words.set("in at from on near of with inside outside during around among aboard under "
                    + "across by including than within into along off over through between throughout for as");

    private static final Set<String> MANY =
            Words.set("many several some others more most dozens scores hundreds thousands no nobody another");

    private static final Set<String> BECOMING = Words.set("become becomes became get gets got go goes went");

    private final Scene scene;
    private final Words words;
    private final List<Candidate> candidates;

    HarmClause(Scene scene, List<Candidate> candidates) {
        this.scene = scene;
        this.words = scene.words();
        this.candidates = candidates;
    }

    /** The next token on the way from the number to its verb; −1 where another clause begins. */
    int step(int at) {
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
        // "40,000 people became displaced"
        if (BECOMING.contains(word) && KindLexicon.verb(words.at(at + 1)) != null) {
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
        for (int at = open + 1; at < Math.min(words.size(), open + HarmFinder.REACH); at++) {
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
    boolean takesObject(int at) {
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

    /** The number whose hedge begins at the token or just behind it, or null. */
    @Nullable
    Candidate candidateAt(int token) {
        for (Candidate candidate : candidates) {
            if (candidate.first() <= token && token < candidate.quantity().end() && candidate.first() >= token - 1) {
                return candidate;
            }
        }
        return null;
    }
}
