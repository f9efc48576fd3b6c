package dateline.enrich.place;

import dateline.article.Span;
import dateline.enrich.place.gazetteer.NameIndex;
import dateline.enrich.place.gazetteer.Sense;
import dateline.enrich.tag.Entity;
import dateline.enrich.tag.EntityType;
import java.util.List;
import java.util.Set;

/** Names of places that are longer than those in the gazetteer: {@code "Bekaa Valley"}, {@code "Jackson and Barrow counties"}. */
final class Compounds {

    private static final Set<String> PARTS_BEFORE =
            Clues.words("north south east west northern southern eastern western northeast "
                    + "northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower greater inner "
                    + "outer metro metropolitan downtown mid n s e w ne nw se sw city town");
    private static final Set<String> PARTS_AFTER =
            Clues.words("valley county co township twp islands island peninsula heights "
                    + "beach bay harbor harbour province region parish borough division governorate prefecture oblast basin coast delta "
                    + "plateau republic territory department municipality");

    /** How far behind a name the noun may stand that it shares with others. */
    private static final int LONGEST_LIST = 16;

    private static final Set<String> SHARED_NOUNS = Clues.words(
            "counties townships parishes provinces cities towns villages districts states regions boroughs");

    private Compounds() {}

    /** The words of a match, with those behind it that belong to the place: all of {@code "Bekaa Valley"}. */
    static Span span(NameMatch match) {
        return match.line()
                .entity(match.from(), match.to())
                .filter(entity -> entity.type() == EntityType.PLACE && isCompound(match, entity))
                .map(entity -> match.line().span(match.from(), Math.max(match.to(), entity.end())))
                .orElseGet(match::span);
    }

    /** Whether the tagger's place is the match with words that only tell which part of it. */
    static boolean isCompound(NameMatch match, Entity entity) {
        return areAll(match.line(), entity.first(), match.from(), PARTS_BEFORE)
                && areAll(match.line(), match.to(), entity.end(), PARTS_AFTER);
    }

    private static boolean areAll(TokenLine line, int from, int to, Set<String> words) {
        for (int at = from; at < to; at++) {
            if (!words.contains(line.key(at)) && !line.isHyphen(at)) {
                return false;
            }
        }
        return true;
    }

    /** The noun that a list of names shares, or nothing: {@code "counties"} for {@code "Jackson"} above. */
    static String sharedNoun(NameMatch match) {
        TokenLine line = match.line();
        boolean isList = false;
        for (int at = match.to(); at < match.to() + LONGEST_LIST; at++) {
            if (SHARED_NOUNS.contains(line.key(at))) {
                return isList || match.to() == at ? line.key(at) : "";
            }
            boolean joins = line.text(at).equals(",")
                    || line.text(at).equals("&")
                    || line.key(at).equals("and")
                    || line.key(at).equals("or");
            isList |= joins;
            if (!joins && !line.isCapitalised(at)) {
                return "";
            }
        }
        return "";
    }

    /** What a match may mean by the noun that it shares: counties, not towns. */
    static NameMatch shared(NameMatch match, NameIndex names) {
        String noun = sharedNoun(match);
        if (!noun.equals("counties") || match.isAdjective()) {
            return match;
        }
        List<Sense> counties = names.senses(match.key() + " county");
        return counties.isEmpty()
                ? match
                : new NameMatch(match.line(), match.from(), match.to(), match.key() + " county", counties, false);
    }
}
