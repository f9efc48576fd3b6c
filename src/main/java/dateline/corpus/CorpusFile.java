package dateline.corpus;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of the corpus, not yet read.
 *
 * @param root the folder of the corpus
 * @param file the path below the corpus, with {@code /} between folders: {@code "2021/myanmar-03.txt"}
 * @param size its bytes
 * @param modified its time stamp, in milliseconds
 */
public record CorpusFile(Path root, String file, long size, Instant modified) {

    /** The ending of every article file. */
    public static final String ENDING = ".txt";

    /** Where it is. */
    public Path path() {
        return root.resolve(file);
    }

    /** The id of the article in it: {@code "2021/myanmar-03"}. */
    public String id() {
        return id(file);
    }

    /** The id of the article in the file with a path below the corpus. */
    public static String id(String file) {
        return file.substring(0, file.length() - ENDING.length());
    }
}
