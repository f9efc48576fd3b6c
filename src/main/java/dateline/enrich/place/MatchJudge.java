package dateline.enrich.place;

import dateline.enrich.place.gazetteer.CommonWord;
import dateline.enrich.place.gazetteer.Gazetteer;
import dateline.enrich.place.gazetteer.NameForm;
import dateline.enrich.place.gazetteer.PlaceKind;
import dateline.enrich.place.gazetteer.Sense;
import java.util.List;

/**
 * Weighs whether a {@link NameMatch} is meant as a place, from the place's size, from what else the word may be, and from its
 * neighbours. More than {@link #ENOUGH} is a place.
 */
final class MatchJudge {

    static final double ENOUGH = 0.8;
    /** What no other clue outweighs. */
    static final double NEVER = -9;

    private static final double SURE = 3;
    private static final double DATELINE = 5;
    private static final double SHARED_NOUN = 3;
    private static final double PARTY = 3;
    private static final double CONTAINER = 2.5;
    private static final double AGE = -4;
    private static final double GOES_ON = -5;
    /** How many words a name before a comma is tried with. */
    private static final int LONGEST_BEFORE = 3;

    private final Gazetteer gazetteer;
    private final AdjectiveJudge adjectives;

    MatchJudge(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.adjectives = new AdjectiveJudge(gazetteer);
    }

    /** What the name by itself and the way it is written say. */
    double name(NameMatch match) {
        return match.isAdjective() ? SURE : prominence(match) - otherMeanings(match);
    }

    /** What its neighbours say: less than nothing that it is a person or a firm. */
    double neighbours(NameMatch match) {
        if (match.isAdjective()) {
            return adjectives.neighbours(match);
        }
        if (InlineDateline.is(match)) {
            return DATELINE;
        }
        return left(match) + Math.max(right(match), Compounds.sharedNoun(match).isEmpty() ? NEVER : SHARED_NOUN);
    }

    private double prominence(NameMatch match) {
        double best = NEVER;
        for (Sense sense : match.senses()) {
            best = Math.max(best, prominence(sense.place()) - (sense.isOtherName() ? 1 : 0));
        }
        return best + (match.to() - match.from() > 1 ? 1.2 : 0);
    }

    private double prominence(int place) {
        return switch (gazetteer.kind(place)) {
            case CONTINENT, COUNTRY -> 4;
            case REGION -> Math.clamp(Math.log10(gazetteer.population(place) + 1.0) - 3, 0.3, 3);
            case CAPITAL -> 3;
            case AREA, WATER -> 2.5;
            case COUNTY -> 1.5;
            case SEAT, TOWN, QUARTER -> Math.clamp(Math.log10(gazetteer.population(place) + 1.0) - 3.5, -0.8, 3);
        };
    }

    private boolean hasKind(NameMatch match, PlaceKind kind) {
        return match.senses().stream().anyMatch(sense -> gazetteer.kind(sense.place()) == kind);
    }

    private double otherMeanings(NameMatch match) {
        if (hasKind(match, PlaceKind.COUNTRY)) {
            return 0;
        }
        CommonWord word = gazetteer.commonWord(match.key());
        double doubt = 0;
        if (word.isFrequentWord()) {
            doubt += 3;
        } else if (word.isRareWord()) {
            doubt += 0.8;
        }
        doubt += word.isPersonName() || isSaint(match) ? 1.8 : 0;
        boolean isWellKnown = hasKind(match, PlaceKind.REGION) || prominence(match) >= 2.5;
        return (isWellKnown ? doubt / 2 : doubt) + letterCase(match, word);
    }

    /** The doubt that capitals bring where they tell nothing. */
    private static double letterCase(NameMatch match, CommonWord word) {
        TokenLine line = match.line();
        if (line.isShouted()) {
            boolean isKnownName = match.senses().stream().anyMatch(sense -> !sense.isOtherName());
            return (word.isNothingElse() ? 1 : 3) + (isKnownName ? 0 : 1.5);
        }
        if (line.opens(match.from())) {
            return word.isFrequentWord() ? 1 : 0;
        }
        boolean isWord = match.senses().stream().allMatch(sense -> sense.form() == NameForm.WORD);
        return isWord && line.isAllCapitals(match.from()) ? 2 : 0;
    }

    private static boolean isSaint(NameMatch match) {
        return match.to() == match.from() + 2 && match.line().key(match.from()).equals("saint");
    }

    private double left(NameMatch match) {
        TokenLine line = match.line();
        int before = match.from() - 1;
        String word = line.key(before);
        if (line.isNumber(before) && match.key().equals("b c")) {
            return NEVER;
        }
        if (line.isHyphen(before) && line.touchesNext(before - 1)) {
            if (Clues.PARTIES.contains(line.text(before - 1))) {
                return PARTY;
            }
            return line.isCapitalised(before - 1) && !isPlace(line, before - 1) ? -2 : 0;
        }
        if (line.text(before).equals(",")) {
            return hasPlaceInsideBefore(match, before) ? CONTAINER : 0;
        }
        if (word.equals("of")) {
            String head = line.key(before - 1);
            if (Clues.BODIES_OF.contains(head) && line.isCapitalised(before - 1)) {
                return NEVER;
            }
            return Clues.DIVISION_OF.contains(head) ? 2 : 0.7;
        }
        if (line.isTitleCase() && line.isCapitalised(before)) {
            return Clues.STRONG_LOCATIVES.contains(word) ? 2 : 0;
        }
        if (word.equals("in") && Clues.OWNED.contains(line.key(before - 1))) {
            return 0;
        }
        if (Clues.STRONG_LOCATIVES.contains(word)) {
            return 2;
        }
        if (Clues.WEAK_LOCATIVES.contains(word)) {
            return word.equals("and") || word.equals("or") ? 0.3 : 1;
        }
        return line.isCapitalised(before) ? capitalisedLeft(match, before) : 0;
    }

    private double capitalisedLeft(NameMatch match, int before) {
        TokenLine line = match.line();
        String word = line.key(before);
        CommonWord meaning = gazetteer.commonWord(word);
        if (Clues.TITLES.contains(word)) {
            return -6;
        }
        if (Clues.OPENERS.contains(word)) {
            return 0;
        }
        if (meaning.isGivenName() && !line.text(before - 1).equals("in")) {
            return -5;
        }
        if (word.length() == 1 && line.text(before).endsWith(".")) {
            return -5;
        }
        if (line.isAllCapitals(before) || isPlace(line, before)) {
            return -0.5;
        }
        return line.opens(before) ? -1 : -2.5;
    }

    private double right(NameMatch match) {
        TokenLine line = match.line();
        int after = match.to();
        String word = line.key(after);
        if (line.isHyphen(after) && line.touchesNext(after)) {
            return hyphenRight(match, after);
        }
        if (line.touchesNext(after - 1) && line.text(after).startsWith("$")) {
            return NEVER;
        }
        if (goesOn(match, after)) {
            return GOES_ON;
        }
        if (line.isPossessive(after) && isSaint(match) && line.isCapitalised(after + 1)) {
            return NEVER;
        }
        if (word.equals("news") && Clues.OUTLETS.contains(line.key(after + 1))) {
            return NEVER;
        }
        if (Clues.SPEECH.contains(word) && gazetteer.commonWord(match.key()).isPersonName()) {
            return -2;
        }
        if (!line.isCapitalised(after)) {
            return Clues.DIVISIONS.contains(word) ? 2 : afterComma(match, after);
        }
        if (Clues.DIVISIONS.contains(word)) {
            return 2;
        }
        if (Clues.CIVIC.contains(word)) {
            return 0.7;
        }
        if (Clues.THINGS.contains(word)) {
            return line.isTitleCase() ? -1 : -5;
        }
        if (Clues.BRANDS.contains(word)) {
            return line.isTitleCase() ? -1 : NEVER;
        }
        return line.isTitleCase() ? 0 : capitalisedRight(match, after);
    }

    /** The name of another place or thing begins like it: {@code "Isla del Maíz"}, {@code "Río Piedras"}. */
    private boolean goesOn(NameMatch match, int after) {
        TokenLine line = match.line();
        boolean isLonger = Clues.OF_ABROAD.contains(line.key(after))
                && (line.isCapitalised(after + 1) || Clues.OF_ABROAD.contains(line.key(after + 1)));
        boolean isGeneric = Clues.GENERIC_ABROAD.contains(match.key()) && line.isCapitalised(after);
        return isLonger || (isGeneric && !line.isTitleCase());
    }

    private double hyphenRight(NameMatch match, int hyphen) {
        TokenLine line = match.line();
        if (Clues.PLACE_COMPOUNDS.contains(line.key(hyphen + 1))) {
            return 2;
        }
        return line.isCapitalised(hyphen + 1) && !isPlace(line, hyphen + 1) ? -2 : 0;
    }

    private double capitalisedRight(NameMatch match, int after) {
        TokenLine line = match.line();
        if (Clues.TITLES.contains(line.key(after)) || isPlace(line, after)) {
            return -0.3;
        }
        boolean isWellKnown = hasKind(match, PlaceKind.COUNTRY) || hasKind(match, PlaceKind.REGION);
        if (gazetteer.commonWord(match.key()).isGivenName()) {
            boolean isSurname = gazetteer.commonWord(line.key(after)).isSurname();
            return isWellKnown && !isSurname ? -2 : -5;
        }
        return isWellKnown || hasKind(match, PlaceKind.COUNTY) ? 0 : -1.5;
    }

    /** {@code "Reading, Pa."} and {@code "Reading, England"}: the place around it follows. */
    private double afterComma(NameMatch match, int comma) {
        TokenLine line = match.line();
        if (!line.text(comma).equals(",")) {
            return 0;
        }
        if (isAge(line, comma + 1)) {
            return AGE;
        }
        if (!line.isCapitalised(comma + 1)) {
            return 0;
        }
        List<Integer> around = new NameMatcher(gazetteer)
                .matchAt(line, comma + 1).stream()
                        .flatMap(next -> next.senses().stream())
                        .map(Sense::place)
                        .toList();
        boolean isInside = match.senses().stream()
                .anyMatch(sense -> around.stream().anyMatch(other -> gazetteer.isWithin(sense.place(), other)));
        return isInside ? 4 : 0;
    }

    /** {@code "Chad, 19, is a freshman"}. */
    private static boolean isAge(TokenLine line, int at) {
        return line.isNumber(at)
                && line.text(at).length() == 2
                && line.text(at + 1).equals(",");
    }

    /** {@code "Spokane, Washington"}: a place that lies in it stands before the comma. */
    private boolean hasPlaceInsideBefore(NameMatch match, int comma) {
        NameMatcher matcher = new NameMatcher(gazetteer);
        for (int from = comma - 1; from >= Math.max(0, comma - LONGEST_BEFORE); from--) {
            boolean isInside = matcher.matchAt(match.line(), from)
                    .filter(inner -> inner.to() == comma && !inner.isAdjective())
                    .filter(inner -> inner.senses().stream().anyMatch(sense -> isIn(sense, match)))
                    .isPresent();
            if (isInside) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(Sense inner, NameMatch outer) {
        return outer.senses().stream().anyMatch(sense -> gazetteer.isWithin(inner.place(), sense.place()));
    }

    /** Whether the token by itself may well be a place or a people. */
    private boolean isPlace(TokenLine line, int at) {
        String key = line.key(at);
        if (gazetteer.demonym(key) != Gazetteer.NONE) {
            return true;
        }
        List<Sense> senses = gazetteer.names().senses(key);
        return gazetteer.commonWord(key).isNothingElse()
                ? !senses.isEmpty()
                : senses.stream().anyMatch(sense -> prominence(sense.place()) >= 2.5);
    }
}
