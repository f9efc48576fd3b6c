package dateline.corpus;

import dateline.article.Article;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/** An article that is in no file, read as if it were: the benchmark generates millions. */
public final class ArticleText {

    private static final Path NOWHERE = Path.of("generated");

    private ArticleText() {}

    /**
     * Reads the text of a file.
     *
     * @throws IllegalArgumentException if it holds no article
     */
    public static Article read(String id, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CorpusFile file = new CorpusFile(NOWHERE, id + CorpusFile.ENDING, bytes.length, Instant.EPOCH);
        return switch (CorpusReader.read(file, bytes)) {
            case ReadResult.Read read -> read.article();
            case ReadResult.Rejected rejected -> throw new IllegalArgumentException(rejected.reason() + "\n" + text);
        };
    }
}
