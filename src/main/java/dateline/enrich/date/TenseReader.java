package dateline.enrich.date;

import dateline.enrich.Words;
import dateline.enrich.tag.PartOfSpeech;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the verbs around a date whether it lies behind or ahead: the verb before it decides, or else the one after. */
final class TenseReader {

    /** Words behind which something is still to come, whatever the tense: "was expected to meet on Friday". */
    private static final Set<String> EXPECTING =
            Words.set("scheduled expected planned slated due upcoming set plans plan planning "
                    + "expects expect hopes hope intends intend aims aim likely ready agrees agreed wants promised vowed pledged "
                    + "proposed invited forthcoming going tomorrow");

    /** Verbs that name a fixture of the calendar in the present tense: "the talks open on Friday". */
    private static final Set<String> FIXTURES = Words.set("starts start begins begin opens open ends end meets meet "
            + "expires expire closes close launches launch leaves leave arrives arrive returns return faces face takes "
            + "goes go resumes resume comes come votes vote");

    private static final Set<String> BE = Words.set("is are 's 're am be");

    private final Words words;
    private final List<PartOfSpeech> parts;

    TenseReader(Words words, List<PartOfSpeech> parts) {
        this.words = words;
        this.parts = parts;
    }

    /** The tense of the verb that the token goes with. */
    Tense at(int date) {
        if (isLedAhead(date) || isBeforeModal(date)) {
            return Tense.FUTURE;
        }
        for (int at = date - 1; at >= 0; at--) {
            Tense told = told(at);
            if (told != null) {
                return told == Tense.PAST && isOpen(date) ? Tense.UNSURE : told;
            }
        }
        for (int at = date + 1; at < parts.size(); at++) {
            Tense told = told(at);
            if (told != null) {
                return told;
            }
        }
        return Tense.UNSURE;
    }

    /** "due Friday", "scheduled for Friday" look ahead behind any verb. */
    private boolean isLedAhead(int date) {
        boolean isLed = words.is(date - 1, "on") || words.is(date - 1, "for") || words.is(date - 1, "in");
        return words.isIn(isLed ? date - 2 : date - 1, EXPECTING);
    }

    /** "He said the talks on Friday would go on". */
    private boolean isBeforeModal(int date) {
        for (int at = date + 1; at < date + 3 && at < parts.size(); at++) {
            if (parts.get(at) == PartOfSpeech.MODAL) {
                return told(at) == Tense.FUTURE;
            }
        }
        return false;
    }

    /** What is put off "until Friday" or takes effect "from April 1" may lie ahead of the verb that says so. */
    private boolean isOpen(int date) {
        return switch (words.at(date - 1)) {
            case "until", "till", "by", "for", "from", "to", "through", "before", "effective", "payable" -> true;
            default -> false;
        };
    }

    /** What one word tells; null if the search goes on. */
    private @Nullable Tense told(int at) {
        if (at >= parts.size()) {
            return null;
        }
        return switch (parts.get(at)) {
            case MODAL -> words.is(at + 1, "have") || words.is(at + 2, "have") ? Tense.PAST : Tense.FUTURE;
            case VERB -> words.is(at - 1, "to") && words.isIn(at - 2, EXPECTING) ? Tense.FUTURE : null;
            case PAST -> words.isIn(at + 1, EXPECTING) ? Tense.FUTURE : Tense.PAST;
            case PAST_PARTICIPLE -> participle(at);
            case PRESENT, PRESENT_THIRD_PERSON -> present(at);
            default -> null;
        };
    }

    private @Nullable Tense participle(int at) {
        if (words.isIn(at, EXPECTING)) {
            return Tense.FUTURE;
        }
        boolean isLed = at > 0 && (words.isIn(at - 1, BE) || words.is(at - 1, "been") || words.is(at - 1, "being"));
        return isLed ? null : Tense.PAST;
    }

    private Tense present(int at) {
        if (words.is(at, "has") || words.is(at, "have") || words.is(at, "'ve")) {
            return Tense.PAST;
        }
        boolean isAhead = words.isIn(at, FIXTURES) || words.isIn(at, EXPECTING) || words.isIn(at + 1, EXPECTING);
        if (isAhead) {
            return Tense.FUTURE;
        }
        boolean isGoing = words.isIn(at, BE)
                && (words.is(at + 1, "to") || (at + 1 < parts.size() && parts.get(at + 1) == PartOfSpeech.GERUND));
        return isGoing ? Tense.FUTURE : Tense.UNSURE;
    }
}
