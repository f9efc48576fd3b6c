package dateline.cli.text;

import dateline.access.AccessException;
import dateline.ingest.IndexInUseException;
import dateline.ingest.RemovalRefusedException;
import dateline.ingest.snapshot.SnapshotRefusedException;
import dateline.lucene.commit.DamagedIndexException;
import dateline.lucene.commit.OtherVersionException;
import dateline.web.connect.TlsFiles;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Objects;

/** Says in a sentence what went wrong. */
public final class Sentences {

    private static final Map<String, String> REMEDIES = Map.of(
            "No space left on device",
            "Make room on that disk.",
            "Disk quota exceeded",
            "Make room on that disk.",
            "File too large",
            "Allow larger files (ulimit -f), or use a disk that holds them.",
            "Read-only file system",
            "Mount that disk so that it can be written.",
            "Too many open files",
            "Allow more of them: ulimit -n 4096",
            "Input/output error",
            "The disk failed; the system's log says more.");

    private Sentences() {}

    /** The exit code that goes with it. */
    public static int exitCode(Throwable failure) {
        return switch (failure) {
            case RefusedException _,
                    RemovalRefusedException _,
                    IndexInUseException _,
                    OtherVersionException _,
                    SnapshotRefusedException _,
                    AccessException _,
                    TlsFiles.UnusableException _ -> ExitCode.USAGE;
            default -> ExitCode.INTERNAL_ERROR;
        };
    }

    /** What went wrong, and what to do. */
    public static String of(Throwable failure) {
        return DamagedIndexException.sentence(failure).orElseGet(() -> ofOther(failure));
    }

    private static String ofOther(Throwable failure) {
        return switch (failure) {
            case NoSuchFileException missing ->
                "There is no folder or file " + missing.getFile() + "; name one that exists.";
            case NotDirectoryException file -> file.getFile() + " is not a folder; name the folder of the articles.";
            case AccessDeniedException denied ->
                denied.getFile() + " may not be read or written; mend its permissions.";
            case FileSystemException disk ->
                disk.getFile() + ": " + Objects.requireNonNullElse(disk.getReason(), "failed") + "." + remedy(disk);
            case OutOfMemoryError _ -> "Memory ran out; give it more: DATELINE_JAVA_OPTS=-Xmx2g ./dateline …";
            case IOException refused
            when refused.getMessage() != null ->
                remedy(refused).isEmpty() ? refused.getMessage() : refused.getMessage() + "." + remedy(refused);
            default -> "This is a fault of Dateline; please report it: " + failure + place(failure);
        };
    }

    /** What to do about a fault of the disk, told by what the operating system says; nothing about others. */
    private static String remedy(IOException failure) {
        String said = String.valueOf(failure.getMessage());
        return REMEDIES.entrySet().stream()
                .filter(remedy -> said.contains(remedy.getKey()))
                .map(remedy ->
                        " " + remedy.getValue() + " What was committed stays, and the next run goes on from there.")
                .findFirst()
                .orElse("");
    }

    /** The line of the program that it came from: a report without it helps nobody. */
    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
