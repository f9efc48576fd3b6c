package dateline.search;

import dateline.search.Searcher.StoredArticle;
import java.util.List;
import org.junit.jupiter.api.Nested;

/** The reference keeps the promise too, but for what a hit shows. */
class BruteForceSearcherTest {

    @Nested
    class Finds extends SearcherContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }

    @Nested
    class FindsWords extends WordContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }

    @Nested
    class Orders extends OrderContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }

    @Nested
    class GivesEach extends EachContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }

    @Nested
    class Folds extends VariantContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }

    @Nested
    class Counts extends FacetContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }

    @Nested
    class Maps extends MapContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }

    @Nested
    class Contradicts extends ContradictionContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }

    @Nested
    class TellsFigures extends FigureContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }

    @Nested
    class TellsApart extends NamesakeContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }

    @Nested
    class Suggests extends SuggestContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }

    @Nested
    class Relaxes extends RelaxationContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }

    @Nested
    class FindsAlike extends SimilarContract {
        @Override
        protected Searcher holding(StoredArticle... articles) {
            return new BruteForceSearcher(List.of(articles));
        }
    }
}
