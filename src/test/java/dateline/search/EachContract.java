package dateline.search;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.DateRange;
import dateline.article.FigureKind;
import dateline.query.Query;
import dateline.query.Sort;
import dateline.query.Words;
import dateline.search.Searcher.IndexState;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.Hit;
import dateline.search.facet.Dimension;
import dateline.search.facet.Refinement;
import dateline.search.request.Box;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** All articles of a search, one after the other. Every backend keeps it. */
public abstract class EachContract {

    /** A backend that holds these articles. */
    protected abstract Searcher holding(StoredArticle... articles) throws IOException;

    /** The ids of all articles of a search, as they are given. */
    public static List<String> ids(Searcher searcher, SearchRequest request) throws IOException {
        Given given = new Given();
        searcher.each(request, given);
        assertEquals(given.total, given.articles.size(), request.toString());
        return given.articles.stream()
                .map(stored -> stored.article().article().id())
                .toList();
    }

    /** Keeps what it is given. */
    private static class Given implements ArticleReceiver {
        private final List<StoredArticle> articles = new ArrayList<>();
        private final List<IndexState> states = new ArrayList<>();
        private long total = -1;

        @Override
        public void begin(IndexState state, long articlesToCome) {
            assertTrue(articles.isEmpty());
            states.add(state);
            total = articlesToCome;
        }

        @Override
        public void receive(StoredArticle article) throws IOException {
            assertEquals(1, states.size());
            articles.add(article);
        }
    }

    private static SearchRequest asking(Query query, Sort sort, Refinement... refinements) {
        return new SearchRequest(query, List.of(refinements), DateRange.ALWAYS, sort, 1, 10);
    }

    /** Of nine sources, with rain once to four times, on three days, with some dead. */
    private static StoredArticle[] various() {
        return IntStream.range(0, 130)
                .mapToObj(number -> article("a" + number)
                        .published("2021-01-0" + (1 + number % 3))
                        .source("Agency " + number % 9)
                        .paragraph("Rain ".repeat(1 + number % 4) + "and " + number % 5 + " dead.")
                        .figure(number % 5 + " dead", Figures.exactly(FigureKind.KILLED, number % 5))
                        .stored())
                .toArray(StoredArticle[]::new);
    }

    @Test
    void everyArticleComesOnceInTheOrderOfThePages() throws IOException {
        Searcher searcher = holding(various());
        Refinement ticked = Refinement.parse(Dimension.SOURCE, "Agency 4");
        Refinement another = Refinement.parse(Dimension.SOURCE, "Agency 7");
        Refinement excluded = Refinement.parse(Dimension.FIGURE, "-killed/0");
        for (Sort sort : Sort.values()) {
            for (SearchRequest request : List.of(
                    asking(new Query.All(), sort),
                    asking(new Words.Word("rain"), sort),
                    asking(new Words.Word("rain"), sort, ticked, another),
                    asking(new Query.All(), sort, excluded))) {
                List<String> paged = new ArrayList<>();
                List<Hit> page;
                do {
                    int next = 1 + paged.size() / 10;
                    page = searcher.search(new SearchRequest(
                                    request.query(), request.refinements(), DateRange.ALWAYS, sort, next, 10))
                            .hits();
                    page.forEach(hit -> paged.add(hit.id()));
                } while (page.size() == 10);
                assertEquals(paged, ids(searcher, request), request.toString());
            }
        }
    }

    @Test
    void daysAndMapNarrow() throws IOException {
        Searcher searcher = holding(
                article("old")
                        .published("2020-12-31")
                        .place(SearcherContract.YANGON)
                        .stored(),
                article("here")
                        .published("2021-01-01")
                        .place(SearcherContract.YANGON)
                        .stored(),
                article("nowhere").published("2021-01-01").stored());
        DateRange since = new DateRange(LocalDate.of(2021, 1, 1), null);
        Box box = new Box(90, 10, 100, 20);
        assertEquals(
                List.of("here"),
                ids(searcher, new SearchRequest(new Query.All(), List.of(), since, box, Sort.NEWEST, 1, 10)));
    }

    @Test
    void pageAndSizeDoNotMatter() throws IOException {
        Searcher searcher = holding(article("a", "Rain."), article("b", "Rain."), article("c", "Rain."));
        for (int page : List.of(1, 2, Integer.MAX_VALUE)) {
            for (int size : List.of(0, 1, 100)) {
                SearchRequest request =
                        new SearchRequest(new Query.All(), List.of(), DateRange.ALWAYS, Sort.NEWEST, page, size);
                assertEquals(List.of("a", "b", "c"), ids(searcher, request));
            }
        }
    }

    @Test
    void articlesAreThoseThatAreFoundById() throws IOException {
        Searcher searcher = holding(various());
        Given given = new Given();
        searcher.each(asking(new Words.Word("rain"), Sort.RELEVANCE), given);
        for (StoredArticle stored : given.articles) {
            assertEquals(searcher.find(stored.article().article().id()).orElseThrow(), stored);
        }
    }

    @Test
    void theStateAndTheTotalComeFirstEvenIfNothingElseComes() throws IOException {
        Searcher searcher = holding(article("a", "Rain."), article("b", "Sun."));
        for (Searcher other : List.of(searcher, holding())) {
            Given given = new Given();
            other.each(asking(new Words.Word("snow"), Sort.NEWEST), given);
            assertEquals(0, given.total);
            assertEquals(List.of(other.state()), given.states);
            assertEquals(List.of(), given.articles);
        }
        Given given = new Given();
        searcher.each(asking(new Words.Word("rain"), Sort.NEWEST), given);
        assertEquals(1, given.total);
        assertEquals(2, given.states.getFirst().articles());
    }

    @Test
    void whatTheReceiverThrowsEndsTheReading() throws IOException {
        Searcher searcher = holding(article("a", "Rain."), article("b", "Rain."), article("c", "Rain."));
        IOException enough = new IOException("enough");
        Given given = new Given() {
            @Override
            public void receive(StoredArticle article) throws IOException {
                super.receive(article);
                if (((Given) this).articles.size() == 2) {
                    throw enough;
                }
            }
        };
        IOException thrown =
                assertThrows(IOException.class, () -> searcher.each(asking(new Query.All(), Sort.OLDEST), given));
        assertSame(enough, thrown);
        assertEquals(2, given.articles.size());
        assertEquals(3, ids(searcher, asking(new Query.All(), Sort.OLDEST)).size());
    }
}
