package dateline.ingest;

import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusPart;
import dateline.search.Inventory;
import java.io.IOException;
import java.nio.file.Path;

/**
 * What a run would do, as far as sizes and time stamps tell.
 *
 * @param toRead files that it would read: they are new, or look changed
 * @param vanished articles that it would remove, because their file is gone
 * @param unchanged files that it would leave as they are
 */
public record Forecast(int toRead, int vanished, int unchanged) {

    /** Compares a folder with an index and its ledger; it writes nothing. */
    public static Forecast of(CorpusFolder folder, Inventory index, Path ledger) throws IOException {
        try (Ledger book = Ledger.open(ledger)) {
            Plan plan = Plan.of(folder, CorpusPart.ALL, index.fingerprints(), book);
            return new Forecast(
                    plan.toRead().size(),
                    plan.vanished().size(),
                    plan.unchanged() + plan.rejected().size());
        }
    }
}
