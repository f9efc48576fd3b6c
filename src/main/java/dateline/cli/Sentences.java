package dateline.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Says in a sentence what went wrong. */
final class Sentences {

    private Sentences() {}

    static String of(Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing ->
                "There is no folder or file " + missing.getFile() + "; name one that exists.";
            case NotDirectoryException file -> file.getFile() + " is not a folder; name the folder of the articles.";
            case AccessDeniedException denied ->
                denied.getFile() + " may not be read or written; mend its permissions.";
            case FileSystemException disk ->
                disk.getFile() + ": " + Objects.requireNonNullElse(disk.getReason(), "failed") + ".";
            default -> failure.getMessage() == null ? failure.toString() : failure.getMessage();
        };
    }
}
