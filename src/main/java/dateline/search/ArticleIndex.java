package dateline.search;

import dateline.article.EnrichedArticle;
import java.io.Closeable;
import java.io.IOException;

/** The promise to keep articles. What was put or removed is searched and kept from the next {@link #commit} on, all at once. */
public interface ArticleIndex extends Inventory, Closeable {

    long NO_MARK = -1;

    /** How many articles it holds, those put since the last commit included; after changes perhaps some more than there are. */
    int articles();

    /** Adds an article, in place of the one with its id. May be called by many threads. */
    void put(EnrichedArticle article, Fingerprint fingerprint) throws IOException;

    /** Removes the article with an id, if it is there. */
    void remove(String id) throws IOException;

    /**
     * Makes all changes since the last commit permanent. Without changes it writes nothing.
     *
     * @param mark kept with them for {@link #mark}, from 0
     */
    void commit(long mark) throws IOException;

    /** The same with no mark. */
    default void commit() throws IOException {
        commit(NO_MARK);
    }

    /** What was given with the last commit that wrote something; {@link #NO_MARK} if nothing was. */
    long mark();
}
