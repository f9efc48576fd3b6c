package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.DateRange;
import dateline.article.FigureKind;
import dateline.query.NumberRange;
import dateline.query.Query;
import dateline.query.Sort;
import dateline.query.Words;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.Hit;
import dateline.search.answer.SearchResults;
import dateline.search.answer.Timeline;
import dateline.search.answer.Timeline.Bar;
import dateline.search.answer.Timeline.Step;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** In which order articles are found, page by page, and how they spread over time. Every backend keeps it. */
public abstract class OrderContract {

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    private static List<String> ids(Searcher searcher, Query query, Sort sort) throws IOException {
        return page(searcher, query, sort, 1, 100);
    }

    private static List<String> page(Searcher searcher, Query query, Sort sort, int page, int size) throws IOException {
        return searcher.search(new SearchRequest(query, List.of(), DateRange.ALWAYS, sort, page, size)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    private static StoredArticle on(String day, String id) {
        return article(id).published(day).paragraph("Rain.").stored();
    }

    @Test
    void daysDecideAndIdsBreakTies() throws IOException {
        Searcher searcher = holding(on("2021-01-02", "b"), on("2021-01-03", "c"), on("2021-01-02", "a"));
        assertEquals(List.of("c", "a", "b"), ids(searcher, new Query.All(), Sort.NEWEST));
        assertEquals(List.of("a", "b", "c"), ids(searcher, new Query.All(), Sort.OLDEST));
        assertEquals(List.of("c", "a", "b"), ids(searcher, new Words.Word("rain"), Sort.RELEVANCE));
    }

    @Test
    void moreOfAWordIsMoreRelevant() throws IOException {
        Searcher searcher = holding(
                article("one", "Rain and wind and sun and snow."), article("two", "Rain and wind and rain and rain."));
        assertEquals(List.of("two", "one"), ids(searcher, new Words.Word("rain"), Sort.RELEVANCE));
    }

    @Test
    void largestFigureAskedForComesFirst() throws IOException {
        Searcher searcher = holding(
                article("none", "Rain."),
                article("range")
                        .figure("3", Figures.range(FigureKind.KILLED, 3, 40))
                        .stored(),
                article("big")
                        .figure("900", Figures.exactly(FigureKind.KILLED, 900))
                        .figure("2", Figures.exactly(FigureKind.WOUNDED, 2.5))
                        .stored(),
                article("hurt")
                        .figure("7", Figures.exactly(FigureKind.WOUNDED, 7))
                        .stored(),
                article("rich").figure("5000", Figures.money(5000, "EUR")).stored());
        assertEquals(List.of("big", "range", "hurt", "none", "rich"), ids(searcher, new Query.All(), Sort.FIGURE));
        Query wounded = new Query.HasFigure(FigureKind.WOUNDED, new NumberRange(0, true, 100, true), null);
        assertEquals(List.of("hurt", "big"), ids(searcher, wounded, Sort.FIGURE));
        Query few = new Query.HasFigure(FigureKind.KILLED, new NumberRange(0, true, 100, true), null);
        assertEquals(List.of("range", "hurt", "big"), ids(searcher, new Query.Or(List.of(few, wounded)), Sort.FIGURE));
    }

    @Test
    void pagesFollowEachOtherWithoutGaps() throws IOException {
        Searcher searcher = holding(IntStream.range(0, 25)
                .mapToObj(number -> on("2021-01-0" + (1 + number % 3), "a" + number))
                .toArray(StoredArticle[]::new));
        for (Sort sort : Sort.values()) {
            List<String> paged = new ArrayList<>();
            for (int page = 1; page <= 5; page++) {
                paged.addAll(page(searcher, new Query.All(), sort, page, 7));
            }
            assertEquals(ids(searcher, new Query.All(), sort), paged);
        }
        assertEquals(List.of(), page(searcher, new Query.All(), Sort.NEWEST, 5, 7));
        assertEquals(List.of(), page(searcher, new Query.All(), Sort.NEWEST, Integer.MAX_VALUE, 100));
        assertEquals(List.of(), page(searcher, new Query.All(), Sort.NEWEST, 42_949_674, 100));
    }

    @Test
    void sizeNoneGivesCountsOnly() throws IOException {
        SearchResults results = holding(on("2021-01-02", "a"))
                .search(new SearchRequest(new Query.All(), List.of(), DateRange.ALWAYS, Sort.NEWEST, 1, 0));
        assertEquals(1, results.total());
        assertEquals(List.of(), results.hits());
    }

    private Timeline timeline(String... days) throws IOException {
        StoredArticle[] articles = IntStream.range(0, days.length)
                .mapToObj(number -> on(days[number], "a" + number))
                .toArray(StoredArticle[]::new);
        return holding(articles).search(SearchRequest.of(new Query.All())).timeline();
    }

    @Test
    void timelineTilesTheDaysAndAddsUp() throws IOException {
        Timeline timeline = timeline("2021-01-01", "2021-01-04", "2021-01-01");
        assertEquals(Step.DAY, timeline.step());
        assertEquals(
                List.of(2L, 0L, 0L, 1L),
                timeline.bars().stream().map(Bar::count).toList());
        for (String[] days : List.of(
                new String[] {"2004-02-29", "2021-12-31"}, new String[] {"2019-12-31", "2020-01-01", "2020-11-30"})) {
            List<Bar> bars = timeline(days).bars();
            assertEquals(days.length, bars.stream().mapToLong(Bar::count).sum());
            for (int bar = 1; bar < bars.size(); bar++) {
                assertEquals(bars.get(bar - 1).last().plusDays(1), bars.get(bar).first());
            }
            LocalDate first =
                    LocalDate.parse(Arrays.stream(days).min(String::compareTo).orElseThrow());
            LocalDate last =
                    LocalDate.parse(Arrays.stream(days).max(String::compareTo).orElseThrow());
            assertTrue(!bars.getFirst().first().isAfter(first)
                    && !bars.getFirst().last().isBefore(first));
            assertTrue(!bars.getLast().first().isAfter(last)
                    && !bars.getLast().last().isBefore(last));
        }
    }

    @Test
    void timelineStepsByDayThenMonthThenYear() throws IOException {
        assertEquals(Step.DAY, timeline("2021-01-01", "2021-03-03").step());
        assertEquals(Step.MONTH, timeline("2021-01-01", "2021-03-04").step());
        assertEquals(Step.MONTH, timeline("2016-01-31", "2020-12-01").step());
        assertEquals(Step.YEAR, timeline("2016-01-31", "2021-01-01").step());
        assertEquals(
                new Bar(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31), 1),
                timeline("2021-01-15", "2021-05-04").bars().getFirst());
    }
}
