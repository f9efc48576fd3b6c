package dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dateline.article.Article;
import dateline.article.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Reads a text as if it stood in a file of a corpus. */
record Reading(Path folder) {

    Article article(String text) throws IOException {
        return article(text.getBytes(StandardCharsets.UTF_8));
    }

    Article article(byte[] bytes) throws IOException {
        return assertInstanceOf(ReadResult.Read.class, result(bytes)).article();
    }

    ReadResult.Rejected rejected(byte[] bytes) throws IOException {
        return assertInstanceOf(ReadResult.Rejected.class, result(bytes));
    }

    ReadResult result(byte[] bytes) throws IOException {
        Path path = folder.resolve("brief.txt");
        Files.write(path, bytes);
        return new CorpusReader().read(new CorpusFile(folder, "brief.txt", bytes.length, Instant.EPOCH));
    }

    /** The blocks as they are read by a person: {@code "PARAGRAPH The bridge fell."}. */
    static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.role() + " " + block.span().in(article.text()))
                .toList();
    }

    /** The words of all blocks of a role. */
    static List<String> blocks(Article article, Block.Role role) {
        return article.blocks().stream()
                .filter(block -> block.role() == role)
                .map(block -> block.span().in(article.text()))
                .toList();
    }
}
