package dateline.ingest;

import dateline.article.EnrichedArticle;
import dateline.corpus.ReadResult;
import dateline.enrich.Enricher;
import dateline.ingest.facts.Facts;
import dateline.search.ArticleIndex;
import dateline.search.Fingerprint;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what articles mention: from the facts that were kept of their files, else by an enricher, which is loaded when the first article
 * needs it. Safe for use by many threads.
 */
public final class Extractor implements Closeable {

    private final Loader loader;
    private final Facts facts;
    private @Nullable Enricher enricher;

    /** @param facts where what was found is kept; closed with this */
    public Extractor(Loader loader, Facts facts) {
        this.loader = loader;
        this.facts = facts;
    }

    /** Loads an enricher with its models and gazetteer, which takes a while and much memory. */
    public interface Loader {

        /**
         * Loads it.
         *
         * @throws IOException if what it needs cannot be read
         */
        Enricher load() throws IOException;
    }

    EnrichedArticle extract(ReadResult.Read read) throws IOException {
        EnrichedArticle known = facts.find(read.sha256(), read.article()).orElse(null);
        if (known != null) {
            return known;
        }
        EnrichedArticle found = enricher().enrich(read.article());
        facts.add(read.sha256(), found);
        return found;
    }

    private synchronized Enricher enricher() throws IOException {
        Enricher loaded = enricher;
        if (loaded == null) {
            loaded = loader.load();
            enricher = loaded;
        }
        return loaded;
    }

    /**
     * Keeps what was found, and lets go of the enricher until it is needed again. To be called when no thread extracts.
     *
     * @param index holds all articles whose facts may be asked for again
     */
    public void rest(ArticleIndex index) throws IOException {
        synchronized (this) {
            enricher = null;
        }
        facts.settle(
                index.articles(), () -> index.fingerprints().values().stream().map(Fingerprint::sha256));
    }

    @Override
    public void close() throws IOException {
        facts.close();
    }
}
