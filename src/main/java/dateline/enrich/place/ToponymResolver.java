package dateline.enrich.place;

import dateline.article.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says which place each toponym of an article is: the larger and better known, the one in the country and region that the rest
 * of the article speaks of, and before all the one whose country or region is named right after it. A name has one sense in an
 * article, unless a container says otherwise.
 */
final class ToponymResolver {

    private static final int CANDIDATES = 5;
    private static final int PASSES = 2;
    private static final double CONTAINER = 6;
    private static final double OTHER_NAME = -1.5;
    private static final double COUNTRY_VOTES = 0.9;
    private static final double REGION_VOTES = 1.6;
    /** What may stand between a place and the place around it. */
    private static final Pattern BEFORE_CONTAINER = Pattern.compile("(?:,|,? in|'s|’s| \\()?\\s{0,2}");
    /** Names with more senses than this ("San José") are cut to the larger ones. */
    private static final int MOST_SENSES = 60;

    private final Gazetteer gazetteer;

    ToponymResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The mention of each toponym, in the same order. */
    List<Mention.OfPlace> resolve(String text, List<Toponym> toponyms) {
        List<Map<Integer, Double>> contained = containers(text, toponyms);
        Map<String, Map<Integer, Double>> names = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < toponyms.size(); i++) {
            Map<Integer, Double> scores = names.computeIfAbsent(name(toponyms.get(i)), _ -> new HashMap<>());
            Map<Integer, Double> bonus = contained.get(i);
            priors(toponyms.get(i))
                    .forEach((place, prior) -> scores.merge(place, prior + bonus.getOrDefault(place, 0.0), Math::max));
            counts.merge(name(toponyms.get(i)), 1, Integer::sum);
        }
        Map<String, Map<Integer, Double>> scores = names;
        for (int pass = 0; pass < PASSES; pass++) {
            scores = withVotes(names, scores, counts);
        }
        List<Mention.OfPlace> mentions = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            mentions.add(
                    mention(toponyms.get(i), scores.getOrDefault(name(toponyms.get(i)), Map.of()), contained.get(i)));
        }
        return mentions;
    }

    private static String name(Toponym toponym) {
        return toponym.isAdjective() ? "people " + toponym.key() : toponym.key();
    }

    private Map<Integer, Double> priors(Toponym toponym) {
        Map<Integer, Double> priors = new HashMap<>();
        toponym.senses().stream()
                .sorted(Comparator.comparingInt((Sense sense) -> gazetteer.population(sense.place()))
                        .reversed())
                .limit(MOST_SENSES)
                .forEach(sense -> priors.put(sense.place(), prior(sense)));
        return priors;
    }

    private double prior(Sense sense) {
        int place = sense.place();
        double size = Math.log10(gazetteer.population(place) + 10.0);
        double kind = switch (gazetteer.kind(place)) {
            case CONTINENT, COUNTRY -> 4;
            case REGION -> -1;
            case COUNTY -> -1.2;
            case CAPITAL -> 2;
            case SEAT -> 0.4;
            case TOWN -> 0;
            case QUARTER -> -0.7;
            case AREA, WATER -> 5.5 - size;
        };
        return size + kind + (sense.isOtherName() ? OTHER_NAME : 0);
    }

    /** For each toponym, the bonus of each sense that lies in the place named next to it, or has the one before inside. */
    private List<Map<Integer, Double>> containers(String text, List<Toponym> toponyms) {
        List<Map<Integer, Double>> bonuses = new ArrayList<>();
        toponyms.forEach(_ -> bonuses.add(new HashMap<>()));
        for (int i = 0; i + 1 < toponyms.size(); i++) {
            Toponym inner = toponyms.get(i);
            Toponym outer = toponyms.get(i + 1);
            int from = inner.span().end();
            int to = outer.span().start();
            if (inner.isAdjective()
                    || outer.isAdjective()
                    || to < from
                    || !BEFORE_CONTAINER.matcher(text.substring(from, to)).matches()) {
                continue;
            }
            for (Sense in : inner.senses()) {
                for (Sense out : outer.senses()) {
                    if (gazetteer.isWithin(in.place(), out.place())) {
                        bonuses.get(i).put(in.place(), CONTAINER);
                        bonuses.get(i + 1).put(out.place(), CONTAINER);
                    }
                }
            }
        }
        return bonuses;
    }

    /** The first scores and what the other names of the article vote for, each by how likely its senses are so far. */
    private Map<String, Map<Integer, Double>> withVotes(
            Map<String, Map<Integer, Double>> first,
            Map<String, Map<Integer, Double>> scores,
            Map<String, Integer> counts) {
        Map<Integer, Double> votes = new HashMap<>();
        Map<String, Map<Integer, Double>> own = new HashMap<>();
        scores.forEach((name, senses) -> {
            double weight = Math.sqrt(Math.min(4, counts.getOrDefault(name, 1)));
            Map<Integer, Double> mine = own.computeIfAbsent(name, _ -> new HashMap<>());
            likelihoods(senses).forEach((place, likelihood) -> {
                vote(gazetteer.country(place), weight * likelihood, votes, mine);
                vote(gazetteer.region(place), weight * likelihood, votes, mine);
            });
        });
        Map<String, Map<Integer, Double>> voted = new LinkedHashMap<>();
        first.forEach((name, senses) -> {
            Map<Integer, Double> mine = own.getOrDefault(name, Map.of());
            Map<Integer, Double> sums = new HashMap<>();
            senses.forEach((place, score) -> sums.put(
                    place,
                    score
                            + COUNTRY_VOTES * others(gazetteer.country(place), votes, mine)
                            + REGION_VOTES * others(gazetteer.region(place), votes, mine)));
            voted.put(name, sums);
        });
        return voted;
    }

    private static void vote(int container, double weight, Map<Integer, Double> votes, Map<Integer, Double> mine) {
        if (container != Gazetteer.NONE) {
            votes.merge(container, weight, Double::sum);
            mine.merge(container, weight, Double::sum);
        }
    }

    private static double others(int container, Map<Integer, Double> votes, Map<Integer, Double> mine) {
        double sum = votes.getOrDefault(container, 0.0) - mine.getOrDefault(container, 0.0);
        return Math.log1p(Math.max(0, sum));
    }

    private static Map<Integer, Double> likelihoods(Map<Integer, Double> scores) {
        double most =
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double sum = scores.values().stream()
                .mapToDouble(score -> Math.exp(score - most))
                .sum();
        Map<Integer, Double> likelihoods = new HashMap<>();
        scores.forEach((place, score) -> likelihoods.put(place, Math.exp(score - most) / sum));
        return likelihoods;
    }

    private Mention.OfPlace mention(Toponym toponym, Map<Integer, Double> scores, Map<Integer, Double> contained) {
        Map<Integer, Double> own = new HashMap<>(scores);
        contained.forEach((place, bonus) -> own.merge(place, bonus, Double::sum));
        List<Mention.Candidate> candidates = likelihoods(own).entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(entry -> new Mention.Candidate(gazetteer.place(entry.getKey()), entry.getValue()))
                .toList();
        return new Mention.OfPlace(toponym.span(), candidates.getFirst().place(), toponym.isAdjective(), candidates);
    }
}
