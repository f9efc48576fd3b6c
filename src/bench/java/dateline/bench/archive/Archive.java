package dateline.bench.archive;

import dateline.article.EnrichedArticle;
import java.io.Closeable;
import java.io.IOException;

/** Articles to be searched, enriched: {@code 20000 generated articles of seed 1}. */
public sealed interface Archive permits Generated, Folder {

    /** Who is given one article after the other. */
    interface Receiver {
        void receive(EnrichedArticle article) throws IOException;
    }

    /** Who is given articles for an index. */
    interface Keeper extends Receiver, Closeable {

        /** Keeps all that was given; without it, closing drops that. */
        void keep() throws IOException;
    }

    /** Gives all articles, always the same in the same order. */
    void each(Receiver receiver) throws IOException;

    /** Gives about so many of them, from all over. */
    void some(int number, Receiver receiver) throws IOException;

    /** How many there are. */
    int size() throws IOException;

    /** What it is, for a file name: {@code "generated-20000-1"}. */
    String name();
}
