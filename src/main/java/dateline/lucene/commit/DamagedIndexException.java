package dateline.lucene.commit;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.jspecify.annotations.Nullable;

/** The bytes of an index are not those that were written: {@code "The index in /archive/index/lucene is damaged (_0.cfs …); …"}. */
public final class DamagedIndexException extends IOException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_CAUSES = 20;

    /** Where Lucene's messages name a file. */
    private static final Pattern FILE = Pattern.compile("path=\"(?:[^\"]*[/\\\\])?([^\"/\\\\]+)\"");

    /**
     * @param folder the folder of Lucene's files
     * @param failure what reading them came to
     */
    DamagedIndexException(Path folder, Throwable failure) {
        super(sentence("The index in " + folder, failure, folder.toString()), failure);
    }

    /** Says what is damaged and what to do, if that is what a failure comes from, perhaps by way of others. */
    public static Optional<String> sentence(Throwable failure) {
        Throwable at = failure;
        for (int step = 0; at != null && step < MOST_CAUSES; step++) {
            if (at instanceof DamagedIndexException damaged) {
                return Optional.ofNullable(damaged.getMessage());
            }
            if (at instanceof CorruptIndexException) {
                return Optional.of(sentence("The index", at, "the folder lucene/ of the index"));
            }
            at = at.getCause();
        }
        return Optional.empty();
    }

    private static String sentence(String index, Throwable failure, String folder) {
        return index + " is damaged (" + fault(failure) + "). " + remedy(folder);
    }

    /** What can be done about damage. */
    static String remedy(String folder) {
        return "Put a snapshot back with ./dateline restore SNAPSHOT --replace, or remove " + folder
                + " and run ./dateline index: it reads the folder of articles again, quickly, since facts/ keeps what was found in it.";
    }

    /** What is wrong with which file: {@code _0.cfs: its checksum is another}. */
    static String fault(Throwable outer) {
        Throwable failure = outer;
        for (int step = 0; failure.getCause() instanceof IOException inner && step < MOST_CAUSES; step++) {
            failure = inner; // it knows which file it was
        }
        String message = String.valueOf(failure.getMessage());
        String file = file(failure, message);
        return (file == null ? "" : file + ": ") + kind(failure, message);
    }

    private static @Nullable String file(Throwable failure, String message) {
        if (failure instanceof NoSuchFileException missing) {
            Path name = Path.of(missing.getFile()).getFileName();
            return name == null ? missing.getFile() : name.toString();
        }
        Matcher named = FILE.matcher(message);
        return named.find() ? named.group(1) : null;
    }

    private static String kind(Throwable failure, String message) {
        return switch (failure) {
            case NoSuchFileException _, FileNotFoundException _ -> "it is missing";
            case EOFException _ -> "it ends too early";
            case CorruptIndexException _
            when message.startsWith("checksum failed") -> "its bytes have changed since it was written";
            case CorruptIndexException _
            when message.contains("truncated") || message.contains("too small") -> "it ends too early";
            case CorruptIndexException _, IndexFormatTooNewException _, IndexFormatTooOldException _ ->
                "it is not as it was written";
            default -> "it cannot be read";
        };
    }
}
