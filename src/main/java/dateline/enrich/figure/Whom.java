package dateline.enrich.figure;

import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.enrich.Words;
import dateline.enrich.figure.Counted.Sort;
import dateline.enrich.figure.number.NumberWords;
import dateline.enrich.figure.scene.Grammar;
import dateline.enrich.figure.scene.KindLexicon;
import dateline.enrich.figure.scene.Nouns;
import dateline.enrich.figure.scene.Scene;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The noun phrase that a figure counts, as written: "protesters and bystanders"; of money and shares what they are of. */
final class Whom {

    private static final Set<String> AFTER_SHARE = Words.set("of");
    /** Words that say how a measure is meant and not of what it is: "4 miles long", "35 km north", "2 cents higher". */
    private static final Set<String> DIMENSIONS = Words.set("""
            long wide high deep thick tall broad away apart off down up north south east west northeast northwest southeast
            southwest north-east north-west south-east south-west inland offshore overnight higher lower heavier lighter longer
            shorter deeper each apiece daily annually tonight today yesterday left
            """.strip());

    private static final Set<String> CHANGES = Words.set(
            "raise raises raised cut cuts increase increases increased reduce "
                    + "reduces reduced lower lowers lowered rise rises rose fall falls fell grow grows grew climb drop exceed up down");

    private static final Set<String> LINKS = Words.set("at of to was were is are around about by with");

    private final Scene scene;
    private final Words words;

    Whom(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    String of(Candidate candidate, FigureKind kind, @Nullable Figure last, String elided) {
        Counted counted = candidate.counted();
        if (candidate.unit() != null) {
            String whom = ofUnit(candidate);
            boolean isConversion = whom.isEmpty() && words.is(candidate.first() - 1, "(");
            return isConversion && last != null ? last.ofWhom() : whom;
        }
        if (!counted.isEmpty()) {
            boolean isEvent = counted.sort() == Sort.EVENT && !KindLexicon.isCase(words.at(counted.head()));
            return isEvent ? "" : words.text(counted.first(), counted.end());
        }
        if (last == null && kind.isHarm() && isAnaphor(candidate.quantity().end())) {
            String people = scene.lastPeople(candidate.first());
            return people.isEmpty() ? scene.before().people() : people;
        }
        if (last == null || !kind.isHarm() || !last.unit().equals("people")) {
            return "";
        }
        return elided;
    }

    /** "four of them", "two of whom": those spoken of before. */
    private boolean isAnaphor(int at) {
        return words.is(at, "of") && (words.is(at + 1, "them") || words.is(at + 1, "whom"));
    }

    /** "59.4 percent of the vote", "a $8.4 billion takeover", "a loss of $1.2 billion". */
    private String ofUnit(Candidate candidate) {
        int next = candidate.next();
        if (words.is(next, "worth") && words.is(next + 1, "of")) {
            next++;
        }
        if (AFTER_SHARE.contains(words.at(next))
                || (words.is(next, "in")
                        && candidate.unit() != null
                        && candidate.unit().kind() == FigureKind.MONEY)) {
            return words.is(next, "in") && isPeriod(next + 1) ? "" : phrase(next + 1);
        }
        int noun = words.is(next, "-") ? next + 1 : next;
        // "eight-foot-tall trees"
        String behind = phrase(noun > next && DIMENSIONS.contains(words.at(noun)) ? noun + 1 : noun);
        if (!behind.isEmpty()) {
            return behind;
        }
        int link = candidate.first() - 1;
        return words.isIn(link, LINKS) ? before(link) : "";
    }

    /** "in the comparable 1986 period" is no debt that "60 million in" is of. */
    private boolean isPeriod(int from) {
        for (int at = from;
                at < from + 4 && (isNominal(at) || words.isIn(at, Grammar.DETERMINERS) || scene.isDate(at));
                at++) {
            if (scene.isDate(at) || words.is(at, "period")) {
                return true;
            }
        }
        return false;
    }

    private String phrase(int from) {
        int at = from;
        while (words.isIn(at, Grammar.DETERMINERS) && at < from + 2) {
            at++;
        }
        if (at > from && words.isDigits(at) && words.isWord(at + 1)) {
            at++;
        }
        int first = at;
        while (at < words.size()
                && at - first < 7
                && (isNominal(at) || (at == first && first > from && words.isWord(at)))) {
            at++;
        }
        boolean isAdverb = at == first + 1 && DIMENSIONS.contains(words.at(first));
        // "230 km south of the town" is the way from the town.
        if (isAdverb && words.is(at, "of") && !words.at(first).equals("left")) {
            String origin = phrase(at + 1);
            return origin.isEmpty() ? "" : words.text(first, at + 1) + " " + origin;
        }
        return at > first && !isAdverb && !Nouns.isNothing(words.at(at - 1)) ? words.text(from, at) : "";
    }

    private String before(int link) {
        int first = link;
        boolean isOf = words.is(link, "of");
        while (first > 0 && link - first < 4 && isNominal(first - 1) && (isOf || !words.isIn(first - 1, CHANGES))) {
            first--;
        }
        return first < link ? words.text(first, link) : "";
    }

    private static boolean isParticiple(String word) {
        return word.length() > 4 && word.endsWith("ed") && !word.endsWith("eed");
    }

    private boolean isNominal(int at) {
        String word = words.at(at);
        boolean isJoint = word.equals("'s") || word.equals("’s") || word.equals("-");
        boolean isVerb = KindLexicon.verb(word) != null
                || Grammar.FINITE.contains(word)
                || word.endsWith("ly")
                || word.equals("percent")
                || word.equals("worth")
                || NumberWords.small(word) != null
                || scene.isDate(at)
                || (isParticiple(word) && (Grammar.isFunction(words.at(at + 1)) || scene.isDate(at + 1)))
                || (word.endsWith("ing")
                        && !words.isName(at)
                        && (Grammar.isFunction(words.at(at + 1)) || words.isName(at + 1)));
        return isJoint || (words.isWord(at) && !Grammar.isFunction(word) && !isVerb);
    }
}
