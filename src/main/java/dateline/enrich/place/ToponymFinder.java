package dateline.enrich.place;

import dateline.article.Mention;
import dateline.article.Span;
import dateline.enrich.TokenizedArticle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the names in an article that are meant as places; what is a place once is a place elsewhere in the article. */
final class ToponymFinder {

    private static final double SAME_NAME_ELSEWHERE = 2.5;
    private static final double PERSON_ELSEWHERE = -4;

    private final NameMatcher matcher;
    private final MatchJudge judge;

    ToponymFinder(Gazetteer gazetteer) {
        this.matcher = new NameMatcher(gazetteer);
        this.judge = new MatchJudge(gazetteer);
    }

    /**
     * The toponyms of the article's prose, in order.
     *
     * @param found the people that were found before; a name inside one is no place
     */
    List<Toponym> find(TokenizedArticle text, List<Mention> found) {
        List<Weighed> all = new ArrayList<>();
        text.sentences().stream()
                .map(TokenLine::of)
                .flatMap(line -> matcher.matches(line).stream())
                .map(match -> new Weighed(match, judge.weigh(match)))
                .forEach(all::add);
        Map<String, Double> best = new HashMap<>();
        Map<String, Double> worst = new HashMap<>();
        for (Weighed weighed : all) {
            best.merge(weighed.match().key(), weighed.weight(), Math::max);
            worst.merge(weighed.match().key(), weighed.weight(), Math::min);
        }
        List<Span> people = found.stream()
                .filter(Mention.OfPerson.class::isInstance)
                .map(Mention::span)
                .toList();
        return all.stream()
                .filter(weighed -> people.stream().noneMatch(weighed.match().span()::overlaps))
                .filter(weighed -> weighed.weight() + elsewhere(weighed, best, worst) >= MatchJudge.ENOUGH)
                .map(weighed -> Toponym.of(weighed.match()))
                .toList();
    }

    /** What the other mentions of the name say; a mention that stands beside a clue of its own listens to none. */
    private static double elsewhere(Weighed weighed, Map<String, Double> best, Map<String, Double> worst) {
        String key = weighed.match().key();
        if (weighed.weight() <= -3 || weighed.weight() >= MatchJudge.SURE) {
            return 0;
        }
        double clue = 0;
        if (best.getOrDefault(key, 0.0) >= MatchJudge.SURE) {
            clue += SAME_NAME_ELSEWHERE;
        } else if (worst.getOrDefault(key, 0.0) <= -3.5) {
            clue += PERSON_ELSEWHERE;
        }
        return clue;
    }

    private record Weighed(NameMatch match, double weight) {}
}
