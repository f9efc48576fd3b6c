package dateline.enrich.figure;

import dateline.enrich.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is named as the source in a sentence: "X said", "according to X", ", said X", "X told AFP". */
final class SpeechFinder {

    private static final int LONGEST = SourceNames.LONGEST;

    private static final Set<String> SAYING = Words.set("""
            said says say told tells tell announced announces announce confirmed confirms confirm stated states declared
            declares warned warns claimed claims claim admitted admits admit acknowledged acknowledges alleged alleges insisted
            insists estimated estimates estimate believe believes added adds disclosed revealed reveals reveal maintain maintained
            maintains report reported reports indicate indicates indicated indicating suggest suggests suggested show shows showed
            quoted put puts tweeted wrote testified predicts predicted explained argued denied described describes
            proposes proposed noted notes stressed
            """.strip());

    /** Verbs that only papers and pictures do with numbers. */
    private static final Set<String> SHOWING =
            Words.set("show shows showed indicate indicates indicated indicating suggest suggests "
                    + "suggested put puts reveal reveals revealed");

    private static final Set<String> EVIDENCE = Words.set("""
            poll polls survey surveys report reports data figures statistics footage video videos photographs photos pictures
            images imaging study studies results records documents police officials nations un authorities ministry agency estimates count
            counts tally media group groups census sources
            """.strip());

    /** Participles that describe who suffered: "people reported missing", "men believed to be …". */
    private static final Set<String> PARTICIPLES = Words.set(
            "reported confirmed estimated alleged claimed described quoted denied put proposed added noted told");

    private static final Set<String> AFTER_PARTICIPLE =
            Words.set("to dead missing killed injured wounded by cases case deaths infections people on");

    private static final Set<String> SKIPPED_BEFORE =
            Words.set("also has have had reportedly later further earlier further then "
                    + "initially publicly officially already now still admittedly previously recently quickly");

    private static final Set<String> NOBODY =
            Words.set("there that which who what this these those i we you one and or it's to not");

    private static final Set<String> LINKS = Words.set("and but meanwhile however although");
    private static final Set<String> TALLIES = Words.set("reckoning count tally estimate estimates");

    private static final Set<String> OFFICES = Words.set("with of from for");

    private static final Set<String> NOT_SAID = Words.set("responsibility life lives credit victory asylum to");

    private final Scene scene;
    private final Words words;
    private final SourceNames names;

    SpeechFinder(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.names = new SourceNames(scene);
    }

    /** The sources in the order of the sentence. */
    List<Speech> speeches() {
        List<Speech> speeches = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Speech speech = at(at, speeches);
            if (speech == null) {
                at++;
            } else {
                speeches.add(speech);
                at = Math.max(speech.end(), at + 1);
            }
        }
        return speeches;
    }

    private @Nullable Speech at(int at, List<Speech> before) {
        if (words.is(at, "according") && words.is(at + 1, "to")) {
            return accordingTo(at);
        }
        if (words.is(at, "by") && !Grammar.AUXILIARIES.contains(words.at(at + 1))) {
            return byCount(at);
        }
        if (words.is(at, "saying")) {
            return before.isEmpty() ? null : before.getLast().leadingFrom(at);
        }
        boolean isVerb = words.isIn(at, SAYING) && !isNoun(at) && !isParticiple(at);
        if (!isVerb) {
            return null;
        }
        int floor = before.isEmpty() ? 0 : before.getLast().end();
        Speech inverted = inverted(at);
        return inverted != null ? inverted : said(at, floor);
    }

    private @Nullable Speech accordingTo(int at) {
        int end = names.end(at + 2);
        if (end == at + 2) {
            return null;
        }
        boolean isFirst = at == 0 || words.is(at - 1, "including") || (words.is(at - 1, "and") && at < 3);
        boolean isInserted = words.is(at - 1, ",") && words.is(end, ",");
        return new Speech(names.text(at + 2, end), at, end, isFirst || isInserted || at < 3, !isFirst);
    }

    /** "by AP's count". */
    private @Nullable Speech byCount(int by) {
        for (int at = by + 2; at < by + 5; at++) {
            if (words.isIn(at, TALLIES) && (words.is(at - 1, "'s") || words.is(at - 1, "’s"))) {
                return new Speech(words.text(by + 1, at - 1), by, at + 1, true, true);
            }
        }
        return null;
    }

    /** "reports" and "claims" may be papers: "local reports said". */
    private boolean isNoun(int at) {
        String next = words.at(at + 1);
        boolean isSubject = SAYING.contains(next) || Grammar.AUXILIARIES.contains(next);
        boolean isPossessed = Grammar.DETERMINERS.contains(words.at(at - 1)) && !words.is(at - 1, "all");
        boolean isMany = words.is(at, "reports")
                || words.is(at, "claims")
                || words.is(at, "estimates")
                || words.is(at, "report")
                || words.is(at, "claim")
                || words.is(at, "show")
                || words.is(at, "states");
        boolean isPlace = words.is(at, "states") && !words.is(at + 1, "that");
        return isPlace
                || isPossessed
                || (isMany && (isSubject || next.equals("of") || Grammar.PREPOSITIONS.contains(words.at(at - 1))));
    }

    private boolean isParticiple(int at) {
        String before = words.at(at - 1);
        boolean isPassive = Grammar.AUXILIARIES.contains(before) && !before.startsWith("ha") && !before.startsWith("d");
        boolean isInfinitive = before.equals("to") || before.equals("be") || before.equals("been");
        boolean isCounted = words.isDigits(at - 1) || NumberWords.small(before) != null;
        boolean isClaim = words.is(at, "claimed") && words.is(at + 1, "to") && words.is(at + 2, "have");
        boolean isModifier =
                !isClaim && PARTICIPLES.contains(words.at(at)) && AFTER_PARTICIPLE.contains(words.at(at + 1));
        boolean isToll = words.at(at).startsWith("claim") && (words.isDigits(at + 1) || isOfLives(at));
        return isPassive
                || isInfinitive
                || isCounted
                || isModifier
                || isToll
                || (NOT_SAID.contains(words.at(at + 1)) && words.at(at).startsWith("claim") && !words.is(at + 1, "to"));
    }

    /** "claimed the lives of 23", "claims at least one life". */
    private boolean isOfLives(int claim) {
        for (int at = claim + 1; at < claim + 6; at++) {
            if (words.is(at, "life") || words.is(at, "lives")) {
                return true;
            }
        }
        return false;
    }

    /** "…, said John Doe." */
    private @Nullable Speech inverted(int verb) {
        boolean isAfterMark = words.is(verb - 1, ",") || scene.isQuote(verb - 1);
        if (!isAfterMark || !words.isWord(verb + 1) || !startsNoun(verb + 1)) {
            return null;
        }
        int end = names.end(verb + 1);
        boolean isClosed = words.is(end, ",") || words.is(end, ".") || end == words.size() || words.is(end, "of");
        return end > verb + 1 && isClosed ? new Speech(names.text(verb + 1, end), verb, end, false, true) : null;
    }

    private boolean startsNoun(int at) {
        boolean isSaid = words.is(at - 1, "said") || words.is(at - 1, "says") || words.is(at - 1, "reported");
        return isSaid
                && (words.isName(at)
                        || words.is(at, "the")
                        || words.is(at, "a")
                        || words.is(at, "an")
                        || words.isShouted());
    }

    /** "X said": the subject is what stands between the verb and the clause's beginning. */
    private @Nullable Speech said(int verb, int floor) {
        int end = verb;
        while (end > floor && isSkipped(end - 1)) {
            end--;
        }
        end = words.is(end - 1, ">") ? pastCode(end, floor) : end;
        end = words.is(end - 1, ",") ? appositionStart(end - 1, floor) : end;
        int first = subjectFirst(end, floor);
        // "Jane Roe, with the sheriff's office said"
        if (words.isIn(first - 1, OFFICES) && words.is(first - 2, ",") && isNameAlone(first - 2, floor)) {
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

    /** Wires write a company's code behind its name: "Orbis Corp <ORB.N> said". */
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
                || (SAYING.contains(word) && !EVIDENCE.contains(word));
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
