package dateline.enrich.place;

import dateline.article.Mention;
import dateline.enrich.place.gazetteer.Gazetteer;
import dateline.enrich.place.gazetteer.NameKey;
import dateline.enrich.place.gazetteer.PlaceKind;
import dateline.enrich.place.gazetteer.Sense;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the mentions of a name in an article say for each other: what is a place once is a place elsewhere in the article. */
final class Elsewhere {

    private static final double PLACE = 2;
    private static final double PERSON = -4;
    /** The name is part of a person's in this article: {@code "Victoria"} after {@code "Victoria Hughes"}. */
    private static final double KNOWN_PERSON = -5;

    /** The same where the article has nothing else of that place: no {@code "Amman"}, no {@code "Jordanian"}. */
    private static final double KNOWN_PERSON_ALONE = -7;

    private static final double KNOWN_PERSON_AND_PLACE = -2;
    /** A company of the article is called so for short. */
    private static final double KNOWN_FIRM = -4;

    private final Map<String, Integer> votes = new HashMap<>();
    private final Set<String> partsOfPeople;
    private final Firms firms;
    private final Gazetteer gazetteer;
    /** The places that other names of the article lie in or, as adjectives, are of. */
    private final Set<Integer> spokenOf = new HashSet<>();

    Elsewhere(List<Weighed> all, List<Mention.OfPerson> people, Firms firms, Gazetteer gazetteer) {
        this.partsOfPeople = partsOf(people);
        this.firms = firms;
        this.gazetteer = gazetteer;
        for (Weighed weighed : all) {
            String key = weighed.match().key();
            if (isToldFor(weighed)) {
                votes.merge(key, 1, Integer::sum);
            } else if (weighed.isToldAgainst()) {
                votes.merge(key, -1, Integer::sum);
            }
            if (!partsOfPeople.isEmpty() && weighed.sum() >= MatchJudge.ENOUGH) {
                speakOf(weighed.match());
            }
        }
    }

    private static Set<String> partsOf(List<Mention.OfPerson> people) {
        return people.stream()
                .map(person -> NameKey.of(person.name()).split(" ", -1))
                .filter(parts -> parts.length > 1)
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());
    }

    private void speakOf(NameMatch match) {
        int largest = match.senses().stream()
                .map(Sense::place)
                .max(Comparator.comparingInt(gazetteer::population))
                .orElseThrow();
        if (match.isAdjective()) {
            spokenOf.add(largest);
        }
        for (int at = gazetteer.parent(largest); at != Gazetteer.NONE; at = gazetteer.parent(at)) {
            spokenOf.add(at);
        }
    }

    /** The tagger alone does not tell a place from a person or a company of the article by the same name. */
    private boolean isToldFor(Weighed weighed) {
        String key = weighed.match().key();
        return weighed.isToldByNeighbours()
                || weighed.isToldByBoth()
                || (weighed.isToldByTag() && !partsOfPeople.contains(key) && !firms.isBeginning(key));
    }

    /** All that speaks for a place; a mention whose own neighbours are telling listens to no others. */
    double sum(Weighed weighed) {
        boolean isTold = weighed.match().isAdjective() || isToldFor(weighed) || weighed.isToldAgainst();
        return weighed.sum() + (isTold ? 0 : clue(weighed.match()));
    }

    private double clue(NameMatch match) {
        int vote = votes.getOrDefault(match.key(), 0);
        if (partsOfPeople.contains(match.key())) {
            boolean isSpokenOf = match.senses().stream().anyMatch(sense -> spokenOf.contains(sense.place()));
            return vote > 0 ? KNOWN_PERSON_AND_PLACE : isSpokenOf ? KNOWN_PERSON : KNOWN_PERSON_ALONE;
        }
        if (vote <= 0 && firms.isBeginning(match.key()) && !isCountry(match)) {
            return KNOWN_FIRM;
        }
        return vote > 0 ? PLACE : vote < 0 ? PERSON : 0;
    }

    private boolean isCountry(NameMatch match) {
        return match.senses().stream().anyMatch(sense -> gazetteer.kind(sense.place()) == PlaceKind.COUNTRY);
    }
}
