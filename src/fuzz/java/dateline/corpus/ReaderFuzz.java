package dateline.corpus;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Span;
import java.nio.file.Path;
import java.time.Instant;

/** Any bytes are an article whose parts lie in its text, or are rejected with a sentence and a line. */
public final class ReaderFuzz {

    private static final CorpusFile FILE = new CorpusFile(Path.of("nowhere"), "brief.txt", 0, Instant.EPOCH);

    private ReaderFuzz() {}

    /** Called by the fuzzer. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        switch (CorpusReader.read(FILE, bytes)) {
            case ReadResult.Read read -> check(read.article());
            case ReadResult.Rejected(String file, int line, String reason) ->
                require(file.equals("brief.txt") && line > 0 && reason.endsWith("."), line + ": " + reason);
        }
    }

    private static void check(Article article) {
        int at = 0;
        for (Block block : article.blocks()) {
            require(at <= block.span().start() && block.span().length() > 0, "out of order: " + block);
            at = block.span().end();
        }
        require(at <= article.text().length(), "beyond the text: " + at);
        lies(article.headline().span(), article);
        Span dateline = article.dateline();
        if (dateline != null) {
            lies(dateline, article);
        }
        require(!article.headline().text().isBlank(), "no headline");
    }

    private static void lies(Span span, Article article) {
        require(span.length() > 0 && span.end() <= article.text().length(), "not in the text: " + span);
    }

    private static void require(boolean isTrue, String otherwise) {
        if (!isTrue) {
            throw new IllegalStateException(otherwise);
        }
    }
}
