package dateline.enrich.place;

import dateline.enrich.place.gazetteer.NameForm;
import dateline.enrich.tag.Entity;
import dateline.enrich.tag.EntityType;

/**
 * Weighs what the tagger says of a {@link NameMatch}: more than nothing that it is a place, less that it is something else. Neither
 * side is always right: the tagger takes lone towns for the people called like them, and the other way round.
 */
final class TagJudge {

    /** Where it sees a place exactly there. */
    static final double PLACE = 2.4;

    /** A longer place by a word that only tells which part: {@code "East Oxford"}. */
    private static final double COMPOUND = 1.5;
    /** A longer place of another name: {@code "Glacier Ridge"}. */
    private static final double OTHER_PLACE = -2;

    private static final double UNKNOWN = -0.2;
    private static final double AMOUNT_OR_TIME = -6;
    /** The names room has looked closer and says more about people. */
    private static final double PERSON = 0;

    private static final double PART_OF_PERSON = -2.5;
    private static final double PEOPLE = -1;
    private static final double ACRONYM = -4;
    private static final double IN_ORGANISATION = -1;
    private static final double FACILITY = -0.6;
    private static final double THING = -2;
    private static final double PART_OF_THING = -4;

    private TagJudge() {}

    static double weigh(NameMatch match) {
        return match.line()
                .entity(match.from(), match.to())
                .map(entity -> match.isAdjective() ? adjective(match, entity) : name(match, entity))
                .orElse(match.isAdjective() ? 0 : UNKNOWN);
    }

    private static double name(NameMatch match, Entity entity) {
        boolean isWhole = entity.first() >= match.from() && entity.end() <= match.to();
        return switch (entity.type()) {
            case PLACE -> isWhole ? PLACE : Compounds.isCompound(match, entity) ? COMPOUND : OTHER_PLACE;
            case PERSON -> isWhole ? PERSON : PART_OF_PERSON;
            case NATIONALITY -> PEOPLE;
            case ORGANISATION -> isAcronym(match) ? ACRONYM : isWhole ? 0 : inOrganisation(match, entity);
            case FACILITY -> isWhole ? 0 : FACILITY;
            case OTHER -> isWhole ? THING : PART_OF_THING;
            case NUMBER, ORDINAL, MONEY, PERCENT, QUANTITY, DATE, TIME -> AMOUNT_OR_TIME;
        };
    }

    /** A town may stand for its team or council, but {@code "NATO"} is no town. */
    private static boolean isAcronym(NameMatch match) {
        TokenLine line = match.line();
        return match.to() == match.from() + 1
                && line.isAllCapitals(match.from())
                && !line.isShouted()
                && !InlineDateline.is(match)
                && match.senses().stream().allMatch(sense -> sense.form() == NameForm.WORD);
    }

    /** {@code "Reading Police"} and {@code "University of Reading"} tell where, {@code "United Reading"} does not. */
    private static double inOrganisation(NameMatch match, Entity entity) {
        boolean isFirst = entity.first() >= match.from();
        boolean isOf = match.line().key(match.from() - 1).equals("of");
        return isFirst || isOf ? 0 : IN_ORGANISATION;
    }

    /** {@code "the French Open"} is no mention of France. */
    private static double adjective(NameMatch match, Entity entity) {
        boolean isPartOfName = entity.length() > match.to() - match.from() && entity.type() != EntityType.NATIONALITY;
        return isPartOfName
                ? switch (entity.type()) {
                    case PERSON -> PART_OF_PERSON;
                    case ORGANISATION -> Clues.CIVIC.contains(match.line().key(match.to())) ? 0 : PART_OF_THING;
                    case OTHER -> PART_OF_THING;
                    default -> 0;
                }
                : 0;
    }
}
