package dateline.corpus;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of the corpus, not yet read.
 *
 * @param path where it is
 * @param file the path below the corpus, with {@code /} between folders: {@code "2021/myanmar-03.txt"}
 * @param size its bytes
 * @param modified its time stamp, in milliseconds
 */
public record CorpusFile(Path path, String file, long size, Instant modified) {

    /** The ending of every article file. */
    static final String ENDING = ".txt";

    /** The id of the article in it: {@code "2021/myanmar-03"}. */
    public String id() {
        return file.substring(0, file.length() - ENDING.length());
    }
}
