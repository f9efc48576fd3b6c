package dateline.enrich.date;

import dateline.enrich.Words;
import dateline.enrich.tag.PartOfSpeech;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads from the verbs around a date whether it lies behind or ahead: the verb before it decides, or else the one after. */
final class TenseReader {

    /** Words behind which something is still to come, whatever the tense: "was expected to meet on Friday". */
    private static final Set<String> EXPECTING = Words.set(
            "scheduled expected planned slated due upcoming set plans plan planning "
                    + "expects expect hopes hope intends intend aims aim likely ready agrees agreed wants promised vowed pledged "
                    + "proposed invited forthcoming going tomorrow "
                    + "redeemable deliverable distributable maturing expire expires expiring effective payable possibly probably perhaps maybe");

    /** Verbs that name a fixture of the calendar in the present tense: "the talks open on Friday". */
    private static final Set<String> FIXTURES = Words.set("starts start begins begin opens open ends end meets meet "
            + "expires expire closes close launches launch leaves leave arrives arrive returns return faces face takes "
            + "goes go resumes resume comes come votes vote");

    private static final Set<String> DELAYING =
            Words.set("put postponed delayed extended adjourned deferred suspended recessed remanded barred banned");

    private static final Set<String> BE = Words.set("is are 's 're am be");

    /** Things that are held or fall due on a day of their own: "agreed on a debate on October 15". */
    private static final Set<String> EVENTS =
            Words.set("redemption maturity expiry deadline delivery election elections vote "
                    + "votes referendum poll summit meeting meetings talks debate debates hearing visit conference session "
                    + "shipment auction launch launching offer strike record starting beginning commencing");

    private static final Set<String> PREPOSITIONS = Words.set("on for in from until till by through late early before");

    /** A participle says when what it goes with was done only nearby. */
    private static final int REACH = 6;

    private final Words words;
    private final List<PartOfSpeech> parts;

    TenseReader(Words words, List<PartOfSpeech> parts) {
        this.words = words;
        this.parts = parts;
    }

    /** The tense of the verb that the token goes with. */
    Tense at(int date) {
        if (words.is(date - 1, "last")) {
            return Tense.PAST;
        }
        int lead = words.isIn(date - 1, PREPOSITIONS) ? date - 2 : date - 1;
        int before = words.isIn(lead, PREPOSITIONS) ? lead - 1 : lead;
        if (words.isIn(before, EXPECTING) || words.is(date - 1, "next") || isBeforeModal(date)) {
            return Tense.FUTURE;
        }
        Tense told = before(date);
        boolean isUntil = words.is(date - 1, "until") || words.is(date - 1, "till");
        if (isUntil && (told != Tense.PAST || isPutOff(date))) {
            return Tense.FUTURE;
        }
        if (told == Tense.PAST && (isOpen(date) || words.isIn(before, EVENTS) || words.isIn(event(date), EVENTS))) {
            return Tense.UNSURE;
        }
        return told != null ? told : after(date);
    }

    /** Where "deadline" may stand in "the Sunday deadline" and "the April 3 deadline". */
    private int event(int date) {
        return words.isDigits(date + 1) ? date + 2 : date + 1;
    }

    /** "postponed the vote until Friday". */
    private boolean isPutOff(int date) {
        for (int at = date - 2; at > date - 2 - REACH; at--) {
            if (words.isIn(at, DELAYING)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Tense before(int date) {
        for (int at = Math.min(date, parts.size()) - 1; at >= 0; at--) {
            boolean isFar = parts.get(at) == PartOfSpeech.PAST_PARTICIPLE && date - at > REACH;
            Tense told = isFar ? null : told(at);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    private Tense after(int date) {
        Tense bare = Tense.UNSURE;
        for (int at = date + 1; at < parts.size(); at++) {
            Tense told = told(at);
            if (parts.get(at) == PartOfSpeech.PAST_PARTICIPLE) {
                // "The fire of May 5 killed two": a participle in want of anything better.
                bare = bare == Tense.UNSURE && told != null ? told : bare;
            } else if (told != null && parts.get(at) != PartOfSpeech.VERB) {
                return told;
            }
        }
        return bare;
    }

    /** "He said the talks on Friday would go on". */
    private boolean isBeforeModal(int date) {
        if (words.is(event(date), "deadline")) {
            return true;
        }
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
        return switch (parts.get(at)) {
            case MODAL -> words.is(at + 1, "have") || words.is(at + 2, "have") ? Tense.PAST : Tense.FUTURE;
            case VERB -> bare(at);
            case PAST -> isSecond(at) ? participle(at) : words.isIn(at + 1, EXPECTING) ? Tense.FUTURE : Tense.PAST;
            case PAST_PARTICIPLE -> participle(at);
            case PRESENT, PRESENT_THIRD_PERSON -> present(at);
            default -> null;
        };
    }

    /** "plans to meet on Friday" looks ahead; of "voted to meet on Friday" nobody knows. */
    private @Nullable Tense bare(int at) {
        if (!words.is(at - 1, "to")) {
            return words.isIn(at, FIXTURES) && (at == 0 || parts.get(at - 1) != PartOfSpeech.MODAL)
                    ? Tense.FUTURE
                    : null;
        }
        // "is to meet", "a vote to be held"; but "is believed to be held".
        boolean isOfPlan = words.is(at, "be") && at > 1 && parts.get(at - 2) != PartOfSpeech.PAST_PARTICIPLE;
        if (isOfPlan || words.isIn(at - 2, BE)) {
            return Tense.FUTURE;
        }
        for (int lead = at - 2; lead > at - 8; lead--) {
            if (words.isIn(lead, EXPECTING)) {
                return Tense.FUTURE;
            }
        }
        return Tense.UNSURE;
    }

    /** "to be debated and voted on in May": the first of the two has the verb. */
    private boolean isSecond(int at) {
        return at > 1 && words.is(at - 1, "and") && parts.get(at - 2) == PartOfSpeech.PAST_PARTICIPLE;
    }

    private @Nullable Tense participle(int at) {
        if (words.isIn(at, EXPECTING)) {
            return Tense.FUTURE;
        }
        int lead = isSecond(at) ? at - 3 : at - 1;
        boolean isLed = words.isIn(lead, BE) || words.is(lead, "been") || words.is(lead, "being");
        return isLed ? null : Tense.PAST;
    }

    private Tense present(int at) {
        if ((words.is(at, "has") || words.is(at, "have")) && words.is(at + 1, "to")) {
            return Tense.FUTURE;
        }
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
