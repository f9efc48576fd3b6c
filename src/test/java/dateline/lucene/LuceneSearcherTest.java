package dateline.lucene;

import dateline.search.ArticleIndex;
import dateline.search.ArticleIndexContract;
import dateline.search.ContradictionContract;
import dateline.search.EachContract;
import dateline.search.FacetContract;
import dateline.search.FigureContract;
import dateline.search.HitContract;
import dateline.search.MapContract;
import dateline.search.NamesakeContract;
import dateline.search.OrderContract;
import dateline.search.RelaxationContract;
import dateline.search.Searcher;
import dateline.search.Searcher.StoredArticle;
import dateline.search.SearcherContract;
import dateline.search.SimilarContract;
import dateline.search.SuggestContract;
import dateline.search.VariantContract;
import dateline.search.WordContract;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** Lucene keeps the promise. */
class LuceneSearcherTest {

    private final List<MemoryIndex> opened = new ArrayList<>();

    private MemoryIndex open() throws IOException {
        MemoryIndex index = new MemoryIndex();
        opened.add(index);
        return index;
    }

    private Searcher holding(StoredArticle... articles) throws IOException {
        return open().put(List.of(articles)).searcher();
    }

    @AfterEach
    void close() throws IOException {
        for (MemoryIndex index : opened) {
            index.close();
        }
    }

    @Nested
    class Finds extends SearcherContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class FindsWords extends WordContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class Orders extends OrderContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class GivesEach extends EachContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class Folds extends VariantContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class Counts extends FacetContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class Maps extends MapContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class Contradicts extends ContradictionContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class TellsFigures extends FigureContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class TellsApart extends NamesakeContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class Shows extends HitContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class Keeps extends ArticleIndexContract {
        private final MemoryIndex memory;

        Keeps() throws IOException {
            memory = open();
        }

        @Override
        protected ArticleIndex index() {
            return memory.index();
        }

        @Override
        protected Searcher searcher() throws IOException {
            memory.searcher().refresh();
            return memory.searcher();
        }
    }

    @Nested
    class Suggests extends SuggestContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class Relaxes extends RelaxationContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }

    @Nested
    class FindsAlike extends SimilarContract {
        @Override
        protected Searcher holding(StoredArticle... articles) throws IOException {
            return LuceneSearcherTest.this.holding(articles);
        }
    }
}
