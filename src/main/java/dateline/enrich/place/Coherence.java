package dateline.enrich.place;

import dateline.enrich.place.gazetteer.Gazetteer;
import dateline.enrich.place.gazetteer.PlaceKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the names of one article say about each other: each votes for the countries and regions of its likely senses and for what
 * lies near them, so that "Paris" in an article on Texas is the town in Texas.
 */
final class Coherence {

    private static final double COUNTRY_VOTES = 1.6;
    private static final double REGION_VOTES = 3;
    private static final double NEAR_VOTES = 2;
    /** At this distance a neighbour's vote has fallen to a third. */
    private static final double NEAR_KILOMETRES = 100;

    /** An article on many regions tells little of each, however long it is; the region of half of its names has all its votes. */
    private static final double WHOLE_SHARE = 0.5;
    /** In an article with fewer votes than this each region may be the one. */
    private static final double FEW_VOTES = 4;

    private static final double LEAST_LIKELY = 0.05;
    private static final double KILOMETRES_PER_DEGREE = 111.2;

    private final Gazetteer gazetteer;

    Coherence(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The first scores of each name's senses and what the other names add to them.
     *
     * @param first by name, then by place
     * @param latest the scores so far, which say how likely each sense is
     * @param weights how much each name's vote counts
     */
    Map<String, Map<Integer, Double>> voted(
            Map<String, Map<Integer, Double>> first,
            Map<String, Map<Integer, Double>> latest,
            Map<String, Double> weights) {
        Map<String, Map<Integer, Double>> ballots = new LinkedHashMap<>();
        latest.forEach((name, scores) -> ballots.put(name, ballot(scores, weights.getOrDefault(name, 1.0))));
        Map<Integer, Double> all = new HashMap<>();
        Map<String, Map<Integer, Double>> own = new HashMap<>();
        ballots.forEach((name, ballot) -> {
            Map<Integer, Double> votes = containers(ballot);
            own.put(name, votes);
            votes.forEach((container, vote) -> all.merge(container, vote, Double::sum));
        });
        double regionVotes = regionVotes(all);
        Map<String, Map<Integer, Double>> voted = new LinkedHashMap<>();
        first.forEach((name, scores) -> {
            Map<Integer, Double> sums = new HashMap<>();
            Map<Integer, Double> mine = own.getOrDefault(name, Map.of());
            scores.forEach((place, score) -> sums.put(
                    place, score + containerVotes(place, all, mine, regionVotes) + nearVotes(place, name, ballots)));
            voted.put(name, sums);
        });
        return voted;
    }

    /** How likely each place is by its score, all together 1. */
    static Map<Integer, Double> likelihoods(Map<Integer, Double> scores) {
        double most =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double sum = scores.values().stream()
                .mapToDouble(score -> Math.exp(score - most))
                .sum();
        Map<Integer, Double> likelihoods = new HashMap<>();
        scores.forEach((place, score) -> likelihoods.put(place, Math.exp(score - most) / sum));
        return likelihoods;
    }

    private static Map<Integer, Double> ballot(Map<Integer, Double> scores, double weight) {
        Map<Integer, Double> ballot = new HashMap<>();
        likelihoods(scores).forEach((place, likelihood) -> {
            if (likelihood >= LEAST_LIKELY) {
                ballot.put(place, weight * likelihood);
            }
        });
        return ballot;
    }

    private Map<Integer, Double> containers(Map<Integer, Double> ballot) {
        Map<Integer, Double> votes = new HashMap<>();
        ballot.forEach((place, vote) -> {
            votes.merge(gazetteer.country(place), vote, Double::sum);
            votes.merge(gazetteer.region(place), vote, Double::sum);
        });
        votes.remove(Gazetteer.NONE);
        return votes;
    }

    private double containerVotes(int place, Map<Integer, Double> all, Map<Integer, Double> mine, double regionVotes) {
        int country = gazetteer.country(place);
        int region = gazetteer.region(place);
        double share = (FEW_VOTES + all.getOrDefault(region, 0.0)) / (FEW_VOTES + regionVotes);
        return COUNTRY_VOTES * Math.log1p(others(country, all, mine))
                + REGION_VOTES * Math.min(1, share / WHOLE_SHARE) * Math.log1p(others(region, all, mine));
    }

    /** The votes for all regions together. */
    private double regionVotes(Map<Integer, Double> all) {
        double sum = 0;
        for (var vote : all.entrySet()) {
            sum += gazetteer.kind(vote.getKey()) == PlaceKind.REGION ? vote.getValue() : 0;
        }
        return sum;
    }

    private static double others(int container, Map<Integer, Double> all, Map<Integer, Double> mine) {
        return Math.max(0, all.getOrDefault(container, 0.0) - mine.getOrDefault(container, 0.0));
    }

    /** What places of other names near by add; only those small enough to be at one point count. */
    private double nearVotes(int place, String name, Map<String, Map<Integer, Double>> ballots) {
        if (!isPoint(place)) {
            return 0;
        }
        double sum = 0;
        for (var other : ballots.entrySet()) {
            if (!other.getKey().equals(name)) {
                for (var vote : other.getValue().entrySet()) {
                    sum += isPoint(vote.getKey())
                            ? vote.getValue() * Math.exp(-kilometres(place, vote.getKey()) / NEAR_KILOMETRES)
                            : 0;
                }
            }
        }
        return NEAR_VOTES * Math.log1p(sum);
    }

    private boolean isPoint(int place) {
        PlaceKind kind = gazetteer.kind(place);
        return kind.isSettlement() || kind == PlaceKind.COUNTY;
    }

    /** Near enough for short distances: the earth as a plane at the latitude between them. */
    private double kilometres(int one, int other) {
        double north = gazetteer.latitude(one) - gazetteer.latitude(other);
        double middle = Math.toRadians((gazetteer.latitude(one) + gazetteer.latitude(other)) / 2);
        double east = Math.IEEEremainder(gazetteer.longitude(one) - gazetteer.longitude(other), 360) * Math.cos(middle);
        return KILOMETRES_PER_DEGREE * Math.hypot(north, east);
    }
}
