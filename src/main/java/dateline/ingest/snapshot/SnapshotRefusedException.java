package dateline.ingest.snapshot;

import java.io.IOException;

/** A snapshot cannot be made or put back as it was asked; nothing was changed: {@code "/backup/monday exists already; …"}. */
public final class SnapshotRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param sentence what is wrong and what to do about it */
    SnapshotRefusedException(String sentence) {
        super(sentence);
    }
}
