package dateline.enrich.figure;

import dateline.article.Figure.Bound;
import dateline.enrich.Words;
import dateline.enrich.figure.Counted.Sort;
import dateline.enrich.figure.number.Hedges;
import dateline.enrich.figure.number.Quantity;
import dateline.enrich.figure.scene.Grammar;
import dateline.enrich.figure.scene.KindLexicon;
import dateline.enrich.figure.scene.Nouns;
import dateline.enrich.figure.scene.Scene;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a single person as a number: "a soldier" is 1, "an officer or two" 1 to 2. */
final class SingleReader {

    private static final Set<String> ARTICLES = Set.of("a", "an", "another");
    private static final Set<String> NAMING = Words.set("named called identified known");

    private final Scene scene;
    private final Words words;
    private final CountedReader counted;

    SingleReader(Scene scene, CountedReader counted) {
        this.scene = scene;
        this.words = scene.words();
        this.counted = counted;
    }

    /** The single person at the token, or null. */
    @Nullable
    Candidate read(int at) {
        if (!words.isIn(at, ARTICLES)) {
            return null;
        }
        if (words.is(at + 2, "or") && words.is(at + 3, "two") && scene.isPeople(at + 1)) {
            Quantity two = new Quantity(at, at + 4, words.span(at, at + 4), 1, 2, Quantity.Form.RANGE, "");
            Counted noun = new Counted(at + 1, at + 2, at + 1, Sort.PEOPLE, null, at + 4);
            return new Candidate(two, new Hedges.Hedge(Bound.RANGE, at), null, noun, true);
        }
        Counted noun = counted.read(at + 1, true);
        if (noun.sort() != Sort.PEOPLE || !isOnePerson(noun)) {
            return null;
        }
        Quantity one = new Quantity(at, at + 1, words.span(at, at + 1), 1, 1, Quantity.Form.PLAIN, "");
        return new Candidate(one, new Hedges.Hedge(Bound.EXACT, at), null, noun, true);
    }

    /** "an equal number of the enemy", "the same number": as many as the number before it. */
    @Nullable
    Candidate equal(int at, Candidate before) {
        boolean isEqual =
                (words.is(at, "an") && words.is(at + 1, "equal")) || (words.is(at, "the") && words.is(at + 1, "same"));
        boolean isCount = before.unit() == null && !before.isSingle();
        if (!isEqual || !isCount || !words.is(at + 2, "number")) {
            return null;
        }
        Quantity as = before.quantity();
        int end = at + 3;
        Quantity same = new Quantity(at, end, words.span(at, end), as.low(), as.high(), as.form(), "");
        return new Candidate(same, new Hedges.Hedge(before.hedge().bound(), at), null, others(end), true);
    }

    /** The noun behind "an equal number of", which may be one for many: "the enemy". */
    private Counted others(int at) {
        int first = at + 1;
        int end = words.isIn(first, Grammar.DETERMINERS) ? first + 1 : first;
        while (words.isWord(end) && !Grammar.isFunction(words.at(end)) && KindLexicon.verb(words.at(end)) == null) {
            end++;
        }
        return words.is(at, "of") && end > first
                ? new Counted(first, end, end - 1, Sort.PEOPLE, null, end)
                : new Counted(at, at, at, Sort.NONE, null, at);
    }

    private boolean isOnePerson(Counted noun) {
        String head = words.at(noun.head());
        boolean isPlural = Nouns.isPlural(head) || Nouns.isPluralPeople(head);
        boolean isNamed = words.isName(noun.head() + 1) || NAMING.contains(words.at(noun.head() + 1));
        return !isPlural && !isNamed && !hasVerb(noun);
    }

    /** "a bus carrying children" is not a child. */
    private boolean hasVerb(Counted noun) {
        for (int at = noun.first(); at < noun.head(); at++) {
            if (words.at(at).endsWith("ing") && words.at(at).length() > 5 && !words.is(at + 1, "-")) {
                return true;
            }
        }
        return false;
    }
}
