package dateline.ingest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file in one run.
 *
 * @param at when
 * @param event what
 * @param file the path below the corpus
 * @param size its bytes
 * @param modified its time stamp
 * @param sha256 the hash of its bytes, where it was read as an article
 * @param line the line that decided a rejection, else 0
 * @param reason why it was rejected, else null
 */
record LedgerEntry(
        Instant at,
        Event event,
        String file,
        long size,
        Instant modified,
        @Nullable String sha256,
        int line,
        @Nullable String reason) {

    /** What may become of a file. */
    enum Event {
        ACCEPTED,
        REPLACED,
        /** Only its time stamp has changed. */
        TOUCHED,
        REMOVED,
        /** It is no article; if it was one before, that version is gone from the index. */
        REJECTED
    }
}
