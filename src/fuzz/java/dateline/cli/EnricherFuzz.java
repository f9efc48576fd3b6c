package dateline.cli;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.cli.archive.Rooms;
import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusReader;
import dateline.corpus.ReadResult;
import dateline.enrich.Enricher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Whatever an article says, what is found in it stands in its text, and the same is found twice. */
public final class EnricherFuzz {

    private static final byte[] HEADER = {
        'd', 'a', 't', 'e', ' ', '2', '0', '2', '1', '-', '0', '6', '-', '2', '2', '\n', '\n'
    };

    private static final CorpusReader READER = new CorpusReader();

    private static final Enricher ENRICHER = loaded();

    private static final Path FILE = file();

    private EnricherFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        byte[] whole = new byte[HEADER.length + bytes.length];
        System.arraycopy(HEADER, 0, whole, 0, HEADER.length);
        System.arraycopy(bytes, 0, whole, HEADER.length, bytes.length);
        Files.write(FILE, whole);
        CorpusFile file = new CorpusFile(FILE.getParent(), FILE.getFileName().toString(), whole.length, Instant.EPOCH);
        if (READER.read(file) instanceof ReadResult.Read read) {
            check(read.article());
        }
    }

    private static void check(Article article) {
        EnrichedArticle found = ENRICHER.enrich(article);
        for (Mention mention : found.mentions()) {
            Span span = mention.span();
            if (span.length() == 0 || span.end() > article.text().length()) {
                throw new IllegalStateException("not in the text: " + mention);
            }
            if (mention instanceof Mention.OfFigure figure) {
                Span sentence = figure.figure().sentence();
                if (!sentence.contains(span) || sentence.end() > article.text().length()) {
                    throw new IllegalStateException("not in its sentence: " + mention);
                }
            }
        }
        if (!ENRICHER.enrich(article).equals(found)) {
            throw new IllegalStateException("found otherwise the second time");
        }
    }

    private static Enricher loaded() {
        try {
            return Rooms.enricher();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path file() {
        try {
            Path file = Files.createTempFile(
                    Path.of("/dev/shm").toFile().isDirectory() ? Path.of("/dev/shm") : Path.of("."), "fuzz", ".txt");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
