package dateline.ingest;

import java.io.IOException;
import java.nio.file.Path;

/** Another process writes to the index: {@code "The index in /archive/index is being written by process 4711; …"}. */
public final class IndexInUseException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * @param lock the file of the lock
     * @param process the id of the process, or nothing if it has only just started
     */
    IndexInUseException(Path lock, String process) {
        super("The index in " + lock.resolveSibling("") + " is being written by "
                + (process.isEmpty() ? "another process" : "process " + process) + "; wait for it, or stop it.");
    }
}
