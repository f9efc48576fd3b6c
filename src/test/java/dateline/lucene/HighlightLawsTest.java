package dateline.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Block;
import dateline.article.Span;
import dateline.query.Part;
import dateline.query.Query;
import dateline.query.Reading;
import dateline.query.Words;
import dateline.query.parse.QueryParser;
import dateline.search.Articles;
import dateline.search.BruteForceSearcher;
import dateline.search.RandomArticles;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.Fragment;
import dateline.search.answer.Hit;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What is marked is what matched: in the list, in the article, and nothing else. */
class HighlightLawsTest {

    private static final List<String> CONDITIONS = List.of(
            "police",
            "soldiers",
            "\"prime minister\"",
            "\"the budget\"",
            "=Mandalay",
            "=\"Cafe\"",
            "prot*",
            "gren?de",
            "polcie~",
            "police w/4 grenade",
            "river pre/6 ferry",
            "minister w/s election",
            "(police OR soldier) w/p (protest OR grenade)",
            "mandalay not w/3 river",
            "atleast2(police)",
            "headline:election",
            "lead:(prime w/3 minister)",
            "place:Myanmar",
            "-budget",
            "after:2004",
            "(ferry OR budget)");

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void everyMarkMatchesAClauseAloneAndListAndArticleAgree(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        RandomArticles articles = new RandomArticles(random);
        List<StoredArticle> stored = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            stored.add(articles.article(number));
        }
        try (MemoryIndex index = new MemoryIndex().put(stored)) {
            for (int count = 0; count < 25; count++) {
                check(index.searcher(), QueryParser.parse(typed(random)));
            }
        }
    }

    private static String typed(Random random) {
        StringBuilder typed = new StringBuilder();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            typed.append(CONDITIONS.get(random.nextInt(CONDITIONS.size())))
                    .append(random.nextInt(3) == 0 ? " OR " : " ");
        }
        return typed.toString();
    }

    private static void check(LuceneSearcher searcher, Reading reading) throws IOException {
        for (Hit hit : searcher.search(SearchRequest.of(reading.query())).hits()) {
            List<Span> marks = searcher.matches(hit.id(), reading.query());
            String text =
                    searcher.find(hit.id()).orElseThrow().article().article().text();
            List<String> marked = marks.stream().map(mark -> mark.in(text)).toList();
            for (String mark : marked) {
                assertTrue(
                        reading.clauses().stream().anyMatch(clause -> standsAlone(clause.query(), mark)),
                        () -> "“" + mark + "” for " + reading.text());
            }
            Stream.concat(hit.headline().stream(), hit.snippet().stream())
                    .filter(Fragment::isMatch)
                    .forEach(shown -> assertTrue(
                            marked.stream()
                                    .anyMatch(
                                            mark -> mark.replaceAll("\\s+", " ").contains(shown.text())),
                            () -> "“" + shown.text() + "” is marked in the list alone, for " + reading.text()));
            assertEquals(marks.stream().sorted().toList(), marks);
        }
    }

    /** Whether a clause's words are found in an article of nothing but a marked text; a credit is one sentence, whatever stands in it. */
    private static boolean standsAlone(Query clause, String mark) {
        BruteForceSearcher alone = new BruteForceSearcher(List.of(
                Articles.article("prose", mark),
                Articles.article("credit").block(Block.Role.CREDIT, mark).stored()));
        return words(clause).anyMatch(words -> alone.count(words) > 0);
    }

    private static Stream<Words> words(Query clause) {
        return switch (clause) {
            case Words words -> Stream.of(words);
            case Query.InPart(Part _, Words words) -> Stream.of(words);
            case Query.AtLeast(int _, Part _, Words words) -> Stream.of(words);
            case Query.And(List<Query> parts) -> parts.stream().flatMap(HighlightLawsTest::words);
            case Query.Or(List<Query> parts) -> parts.stream().flatMap(HighlightLawsTest::words);
            default -> Stream.empty();
        };
    }
}
