package dateline.enrich.figure.speech;

import dateline.enrich.Words;
import dateline.enrich.figure.number.NumberWords;
import dateline.enrich.figure.scene.Grammar;
import dateline.enrich.figure.scene.KindLexicon;
import dateline.enrich.figure.scene.Scene;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who stands before a verb of saying: "John Doe, a spokesman for the army, said". */
final class SpeechSubjects {

    private static final int LONGEST = SourceNames.LONGEST;

    /** Verbs that only papers and pictures do with numbers. */
    private static final Set<String> SHOWING =
            Words.set("show shows showed indicate indicates indicated indicating suggest suggests "
                    + "suggested put puts reveal reveals revealed");

    private static final Set<String> EVIDENCE = Words.set("""
            poll polls survey surveys report reports data figures statistics footage video videos photographs photos pictures
            images imaging study studies results records documents police officials nations un authorities ministry agency estimates count
            counts tally media group groups census sources
            """.strip());

    private static final Set<String> SKIPPED_BEFORE =
            Words.set("also has have had reportedly later further earlier further then "
                    + "initially publicly officially already now still admittedly previously recently quickly");

    private static final Set<String> NOBODY =
            Words.set("there that which who what this these those i we you one and or it's to not");

    private static final Set<String> LINKS = Words.set("and but meanwhile however although");

    private static final Set<String> TELLING = Words.set("said says told tells announced confirmed");
    private static final Set<String> OFFICES = Words.set("with of from for");

    private final Scene scene;
    private final Words words;
    private final SourceNames names;

    SpeechSubjects(Scene scene, SourceNames names) {
        this.scene = scene;
        this.words = scene.words();
        this.names = names;
    }

    /** "X said": the subject is what stands between the verb and the clause's beginning. */
    @Nullable
    Speech said(int verb, int floor) {
        int end = verb;
        while (end > floor && isSkipped(end - 1)) {
            end--;
        }
        end = words.is(end - 1, ">") ? pastCode(end, floor) : end;
        end = words.is(end - 1, ",") ? appositionStart(end - 1, floor) : end;
        int first = subjectFirst(end, floor);
        // "Jane Roe, with the sheriff's office said"
        if (words.isIn(verb, TELLING)
                && words.isIn(first - 1, OFFICES)
                && words.is(first - 2, ",")
                && isNameAlone(first - 2, floor)) {
            end = first - 2;
            first = subjectFirst(end, floor);
        }
        if (first >= end || !isSomebody(first, end, verb)) {
            return null;
        }
        boolean afterComma =
                first > 0 && (words.is(first - 1, ",") || scene.isQuote(first - 1) || words.is(first - 1, "-"));
        boolean isInserted = afterComma && closesSoon(verb);
        boolean leads = !isInserted || !isLast(verb);
        return new Speech(names.text(first, end), first, verb + 1, leads, isInserted);
    }

    private boolean isNameAlone(int end, int floor) {
        int first = subjectFirst(end, floor);
        return names.isName(first, end) && (first == 0 || words.is(first - 1, ",") || scene.isQuote(first - 1));
    }

    /** "also", "have", "on Tuesday" between the subject and its verb. */
    private boolean isSkipped(int at) {
        boolean isDay = scene.isDate(at) || (words.is(at, "on") && scene.isDate(at + 1));
        return SKIPPED_BEFORE.contains(words.at(at)) || isDay;
    }

    /** Wires write a company's code behind its name: {@code "Orbis Corp <ORB.N> said"}. */
    private int pastCode(int end, int floor) {
        for (int at = end - 2; at > Math.max(floor, end - 8); at--) {
            if (words.is(at, "<")) {
                return at;
            }
        }
        return end;
    }

    /**
     * The subject of "John Doe, a spokesman for the army, said" ends at the first comma; of "the prosecutor, John Doe, said" at
     * the second, since the name is better.
     */
    private int appositionStart(int comma, int floor) {
        for (int at = comma - 1; at > Math.max(floor, comma - 26); at--) {
            if (words.is(at, ",")) {
                return names.isName(at + 1, comma) && !scene.isPlace(at + 1) ? comma : at;
            }
        }
        return floor;
    }

    /** Whether the words after the verb end at a comma or with the sentence: ", military sources told AFP, and". */
    private boolean closesSoon(int verb) {
        if (words.is(verb + 1, "that")) {
            return false;
        }
        for (int at = verb + 1; at <= Math.min(words.size(), verb + 9); at++) {
            boolean isEnd = at == words.size() || words.is(at, ".") || words.is(at, ",") || scene.isQuote(at);
            if (isEnd) {
                return true;
            }
            boolean isClause = KindLexicon.verb(words.at(at)) != null
                    || Grammar.AUXILIARIES.contains(words.at(at))
                    || isNumber(at);
            if (isClause) {
                return false;
            }
        }
        return false;
    }

    private boolean isNumber(int at) {
        boolean isWord = NumberWords.small(words.at(at)) != null || NumberWords.vague(words.at(at)) != null;
        return isWord || (words.isDigits(at) && !scene.isDate(at));
    }

    private boolean isLast(int verb) {
        for (int at = verb + 1; at < words.size(); at++) {
            if (words.is(at, ",")) {
                return false;
            }
        }
        return true;
    }

    private int subjectFirst(int end, int floor) {
        int at = end - 1;
        while (at >= floor && end - at <= LONGEST && mayBeSubject(at)) {
            at--;
        }
        int first = at + 1;
        // "killed 12 and police said": the subject begins behind the last "and" if a verb or a number stands before it.
        boolean isClause = false;
        for (int behind = first; behind < end - 1; behind++) {
            isClause |= KindLexicon.verb(words.at(behind)) != null
                    || Grammar.FINITE.contains(words.at(behind))
                    || isNumber(behind);
            if (isClause && words.is(behind + 1, "and")) {
                first = behind + 2;
            }
        }
        while (first < end && LINKS.contains(words.at(first))) {
            first++;
        }
        return first;
    }

    private boolean mayBeSubject(int at) {
        String word = words.at(at);
        boolean isBracket = word.equals("(") || word.equals(")");
        boolean isWord = words.isWord(at) || words.isDigits(at);
        boolean isBreak = (Grammar.CONJUNCTIONS.contains(word)
                        && !word.equals("and")
                        && !word.equals("or")
                        && !word.equals("who"))
                || Grammar.AUXILIARIES.contains(word)
                || scene.isDate(at)
                || names.isRelative(at)
                || (SpeechFinder.SAYING.contains(word) && !EVIDENCE.contains(word));
        return (isWord || names.isJoint(at) || isBracket) && !isBreak;
    }

    private boolean isSomebody(int first, int end, int verb) {
        String last = words.at(end - 1);
        boolean isNobody = (NOBODY.contains(words.at(first)) && end - first == 1)
                || NOBODY.contains(last)
                || Grammar.PREPOSITIONS.contains(last)
                || Grammar.DETERMINERS.contains(last)
                || (Grammar.PREPOSITIONS.contains(words.at(first)) && !words.is(first, "like"));
        boolean isEvidence =
                !SHOWING.contains(words.at(verb)) || EVIDENCE.contains(last) || EVIDENCE.contains(words.at(first));
        return !isNobody && isEvidence && words.isWord(first);
    }
}
