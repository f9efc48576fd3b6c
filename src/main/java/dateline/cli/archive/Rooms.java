package dateline.cli.archive;

import dateline.cli.text.RefusedException;
import dateline.enrich.Annotator;
import dateline.enrich.Enricher;
import dateline.enrich.date.DateAnnotator;
import dateline.enrich.figure.FigureAnnotator;
import dateline.enrich.name.NameAnnotator;
import dateline.enrich.place.PlaceAnnotator;
import dateline.enrich.tag.Tagger;
import dateline.lucene.LuceneSearcher;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Wires the rooms together: the only place that names them all. */
public final class Rooms {

    private static final long READ_IN_A_MOMENT = 100L << 20;

    private Rooms() {}

    /** What finds mentions, in the order in which it runs: names, places, dates, figures. Its model and its gazetteer load side by side. */
    public static Enricher enricher() throws IOException {
        FutureTask<Tagger> tagger = new FutureTask<>(Tagger::withModel);
        Thread.ofPlatform().daemon().name("tagger").start(tagger);
        List<Annotator> annotators = List.of(
                new NameAnnotator(), PlaceAnnotator.withGazetteer(), new DateAnnotator(), new FigureAnnotator());
        try {
            return new Enricher(tagger.get(), annotators);
        } catch (ExecutionException failure) {
            throw new IOException("The tagger cannot be loaded: " + failure.getCause(), failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Dateline was stopped.");
        }
    }

    /**
     * What answers questions about an index.
     *
     * @throws IOException if there is no index, saying how to make one
     */
    public static LuceneSearcher searcher(IndexFolder folder) throws IOException {
        requireIndex(folder);
        return LuceneSearcher.open(folder.lucene());
    }

    /**
     * Refuses to go on without an index.
     *
     * @throws RefusedException if there is no index, saying how to make one
     */
    public static void requireIndex(IndexFolder folder) throws IOException {
        if (!LuceneSearcher.isIndex(folder.lucene())) {
            throw new RefusedException(
                    "There is no index in " + folder.path() + " yet; make one with: ./dateline index");
        }
    }

    /**
     * The same for one question: an index of which every byte can be read in a moment is checked first. Of a larger one Lucene checks
     * what it opens, and {@code verify} all.
     *
     * @throws IOException if there is no index, or it is damaged
     */
    public static LuceneSearcher sound(IndexFolder folder) throws IOException {
        LuceneSearcher searcher = searcher(folder);
        try {
            boolean _ = searcher.examine(integrity -> integrity.checkIfWithin(READ_IN_A_MOMENT));
            return searcher;
        } catch (IOException | RuntimeException failure) {
            searcher.close();
            throw failure;
        }
    }
}
