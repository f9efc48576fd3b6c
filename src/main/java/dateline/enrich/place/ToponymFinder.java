package dateline.enrich.place;

import dateline.article.Mention;
import dateline.enrich.MentionsInOrder;
import dateline.enrich.TaggedArticle;
import dateline.enrich.tag.EntityType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the names in an article that are meant as places; what is a place once is a place elsewhere in the article. */
final class ToponymFinder {

    /** Neighbours that say as much as this settle it for the other mentions of the name too. */
    private static final double TELLING = 2;

    private static final double TELLING_AGAINST = -3.5;
    private static final double PLACE_ELSEWHERE = 2;
    private static final double PERSON_ELSEWHERE = -4;
    /** What the names room says by finding a person there. */
    private static final double PERSON = -2;

    private static final double FIRM = -2;

    private final Gazetteer gazetteer;
    private final NameMatcher matcher;
    private final MatchJudge judge;

    ToponymFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.matcher = new NameMatcher(gazetteer);
        this.judge = new MatchJudge(gazetteer);
    }

    /**
     * The toponyms of the article's prose, in order.
     *
     * @param found the people that were found before; a name inside one is no place
     */
    List<Toponym> find(TaggedArticle text, List<Mention> found) {
        MentionsInOrder<Mention.OfPerson> people = MentionsInOrder.of(found, Mention.OfPerson.class);
        List<Weighed> all = IntStream.range(0, text.sentences().size())
                .mapToObj(
                        at -> TokenLine.of(text.sentences().get(at), text.tags().get(at)))
                .flatMap(line -> matcher.matches(line).stream())
                .map(match -> Compounds.shared(match, gazetteer.names()))
                .map(match -> weigh(match, people))
                .toList();
        Map<String, Double> elsewhere = elsewhere(all, people.all());
        return all.stream()
                .filter(weighed -> weighed.sum(elsewhere) >= MatchJudge.ENOUGH)
                .map(weighed -> Toponym.of(weighed.match()))
                .toList();
    }

    private Weighed weigh(NameMatch match, MentionsInOrder<Mention.OfPerson> people) {
        double tag = TagJudge.weigh(match) + (isFirmLikeWater(match) ? FIRM : 0);
        double neighbours = judge.neighbours(match);
        double beside = tag >= TagJudge.PLACE && neighbours > MatchJudge.NEVER
                ? Math.max(neighbours, neighbours / 2)
                : neighbours;
        return new Weighed(match, judge.name(match), beside + tag + (isPerson(match, people) ? PERSON : 0));
    }

    /** Firms and papers are called like rivers and regions: {@code "Amazon"}; these do not act, as towns and their teams do. */
    private boolean isFirmLikeWater(NameMatch match) {
        return match.senses().stream().noneMatch(sense -> isGoverned(gazetteer.kind(sense.place())))
                && match.line()
                        .entity(match.from(), match.to())
                        .filter(entity -> entity.type() == EntityType.ORGANISATION)
                        .isPresent();
    }

    private static boolean isGoverned(PlaceKind kind) {
        return kind != PlaceKind.AREA && kind != PlaceKind.WATER;
    }

    /** Whether the names room says so, which for a lone name that no person is known to bear it only guesses. */
    private boolean isPerson(NameMatch match, MentionsInOrder<Mention.OfPerson> people) {
        boolean isPerson = people.overlap(match.span());
        return isPerson
                && (gazetteer.commonWord(match.key()).isPersonName()
                        || people.within(match.span()).stream()
                                .allMatch(person -> person.name().indexOf(' ') > 0));
    }

    /** For each name, what the sum of its mentions says for the others. */
    private static Map<String, Double> elsewhere(List<Weighed> all, List<Mention.OfPerson> people) {
        Map<String, Integer> counts = new HashMap<>();
        for (Weighed weighed : all) {
            if (weighed.neighbours() >= TELLING) {
                counts.merge(weighed.match().key(), 1, Integer::sum);
            } else if (weighed.neighbours() <= TELLING_AGAINST) {
                counts.merge(weighed.match().key(), -1, Integer::sum);
            }
        }
        Map<String, Double> clues = new HashMap<>();
        counts.forEach((key, count) -> clues.put(key, count > 0 ? PLACE_ELSEWHERE : count < 0 ? PERSON_ELSEWHERE : 0));
        for (String part : partsOfNames(people)) {
            clues.putIfAbsent(part, PERSON_ELSEWHERE);
        }
        return clues;
    }

    private static Set<String> partsOfNames(List<Mention.OfPerson> people) {
        return people.stream()
                .map(person -> NameKey.of(person.name()).split(" ", -1))
                .filter(parts -> parts.length > 1)
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());
    }

    private record Weighed(NameMatch match, double name, double neighbours) {

        /** All that speaks for a place; a mention whose own neighbours are telling listens to no others. */
        double sum(Map<String, Double> elsewhere) {
            boolean isTold = match.isAdjective() || neighbours >= TELLING || neighbours <= TELLING_AGAINST;
            return name + neighbours + (isTold ? 0 : elsewhere.getOrDefault(match.key(), 0.0));
        }
    }
}
