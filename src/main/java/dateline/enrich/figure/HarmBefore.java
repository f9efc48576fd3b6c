package dateline.enrich.figure;

import dateline.article.FigureKind;
import dateline.enrich.Words;
import dateline.enrich.figure.scene.KindLexicon;
import dateline.enrich.figure.scene.KindLexicon.Harm;
import dateline.enrich.figure.scene.KindLexicon.Use;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the harm that stands before a number: "killing 12", "shot dead three", "the deaths of 29", "claimed 12 lives". */
final class HarmBefore {

    private static final Set<String> SKIPPED_LEFT =
            Words.set("the another all its his her their these those other both only additional further \" “ ‘ '");
    static final Set<String> DEAD_VERBS = Words.set(
            "shot shoot shoots shooting found finds finding left leaves leaving gunned stabbed beat beaten hacked");
    private static final Set<String> TAKING = Words.set("take takes took taking taken hold holds held holding");
    private static final Set<String> CLAIMING =
            Words.set("claim claims claimed claiming cost costs costing take takes took taking "
                    + "taken lost lose loses losing");

    private final Words words;

    HarmBefore(Words words) {
        this.words = words;
    }

    /** The harm that stands directly before hedge and number. */
    @Nullable
    FigureKind of(Candidate candidate) {
        int at = candidate.first() - 1;
        while (words.isIn(at, SKIPPED_LEFT)) {
            at--;
        }
        if (words.is(at, "of") && words.is(at - 1, "total")) {
            at -= words.is(at - 2, "a") ? 3 : 2;
        }
        String word = words.at(at);
        if (isLives(candidate) && CLAIMING.contains(word)) {
            return FigureKind.KILLED;
        }
        Harm verb = KindLexicon.verb(word);
        // A purpose is no report: "asked to arrest a person".
        boolean isPurpose = candidate.isSingle() && (words.is(at - 1, "to") || words.is(at - 3, "to"));
        if (verb != null && verb.use() != Use.STATE && !isPurpose && !isMixed(at)) {
            return verb.kind();
        }
        if (word.equals("dead") && words.isIn(at - 1, DEAD_VERBS)) {
            return FigureKind.KILLED;
        }
        if ((word.equals("hostage") || word.equals("captive")) && words.isIn(at - 1, TAKING)) {
            return FigureKind.ABDUCTED;
        }
        if (word.equals("to") && (words.is(at - 1, "injuries") || words.is(at - 1, "injury"))) {
            return FigureKind.WOUNDED;
        }
        return word.equals("of") ? KindLexicon.nounOf(words.at(at - 1)) : null;
    }

    private boolean isLives(Candidate candidate) {
        boolean isOne = words.is(candidate.quantity().end(), "life");
        return isOne
                || (!candidate.counted().isEmpty()
                        && words.is(candidate.counted().head(), "lives"));
    }

    /** "killed or wounded" gives neither of the two alone. */
    boolean isMixed(int at) {
        int other = words.is(at + 1, "or") ? at + 2 : words.is(at - 1, "or") ? at - 2 : -1;
        Harm one = KindLexicon.verb(words.at(at));
        Harm two = KindLexicon.verb(words.at(other));
        return one != null && two != null && one.kind() != two.kind();
    }
}
