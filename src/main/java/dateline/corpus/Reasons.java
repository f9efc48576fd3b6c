package dateline.corpus;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/** The sentences that say why a file has no article. */
final class Reasons {

    static final String EMPTY = "The file is empty.";
    static final String NO_DATE =
            "The first line does not start with “date” and a day, such as “date 2021-06-22”; add that line.";
    static final String ONLY_A_HEADER = "There is no text below the header line.";
    static final String BINARY = "The file holds NUL characters or other binary data; it is not text.";

    static final String NAME = "Its name is not valid UTF-8; rename it.";

    private Reasons() {}

    static String notADay(String day) {
        return day + " is not a day of the calendar; mend the header line.";
    }

    static String tooLarge(long size, long limit) {
        return String.format(
                Locale.ROOT,
                "The file has %,d bytes, more than the limit of %,d; split it into one file an article.",
                size,
                limit);
    }

    static String unreadable(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ -> "It may not be read; give Dateline the permission.";
            case NoSuchFileException _ -> "It vanished while it was being read.";
            // Not the message: that repeats the path, which may hold anything.
            case FileSystemException disk
            when disk.getReason() != null -> "It cannot be read: " + disk.getReason() + ".";
            default -> "It cannot be read: " + failure.getClass().getSimpleName() + ".";
        };
    }
}
