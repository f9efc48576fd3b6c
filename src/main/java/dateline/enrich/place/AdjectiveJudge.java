package dateline.enrich.place;

import dateline.enrich.place.gazetteer.Gazetteer;
import dateline.enrich.place.gazetteer.PlaceKind;

/** Weighs whether a people or an adjective says of its place, from its neighbours: not in {@code "speaks English"} or {@code "Swiss francs"}. */
final class AdjectiveJudge {

    private final Gazetteer gazetteer;

    AdjectiveJudge(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** What its neighbours say: nothing, or that it is never a mention of the place. */
    double neighbours(NameMatch match) {
        TokenLine line = match.line();
        String before = line.key(match.from() - 1);
        String after = line.key(match.to());
        boolean isLanguage = Clues.LANGUAGE_VERBS.contains(before) && !line.isWord(match.to());
        boolean isBrand = !line.isTitleCase() && line.isCapitalised(match.to()) && Clues.BRANDS.contains(after);
        boolean isOfDescent = before.equals("native")
                || (match.key().startsWith("american") && gazetteer.demonym(descent(match)) != Gazetteer.NONE)
                || (isOfContinent(match) && Clues.AMERICANS.contains(following(match)));
        boolean isMoney = Clues.CURRENCIES.contains(after);
        return isLanguage || isBrand || isOfDescent || isMoney || isPartOfPerson(match) ? MatchJudge.NEVER : 0;
    }

    /** The word behind it, over a hyphen: {@code "american"}. */
    private static String following(NameMatch match) {
        return match.line().key(match.line().isHyphen(match.to()) ? match.to() + 1 : match.to());
    }

    /** The word before "American", over a hyphen: {@code "african"}. */
    private static String descent(NameMatch match) {
        int before = match.from() - 1;
        return match.line().key(match.line().isHyphen(before) ? before - 1 : before);
    }

    private boolean isOfContinent(NameMatch match) {
        return match.senses().stream().anyMatch(sense -> gazetteer.kind(sense.place()) == PlaceKind.CONTINENT);
    }

    private boolean isPartOfPerson(NameMatch match) {
        TokenLine line = match.line();
        return !line.isTitleCase()
                && line.isCapitalised(match.from() - 1)
                && gazetteer.commonWord(line.key(match.from() - 1)).isGivenName();
    }
}
