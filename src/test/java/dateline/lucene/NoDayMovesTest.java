package dateline.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.query.parse.QueryParser;
import dateline.search.RandomArticles;
import dateline.search.RandomRequests;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.Hit;
import dateline.search.answer.SearchResults;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.request.FacetRequest;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day is one of the calendar, wherever the server stands: far west, far east, and where clocks change or a day was left out. */
class NoDayMovesTest {

    private static final List<String> ZONES = List.of(
            "Etc/GMT+12",
            "Etc/GMT-14",
            "America/New_York",
            "Europe/London",
            "America/Sao_Paulo",
            "Asia/Tehran",
            "Australia/Lord_Howe",
            "Pacific/Apia",
            "Asia/Kathmandu");

    private final TimeZone before = TimeZone.getDefault();

    @BeforeEach
    void standInGreenwich() {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
    }

    @AfterEach
    void comeHome() {
        TimeZone.setDefault(before);
    }

    @Test
    void everyZoneGivesTheSameAnswers() throws IOException {
        List<Object> expected = answers();
        for (String zone : ZONES) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals(expected, answers(), zone);
        }
    }

    /** Articles are written, indexed and asked for under one zone. */
    private static List<Object> answers() throws IOException {
        Random random = new Random(28);
        RandomArticles articles = new RandomArticles(random);
        List<StoredArticle> stored = new ArrayList<>();
        for (int number = 0; number < 120; number++) {
            stored.add(articles.article(number));
        }
        RandomRequests requests = new RandomRequests(random, articles);
        List<Object> answers = new ArrayList<>();
        try (MemoryIndex index = new MemoryIndex().put(stored)) {
            for (int count = 0; count < 60; count++) {
                SearchRequest request = requests.search();
                addAnswers(index.searcher(), request, answers);
            }
            for (String typed : List.of(
                    "on:2004-10-31", "2004-03..2004-04", "happened:2005", "after:2005-03-27", "before:2006-11-05")) {
                addAnswers(
                        index.searcher(),
                        SearchRequest.of(QueryParser.parse(typed).query()),
                        answers);
            }
        }
        return answers;
    }

    private static void addAnswers(LuceneSearcher searcher, SearchRequest request, List<Object> answers)
            throws IOException {
        SearchResults results = searcher.search(request);
        answers.add(results.total());
        answers.add(results.timeline());
        answers.add(results.hits().stream()
                .map(Hit::published)
                .map(Object::toString)
                .toList());
        answers.add(searcher.facet(
                new FacetRequest(request, Dimension.DATE, FacetPath.ROOT, "", FacetRequest.Order.VALUE, 1, 100)));
    }
}
