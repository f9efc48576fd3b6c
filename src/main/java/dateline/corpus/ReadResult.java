package dateline.corpus;

import dateline.article.Article;

/** What became of a file: its article, or why there is none. */
public sealed interface ReadResult {

    /**
     * An article.
     *
     * @param size the bytes that were read
     * @param sha256 their hash, 64 hexadecimal digits
     */
    record Read(Article article, long size, String sha256) implements ReadResult {}

    /**
     * A file that is no article.
     *
     * @param file the path below the corpus: {@code "2021/notes.txt"}
     * @param line the line of the file that decides it, from 1; 0 if the file could not be read, so that no line did
     * @param reason a sentence: {@code "2021-02-30 is not a day of the calendar."}
     */
    record Rejected(String file, int line, String reason) implements ReadResult {}
}
