package dateline.cli;

import dateline.access.AccessException;
import dateline.ingest.IndexInUseException;
import dateline.ingest.RemovalRefusedException;
import dateline.web.connect.TlsFiles;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Says in a sentence what went wrong. */
final class Sentences {

    private Sentences() {}

    /** The exit code that goes with it. */
    static int exitCode(Throwable failure) {
        return switch (failure) {
            case RefusedException _,
                    RemovalRefusedException _,
                    IndexInUseException _,
                    AccessException _,
                    TlsFiles.UnusableException _ -> ExitCode.USAGE;
            default -> ExitCode.INTERNAL_ERROR;
        };
    }

    static String of(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException missing ->
                "There is no folder or file " + missing.getFile() + "; name one that exists.";
            case NotDirectoryException file -> file.getFile() + " is not a folder; name the folder of the articles.";
            case AccessDeniedException denied ->
                denied.getFile() + " may not be read or written; mend its permissions.";
            case FileSystemException disk ->
                disk.getFile() + ": " + Objects.requireNonNullElse(disk.getReason(), "failed") + ".";
            case OutOfMemoryError _ -> "Memory ran out; give it more: DATELINE_JAVA_OPTS=-Xmx2g ./dateline …";
            case IOException refused when refused.getMessage() != null -> refused.getMessage();
            default -> "This is a fault of Dateline; please report it: " + failure + place(failure);
        };
    }

    /** The line of the program that it came from: a report without it helps nobody. */
    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
