package dateline.enrich.figure.speech;

import dateline.enrich.Words;
import dateline.enrich.figure.number.NumberWords;
import dateline.enrich.figure.scene.Grammar;
import dateline.enrich.figure.scene.Scene;
import java.util.Set;

/** Reads the names of sources: how far "the Union of River Lawyers" reaches, and "Fars" in "the news agency Fars". */
final class SourceNames {

    static final int LONGEST = 16;

    private static final Set<String> PHRASE_ENDS =
            Words.set("which who that where when while but although after before as because "
                    + "said says told reported whom with during since");
    private static final Set<String> PLACE_WORDS = Words.set("in at on from for of near");
    private static final Set<String> JOINTS = Set.of("-", "'s", "’s", "&", "/");

    private final Scene scene;
    private final Words words;

    SourceNames(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** The end of a noun phrase that names a source. */
    int end(int from) {
        int at = from;
        while (at < words.size() && at - from < LONGEST) {
            boolean isWord = words.isWord(at) || (words.isDigits(at) && at == from);
            boolean isEnd = (!isJoint(at) && !isWord)
                    || isRelative(at)
                    || Grammar.AUXILIARIES.contains(words.at(at))
                    || scene.isDate(at)
                    || NumberWords.small(words.at(at)) != null;
            if (isEnd) {
                break;
            }
            at++;
        }
        while (at > from && (PLACE_WORDS.contains(words.at(at - 1)) || words.is(at - 1, "and"))) {
            at--;
        }
        return at;
    }

    /** A word that ends a source's name; "WHO" is one. */
    boolean isRelative(int at) {
        return PHRASE_ENDS.contains(words.at(at))
                && (words.isShouted() || !words.token(at).isAllCapitals());
    }

    /** A mark inside a name: a hyphen, a possessive, the apostrophe of "the lawyers' group". */
    boolean isJoint(int at) {
        boolean isApostrophe = words.is(at, "'") || words.is(at, "’");
        boolean isPlural =
                isApostrophe && words.touchesPrevious(at) && words.at(at - 1).endsWith("s") && words.isWord(at + 1);
        return JOINTS.contains(words.at(at)) || isPlural;
    }

    /** Whether all words have capitals. */
    boolean isName(int first, int end) {
        for (int at = first; at < end; at++) {
            if (!words.isName(at)) {
                return false;
            }
        }
        return end > first;
    }

    /** A name is better than its description: "Fars" of "the news agency Fars". */
    String text(int first, int end) {
        int at = end;
        while (at > first && words.isName(at - 1)) {
            at--;
        }
        boolean isDescribed =
                at < end && at - first > 1 && words.isWord(at - 1) && !Grammar.isFunction(words.at(at - 1));
        return words.text(isDescribed ? at : first, end);
    }
}
