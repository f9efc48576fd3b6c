package dateline.corpus;

import dateline.article.Article;
import dateline.article.Headline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Reads article files, one at a time. Whatever a file holds, the answer is a value; nothing is thrown. */
public final class CorpusReader {

    /** The most bytes an article file may have unless told otherwise: 8 MB. */
    public static final long DEFAULT_LIMIT = 8L << 20;

    private final long limit;

    /** @param limit the most bytes an article file may have */
    public CorpusReader(long limit) {
        this.limit = limit;
    }

    /** A reader with the {@link #DEFAULT_LIMIT}. */
    public CorpusReader() {
        this(DEFAULT_LIMIT);
    }

    /** The article in a file, or why there is none. */
    public ReadResult read(CorpusFile file) {
        if (file.size() > limit) {
            return new ReadResult.Rejected(file.file(), 1, Reasons.tooLarge(file.size(), limit));
        }
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file.path())) {
            bytes = stream.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8L));
        } catch (IOException failure) {
            return new ReadResult.Rejected(file.file(), 0, Reasons.unreadable(failure));
        }
        if (bytes.length > limit) {
            return new ReadResult.Rejected(file.file(), 1, Reasons.tooLarge(bytes.length, limit));
        }
        return read(file, bytes);
    }

    /** The article in the bytes of a file, or why there is none. */
    static ReadResult read(CorpusFile file, byte[] bytes) {
        String text = TextDecoder.decode(bytes);
        int nul = text.indexOf(0);
        if (nul >= 0) {
            return new ReadResult.Rejected(file.file(), lineAt(text, nul), Reasons.BINARY);
        }
        return switch (Header.parse(text)) {
            case Header.Parsed.Missing(String reason) -> new ReadResult.Rejected(file.file(), 1, reason);
            case Header.Parsed.Found(Header header) -> {
                Layout layout = Layout.of(text, header.rest());
                Optional<Headline> headline = HeadlineDeriver.derive(text, layout.blocks());
                yield headline.isEmpty()
                        ? new ReadResult.Rejected(file.file(), 1, Reasons.ONLY_A_HEADER)
                        : new ReadResult.Read(
                                article(file.id(), text, header, layout, headline.get()), bytes.length, sha256(bytes));
            }
        };
    }

    private static Article article(String id, String text, Header header, Layout layout, Headline headline) {
        return new Article(id, header.published(), text, headline, layout.dateline(), layout.source(), layout.blocks());
    }

    private static int lineAt(String text, int offset) {
        int line = 1;
        int end = Paragraphs.lineEnd(text, 0);
        while (end < offset) {
            line++;
            end = Paragraphs.lineEnd(text, Paragraphs.nextLine(text, end));
        }
        return line;
    }

    /** The hash of a file's bytes, 64 hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
