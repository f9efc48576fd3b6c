package dateline.lucene;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.DateRange;
import dateline.lucene.state.SegmentOrdinals;
import dateline.lucene.state.Snapshot;
import dateline.query.Query;
import dateline.query.Sort;
import dateline.query.Words;
import dateline.search.ArticleReceiver;
import dateline.search.Searcher.IndexState;
import dateline.search.Searcher.StoredArticle;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class EveryArticleTest {

    private static List<StoredArticle> rainy(int articles) {
        List<StoredArticle> rainy = new ArrayList<>();
        for (int number = 0; number < articles; number++) {
            rainy.add(article("a" + number)
                    .published("2021-01-0" + (1 + number % 5))
                    .paragraph("Rain ".repeat(1 + number % 3) + "and wind.")
                    .stored());
        }
        return rainy;
    }

    private static SearchRequest asking(Sort sort) {
        return new SearchRequest(new Words.Word("rain"), List.of(), DateRange.ALWAYS, sort, 1, 10);
    }

    @Test
    void runsFollowEachOtherWithoutGapsWhateverTheirLength() throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (LuceneIndex index = LuceneIndex.open(directory)) {
            for (StoredArticle stored : rainy(24)) {
                index.put(stored.article(), stored.fingerprint());
                index.commit();
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                Snapshot snapshot = new Snapshot(reader, new SegmentOrdinals.Kept(), "");
                for (Sort sort : Sort.values()) {
                    List<String> all = ids(snapshot, EveryArticle.RANKED_AT_ONCE, sort);
                    assertEquals(24, all.size());
                    for (int rankedAtOnce : List.of(1, 5, 6, 23, 24, 25)) {
                        assertEquals(all, ids(snapshot, rankedAtOnce, sort), sort + " in runs of " + rankedAtOnce);
                    }
                }
            }
        }
    }

    private static List<String> ids(Snapshot snapshot, int rankedAtOnce, Sort sort) throws IOException {
        List<String> given = new ArrayList<>();
        new EveryArticle(snapshot, rankedAtOnce).read(asking(sort), new Ids(given));
        return given;
    }

    private record Ids(List<String> ids) implements ArticleReceiver {
        @Override
        public void begin(IndexState state, long total) {}

        @Override
        public void receive(StoredArticle article) throws IOException {
            ids.add(article.article().article().id());
        }
    }

    @Test
    void whatIsCommittedMeanwhileDoesNotShow() throws IOException {
        try (MemoryIndex lucene = new MemoryIndex()) {
            lucene.put(rainy(4));
            List<String> given = new ArrayList<>();
            lucene.searcher().each(asking(Sort.OLDEST), new ArticleReceiver() {
                @Override
                public void begin(IndexState state, long total) {
                    assertEquals(4, state.articles());
                }

                @Override
                public void receive(StoredArticle article) throws IOException {
                    given.add(article.article().article().id());
                    lucene.index().remove("a3");
                    lucene.put(List.of(article("new" + given.size(), "Rain.")));
                }
            });
            assertEquals(List.of("a0", "a1", "a2", "a3"), given);
            assertEquals(7, lucene.searcher().count(new Query.All()));
        }
    }
}
