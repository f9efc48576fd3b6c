package dateline.enrich.place;

import dateline.article.Mention;
import dateline.enrich.place.gazetteer.Gazetteer;
import dateline.enrich.place.gazetteer.PlaceKind;
import dateline.enrich.place.gazetteer.Sense;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Says which place each toponym of an article is: the larger and better known, the one where the rest of the article plays
 * ({@link Coherence}), and before all the one whose country or region is named right after it. A name has one sense in an
 * article, unless what is named after it says otherwise.
 */
final class ToponymResolver {

    private static final int CANDIDATES = 5;
    private static final int PASSES = 3;
    private static final double CONTAINER = 6;
    private static final double OTHER_NAME = -1.5;
    /** News in English names the small towns of its own countries more often. */
    private static final double AT_HOME = 0.7;

    private static final double STATE_AT_HOME = 0.5;
    /** A village called like a country or state ("Russia" in Ohio) is meant where its own neighbours are named, not its state alone. */
    private static final double NAMESAKE = -2;

    private static final int VILLAGE = 5000;
    private static final double MOST_MENTIONS = 4;
    /** What may stand between a place and the place around it. */
    private static final Pattern BEFORE_CONTAINER = Pattern.compile("(?:,|,? in|'s|’s| \\()?\\s{0,2}");

    /** Names with more senses than this ("San José") are cut to the larger ones. */
    private static final int MOST_SENSES = 60;

    private final Gazetteer gazetteer;
    private final Coherence coherence;

    ToponymResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.coherence = new Coherence(gazetteer);
    }

    /** The mention of each toponym, in the same order. */
    List<Mention.OfPlace> resolve(String text, List<Toponym> found) {
        List<Toponym> toponyms = inKnownContainers(text, found);
        List<Map<Integer, Double>> contained = containers(text, toponyms);
        Map<String, Map<Integer, Double>> first = new LinkedHashMap<>();
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < toponyms.size(); i++) {
            String name = name(toponyms.get(i));
            Map<Integer, Double> bonus = contained.get(i);
            Map<Integer, Double> scores = first.computeIfAbsent(name, _ -> new HashMap<>());
            priors(toponyms.get(i))
                    .forEach((place, prior) -> scores.merge(place, prior + bonus.getOrDefault(place, 0.0), Math::max));
            weights.merge(name, 1.0, Double::sum);
        }
        weights.replaceAll((_, mentions) -> Math.sqrt(Math.min(MOST_MENTIONS, mentions)));
        Map<String, Map<Integer, Double>> scores = first;
        for (int pass = 0; pass < PASSES; pass++) {
            scores = coherence.voted(first, scores, weights);
        }
        List<Mention.OfPlace> mentions = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            Toponym toponym = toponyms.get(i);
            mentions.add(mention(toponym, scores.getOrDefault(name(toponym), Map.of()), contained.get(i)));
        }
        return mentions;
    }

    /**
     * The same, but a name of which no sense lies in the region whose abbreviation follows it is a place unknown in that region:
     * of {@code "Horsham, Penn."} at least the state is known.
     */
    private List<Toponym> inKnownContainers(String text, List<Toponym> found) {
        List<Toponym> toponyms = new ArrayList<>(found);
        for (int i = 0; i + 1 < found.size(); i++) {
            Toponym inner = found.get(i);
            Toponym outer = found.get(i + 1);
            if (isSmall(inner) && outer.isAbbreviation() && stand(inner, outer, text) && !isWithin(inner, outer)) {
                toponyms.set(i, new Toponym(inner.span(), outer.key(), outer.senses(), false));
            }
        }
        return toponyms;
    }

    private boolean isSmall(Toponym toponym) {
        return toponym.senses().stream()
                .map(sense -> gazetteer.kind(sense.place()))
                .allMatch(PlaceKind::isSettlement);
    }

    private boolean isWithin(Toponym inner, Toponym outer) {
        return inner.senses().stream()
                .anyMatch(in -> outer.senses().stream()
                        .anyMatch(out -> in.place() == out.place() || gazetteer.isWithin(in.place(), out.place())));
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
                .forEach(sense -> priors.put(sense.place(), prior(sense, toponym.senses())));
        return priors;
    }

    private double prior(Sense sense, List<Sense> all) {
        int place = sense.place();
        double size = Math.log10(gazetteer.population(place) + 10.0);
        double kind = switch (gazetteer.kind(place)) {
            case CONTINENT, COUNTRY -> 3.3;
            case REGION -> hasTownOfTheName(place, all) ? -1 : 1.2;
            case COUNTY -> -0.5;
            case CAPITAL -> 2;
            case SEAT -> 0.4;
            case TOWN -> 0;
            case QUARTER -> -0.7;
            // They have no population, but whoever names them means them.
            case AREA, WATER -> 8 - size;
        };
        boolean isAtHome = gazetteer.kind(place).isSettlement() && gazetteer.isEnglishSpeaking(place);
        boolean isStateAtHome = gazetteer.kind(place) == PlaceKind.REGION
                && gazetteer.isEnglishSpeaking(place)
                && !hasTownOfTheName(place, all);
        return size
                + kind
                + (isAtHome ? AT_HOME : 0)
                + (isStateAtHome ? STATE_AT_HOME : 0)
                + (sense.isOtherName() ? OTHER_NAME : 0)
                + (isVillage(place) && all.stream().anyMatch(this::isCountryOrState) ? NAMESAKE : 0);
    }

    private boolean isVillage(int place) {
        return gazetteer.kind(place).isSettlement() && gazetteer.population(place) < VILLAGE;
    }

    private boolean isCountryOrState(Sense sense) {
        PlaceKind kind = gazetteer.kind(sense.place());
        return !sense.isOtherName()
                && (kind == PlaceKind.COUNTRY
                        || (kind == PlaceKind.REGION && gazetteer.isEnglishSpeaking(sense.place())));
    }

    /** Whether a region shares its name with its own chief town, which is then meant more often. */
    private boolean hasTownOfTheName(int region, List<Sense> senses) {
        return senses.stream()
                .anyMatch(sense -> gazetteer.kind(sense.place()).isSettlement()
                        && gazetteer.parent(sense.place()) == region
                        && !sense.isOtherName());
    }

    /** For each toponym, the bonus of each sense that lies in the place named next to it, or has the one before inside. */
    private List<Map<Integer, Double>> containers(String text, List<Toponym> toponyms) {
        List<Map<Integer, Double>> bonuses = new ArrayList<>();
        toponyms.forEach(_ -> bonuses.add(new HashMap<>()));
        for (int i = 0; i + 1 < toponyms.size(); i++) {
            Toponym inner = toponyms.get(i);
            Toponym outer = toponyms.get(i + 1);
            if (!stand(inner, outer, text)) {
                continue;
            }
            int index = i;
            Map<Integer, Double> inside = new HashMap<>();
            Map<Integer, Double> around = new HashMap<>();
            for (Sense in : inner.senses()) {
                for (Sense out : outer.senses()) {
                    if (gazetteer.isWithin(in.place(), out.place())) {
                        inside.put(in.place(), CONTAINER);
                        around.put(out.place(), CONTAINER);
                    }
                }
            }
            // A name in the middle may have both: "New York" in "White Plains, New York, US" is the state.
            inside.forEach((place, bonus) -> bonuses.get(index).merge(place, bonus, Double::sum));
            around.forEach((place, bonus) -> bonuses.get(index + 1).merge(place, bonus, Double::sum));
        }
        return bonuses;
    }

    /** Whether the two stand side by side as a place and what it lies in do: {@code "Kalay, Myanmar"}. */
    private static boolean stand(Toponym inner, Toponym outer, String text) {
        int from = inner.span().end();
        int to = outer.span().start();
        return !inner.isAdjective()
                && !outer.isAdjective()
                && from <= to
                && BEFORE_CONTAINER.matcher(text).region(from, to).matches();
    }

    private Mention.OfPlace mention(Toponym toponym, Map<Integer, Double> scores, Map<Integer, Double> contained) {
        Map<Integer, Double> own = new HashMap<>(scores);
        contained.forEach((place, bonus) -> own.merge(place, bonus, Double::sum));
        List<Mention.Candidate> candidates = Coherence.likelihoods(own).entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(entry -> new Mention.Candidate(gazetteer.place(entry.getKey()), entry.getValue()))
                .toList();
        return new Mention.OfPlace(toponym.span(), candidates.getFirst().place(), toponym.isAdjective(), candidates);
    }
}
