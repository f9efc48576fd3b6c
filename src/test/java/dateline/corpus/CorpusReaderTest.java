package dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dateline.article.Article;
import dateline.article.Block;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusReaderTest {

    @TempDir
    Path folder;

    @Test
    void whatIsReadHasTheSizeAndTheHashOfItsBytes() throws IOException {
        byte[] bytes = "date 2019-03-08\n\nThe talks went on.".getBytes(StandardCharsets.UTF_8);

        ReadResult.Read read = assertInstanceOf(ReadResult.Read.class, new Reading(folder).result(bytes));

        assertEquals(bytes.length, read.size());
        assertEquals(CorpusReader.sha256(bytes), read.sha256());
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                CorpusReader.sha256("abc".getBytes(StandardCharsets.UTF_8)));
        assertEquals("brief", read.article().id());
        assertEquals("brief.txt", read.article().file());
    }

    @Test
    void aFileOverTheLimitIsRejectedWithBothNumbers() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "date 2019-03-08\n\n" + "x".repeat(2000));
        CorpusReader reader = new CorpusReader(1500);
        String reason = "The file has 2,017 bytes, more than the limit of 1,500; split it into one file an article.";

        assertEquals(
                new ReadResult.Rejected("a.txt", 1, reason),
                reader.read(new CorpusFile(folder, "a.txt", Files.size(path), Instant.EPOCH)));
        assertTrue(
                assertInstanceOf(
                                ReadResult.Rejected.class,
                                reader.read(new CorpusFile(folder, "a.txt", 10, Instant.EPOCH)))
                        .reason()
                        .contains("limit of 1,500"),
                "one that has grown since it was listed");
    }

    @Test
    void aFileOfJustTheLimitIsRead() throws IOException {
        Path path = Files.writeString(folder.resolve("a.txt"), "date 2019-03-08\n\nText.");

        assertInstanceOf(
                ReadResult.Read.class,
                new CorpusReader(Files.size(path))
                        .read(new CorpusFile(folder, "a.txt", Files.size(path), Instant.EPOCH)));
    }

    @Test
    void aFileThatVanishedOrMayNotBeReadIsRejectedInNoLine() throws IOException {
        assertEquals(
                new ReadResult.Rejected("gone.txt", 0, "It vanished while it was being read."),
                new CorpusReader().read(new CorpusFile(folder, "gone.txt", 1, Instant.EPOCH)));

        Path path = Files.writeString(folder.resolve("a.txt"), "date 2019-03-08\n\nText.");
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(path), "root may read everything");

        assertEquals(
                new ReadResult.Rejected("a.txt", 0, "It may not be read; give Dateline the permission."),
                new CorpusReader().read(new CorpusFile(folder, "a.txt", 1, Instant.EPOCH)));
    }

    @Test
    void aFolderInPlaceOfAFileIsRejectedWithoutItsPath() throws IOException {
        Files.createDirectory(folder.resolve("a.txt"));

        assertEquals(
                new ReadResult.Rejected("a.txt", 0, "It cannot be read: IOException."),
                new CorpusReader().read(new CorpusFile(folder, "a.txt", 1, Instant.EPOCH)));
    }

    /** Texts that would make a careless reader look at everything again for each of a million things. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\n\n",
                "The same opening of a paragraph\n\n",
                "\n",
                "\r",
                " ",
                "told ",
                "told the ",
                "Credit: ",
                "(AP Photo) ",
                "A-A'A ",
                "QUITO, ",
                "x",
                "\"",
                ".\"",
                "8 March 2019\n\n",
                "\u0301",
                "told \u0301\u0301\u0301",
                "-"
            })
    void aFileOfOneThingOverAndOverIsReadInSeconds(String piece) {
        String text = "date 2019-03-08 " + piece.repeat((2 << 20) / piece.length()) + "x\n\nThe talks went on.";

        Article article = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new Reading(folder).article(text));

        assertTilesItsText(article);
    }

    @Test
    void aMillionDifferentShortParagraphsAreReadInSeconds() {
        StringBuilder text = new StringBuilder("date 2019-03-08\n\n");
        for (int number = 0; text.length() < 4 << 20; number++) {
            text.append("The opening of paragraph ").append(number).append("\n\n");
        }

        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new Reading(folder).article(text.toString()));
    }

    private static void assertTilesItsText(Article article) {
        int at = 0;
        for (Block block : article.blocks()) {
            assertTrue(block.span().start() >= at);
            assertTrue(block.span().end() <= article.text().length());
            at = block.span().end();
        }
        assertEquals(
                List.of(),
                article.blocks().stream()
                        .filter(block -> block.span().length() == 0)
                        .toList());
    }
}
