package dateline.search;

import dateline.search.Searcher.IndexState;
import dateline.search.Searcher.StoredArticle;
import java.io.IOException;

/** Takes all articles of a search, one after the other, as {@link Searcher#each} gives them. */
public interface ArticleReceiver {

    /**
     * Comes first, and once.
     *
     * @param state the state of the index that all articles are read from
     * @param total how many articles there will be
     */
    void begin(IndexState state, long total) throws IOException;

    /** Comes once for each article. It may throw to end the reading. */
    void receive(StoredArticle article) throws IOException;
}
