package dateline.enrich.place;

import dateline.article.Mention;
import java.util.Arrays;
import java.util.HashMap;
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

    private static final double KNOWN_PERSON_AND_PLACE = -2;

    private final Map<String, Integer> votes = new HashMap<>();
    private final Set<String> partsOfPeople;

    Elsewhere(List<Weighed> all, List<Mention.OfPerson> people) {
        this.partsOfPeople = partsOf(people);
        for (Weighed weighed : all) {
            String key = weighed.match().key();
            if (isToldFor(weighed)) {
                votes.merge(key, 1, Integer::sum);
            } else if (weighed.isToldAgainst()) {
                votes.merge(key, -1, Integer::sum);
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

    /** The tagger alone does not tell a place from a person of the article by the same name. */
    private boolean isToldFor(Weighed weighed) {
        return weighed.isToldByNeighbours()
                || (weighed.isToldByTag()
                        && !partsOfPeople.contains(weighed.match().key()));
    }

    /** All that speaks for a place; a mention whose own neighbours are telling listens to no others. */
    double sum(Weighed weighed) {
        boolean isTold = weighed.match().isAdjective() || isToldFor(weighed) || weighed.isToldAgainst();
        return weighed.sum() + (isTold ? 0 : clue(weighed.match().key()));
    }

    private double clue(String key) {
        int vote = votes.getOrDefault(key, 0);
        if (partsOfPeople.contains(key)) {
            return vote > 0 ? KNOWN_PERSON_AND_PLACE : KNOWN_PERSON;
        }
        return vote > 0 ? PLACE : vote < 0 ? PERSON : 0;
    }
}
