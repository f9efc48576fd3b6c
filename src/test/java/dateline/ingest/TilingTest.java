package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.text.CutLaws;
import dateline.article.text.Sentence;
import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusReader;
import dateline.corpus.ReadResult;
import dateline.enrich.SharedTagger;
import dateline.enrich.TaggedArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The sentences and tokens of real articles tile their prose and slice exactly. {@code mvn verify} looks at this
 * repository's own articles; {@code mvn test -Dtest=TilingTest -Ddateline.corpora=/one/folder,/another} at other folders too.
 */
class TilingTest {

    private static final String OWN = "corpus";
    private static final int FEWEST_OWN = 300;

    static List<String> folders() {
        List<String> folders = new ArrayList<>(List.of(OWN));
        folders.addAll(List.of(System.getProperty("dateline.corpora", "").split(",", -1)));
        folders.removeIf(String::isBlank);
        return folders;
    }

    @ParameterizedTest
    @MethodSource("folders")
    void tokensAndSentencesTileTheProseOfEveryArticle(String folder) throws IOException {
        assertTrue(checked(Path.of(folder)).articles > (folder.equals(OWN) ? FEWEST_OWN : 0));
    }

    private static Count checked(Path folder) throws IOException {
        Count count = new Count();
        long start = System.nanoTime();
        new CorpusFolder(folder).walk(count);
        System.out.printf(
                Locale.ROOT,
                "%s: %d articles, %d sentences, %d tokens in %.1f s%n",
                folder,
                count.articles,
                count.sentences,
                count.tokens,
                (System.nanoTime() - start) / 1e9);
        return count;
    }

    /** Reads the articles of a folder, checks them, and counts what they hold. */
    private static final class Count implements CorpusFolder.Visitor {

        private final CorpusReader reader = new CorpusReader();
        private int articles;
        private long sentences;
        private long tokens;

        @Override
        public void file(CorpusFile file) {
            if (reader.read(file) instanceof ReadResult.Read read) {
                try {
                    check(SharedTagger.tagged(read.article()));
                } catch (AssertionError broken) {
                    throw new AssertionError(file.path().toString(), broken);
                }
            }
        }

        private void check(TaggedArticle cut) {
            Article article = cut.article();
            List<Sentence> checked = new ArrayList<>();
            for (Block block : article.blocks()) {
                if (block.role().isProse()) {
                    List<Sentence> inside = cut.sentences().stream()
                            .filter(sentence -> block.span().contains(sentence.span()))
                            .toList();
                    CutLaws.assertTileBySentence(inside, article.text(), block.span());
                    inside.forEach(sentence -> CutLaws.assertWholeCharacters(sentence.tokens(), article.text()));
                    checked.addAll(inside);
                }
            }
            assertEquals(cut.sentences(), checked);
            articles++;
            sentences += checked.size();
            tokens += checked.stream()
                    .mapToLong(sentence -> sentence.tokens().size())
                    .sum();
        }

        @Override
        public void skipped(String file, String reason) {}

        @Override
        public void unreadable(String file, String reason) {}
    }
}
