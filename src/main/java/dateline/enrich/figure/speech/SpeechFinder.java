package dateline.enrich.figure.speech;

import dateline.enrich.Words;
import dateline.enrich.figure.number.NumberWords;
import dateline.enrich.figure.scene.Grammar;
import dateline.enrich.figure.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who is named as the source in a sentence: "X said", "according to X", ", said X", "X told AFP". */
final class SpeechFinder {

    /** Verbs with which somebody reports. */
    static final Set<String> SAYING = Words.set("""
            said says say told tells tell announced announces announce confirmed confirms confirm stated states declared
            declares warned warns claimed claims claim admitted admits admit acknowledged acknowledges alleged alleges insisted
            insists estimated estimates estimate believe believes added adds disclosed revealed reveals reveal maintain maintained
            maintains report reported reports indicate indicates indicated indicating suggest suggests suggested show shows showed
            quoted put puts tweeted wrote testified predicts predicted explained argued denied described describes
            proposes proposed noted notes stressed
            """.strip());

    /** Participles that describe who suffered: "people reported missing", "men believed to be …". */
    private static final Set<String> PARTICIPLES = Words.set(
            "reported confirmed estimated alleged claimed described quoted denied put proposed added noted told");

    private static final Set<String> AFTER_PARTICIPLE =
            Words.set("to dead missing killed injured wounded by cases case deaths infections people on");

    private static final Set<String> TALLIES = Words.set("reckoning count tally estimate estimates");

    private static final Set<String> NOT_SAID = Words.set("responsibility life lives credit victory asylum to");

    private final Scene scene;
    private final Words words;
    private final SourceNames names;
    private final SpeechSubjects subjects;

    SpeechFinder(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.names = new SourceNames(scene);
        this.subjects = new SpeechSubjects(scene, names);
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
        return inverted != null ? inverted : subjects.said(at, floor);
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
        // "with the latest estimate showing"
        boolean isLate = words.is(at, "estimate")
                && Grammar.DETERMINERS.contains(words.at(at - 2))
                && !words.at(at - 1).endsWith("s");
        boolean isPlace = words.is(at, "states") && !words.is(at + 1, "that");
        return isPlace
                || isLate
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
}
