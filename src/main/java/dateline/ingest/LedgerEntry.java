package dateline.ingest;

import dateline.corpus.ReadResult.Rejected;
import java.time.Instant;
import java.util.Objects;
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
 * @param line the line that decided a rejection, else 0: a file that could not be read has none
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

    /** The rejection that it is. */
    Rejected asRejected() {
        return new Rejected(file, line, Objects.requireNonNullElse(reason, ""));
    }

    /** Whether it says the same, if perhaps at another time. */
    boolean saysTheSameAs(LedgerEntry other) {
        return equals(new LedgerEntry(
                at, other.event, other.file, other.size, other.modified, other.sha256, other.line, other.reason));
    }

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
