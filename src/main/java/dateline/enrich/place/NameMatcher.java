package dateline.enrich.place;

import dateline.enrich.place.gazetteer.Gazetteer;
import dateline.enrich.place.gazetteer.NameForm;
import dateline.enrich.place.gazetteer.NameIndex;
import dateline.enrich.place.gazetteer.Sense;
import dateline.enrich.tag.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the longest names of the gazetteer that start at a token, whether they are meant as places or not. */
final class NameMatcher {

    private static final int LONGEST = 8;
    private static final int LONGEST_DEMONYM = 3;
    /** Shorter words in capitals ("ICE", "ANA") are mostly not the places of that name. */
    private static final int SHORTEST_IN_CAPITALS = 4;

    private final Gazetteer gazetteer;

    NameMatcher(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The matches of a line, from left to right; none overlaps another. */
    List<NameMatch> matches(TokenLine line) {
        NameIndex.Walk walk = gazetteer.names().new Walk();
        List<NameMatch> matches = new ArrayList<>();
        int at = 0;
        while (at < line.size()) {
            Optional<NameMatch> match = longestAt(line, at, walk);
            match.ifPresent(matches::add);
            at = match.map(NameMatch::to).orElse(at + 1);
        }
        return matches;
    }

    /** The longest match that starts at a token. */
    Optional<NameMatch> matchAt(TokenLine line, int from) {
        return longestAt(line, from, gazetteer.names().new Walk());
    }

    private Optional<NameMatch> longestAt(TokenLine line, int from, NameIndex.Walk walk) {
        if (!line.isCapitalised(from)) {
            return Optional.empty();
        }
        Optional<NameMatch> place = placeAt(line, from, walk);
        Optional<NameMatch> people = peopleAt(line, from);
        if (place.isEmpty() || people.isEmpty()) {
            return place.or(() -> people);
        }
        return people.get().to() > place.get().to() ? people : place;
    }

    private Optional<NameMatch> placeAt(TokenLine line, int from, NameIndex.Walk walk) {
        Optional<NameMatch> longest = Optional.empty();
        walk.restart();
        for (int at = from; at < Math.min(line.size(), from + LONGEST); at++) {
            String key = line.key(at);
            if (key.isEmpty() && line.isHyphen(at) && at > from) {
                continue;
            }
            boolean separates = at > from && !line.isPossessive(at);
            if (key.isEmpty() || (separates && !walk.follows(" ")) || !walk.follows(key)) {
                break;
            }
            if (!line.isPossessive(at) && line.hasCapital(at)) {
                int to = at + 1;
                List<Sense> senses = walk.senses().stream()
                        .filter(sense -> isWrittenLike(sense.form(), line, from, to))
                        .toList();
                if (!senses.isEmpty()) {
                    longest = Optional.of(new NameMatch(line, from, to, senses, false));
                }
            }
        }
        return longest;
    }

    private static boolean isWrittenLike(NameForm form, TokenLine line, int from, int to) {
        String last = line.text(to - 1);
        boolean isDotted = last.endsWith(".");
        return switch (form) {
            case WORD ->
                to > from + 1 || line.isShouted() || !line.isAllCapitals(from) || last.length() >= SHORTEST_IN_CAPITALS;
            case CAPITALS ->
                line.isAllCapitals(from) && (!line.isShouted() || isDotted || isTaggedPlace(line, from, to));
            case ABBREVIATION -> isDotted && (from == 0 ? line.size() > to : followsAName(line, from));
        };
    }

    /** Among capitals only the tagger can tell the country from the pronoun. */
    private static boolean isTaggedPlace(TokenLine line, int from, int to) {
        return line.entity(from, to)
                .filter(entity -> entity.type() == EntityType.PLACE)
                .isPresent();
    }

    /** Whether an abbreviation stands where one of a state does: after a capitalised word, mostly with a comma. */
    private static boolean followsAName(TokenLine line, int from) {
        return line.text(from - 1).equals(",") ? line.isCapitalised(from - 2) : line.isCapitalised(from - 1);
    }

    private Optional<NameMatch> peopleAt(TokenLine line, int from) {
        Optional<NameMatch> longest = Optional.empty();
        StringBuilder key = new StringBuilder();
        for (int at = from; at < Math.min(line.size(), from + LONGEST_DEMONYM); at++) {
            boolean goesOn = !line.key(at).isEmpty() && (at == from || line.isWord(at));
            if (!goesOn && !line.isHyphen(at)) {
                break;
            }
            if (goesOn) {
                key.append(key.isEmpty() ? "" : " ").append(line.key(at));
                int place = gazetteer.demonym(key.toString());
                if (place != Gazetteer.NONE) {
                    Sense sense = new Sense(place, NameForm.WORD, false);
                    longest = Optional.of(new NameMatch(line, from, at + 1, List.of(sense), true));
                }
            }
        }
        return longest;
    }
}
