package dateline.ingest.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsTest {

    private static final byte[] VERSION = {1, 2, 3};

    @TempDir
    Path temp;

    private final List<String> notes = new ArrayList<>();

    private Facts open(byte... version) {
        return new Facts(folder(), () -> version, notes::add);
    }

    private Path folder() {
        return temp.resolve("facts");
    }

    private void keep(List<EnrichedArticle> articles) throws IOException {
        keep(articles, articles);
    }

    private void keep(List<EnrichedArticle> articles, List<EnrichedArticle> present) throws IOException {
        try (Facts facts = open(VERSION)) {
            articles.forEach(article -> facts.add(SomeArticles.hash(article), article));
            facts.settle(present.size(), () -> present.stream().map(SomeArticles::hash));
        }
    }

    private static boolean knows(Facts facts, EnrichedArticle article) {
        Optional<EnrichedArticle> found = facts.find(SomeArticles.hash(article), article.article());
        found.ifPresent(known -> assertEquals(article, known));
        return found.isPresent();
    }

    /** How many of the articles are known; what is known of them is right. */
    private int known(List<EnrichedArticle> articles) throws IOException {
        try (Facts facts = open(VERSION)) {
            return (int)
                    articles.stream().filter(article -> knows(facts, article)).count();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        }
    }

    @Test
    void whateverWasFoundComesBackAsItWas() throws IOException {
        List<EnrichedArticle> articles = SomeArticles.articles(3000);

        keep(articles);

        assertEquals(3000, known(articles));
        assertEquals(0, known(List.of(SomeArticles.article(3000))));
        assertEquals(1, files().size());
    }

    @Test
    void factsOfAnotherVersionAreNotUsedAndGo() throws IOException {
        List<EnrichedArticle> articles = SomeArticles.articles(10);
        keep(articles);

        try (Facts newer = open((byte) 1, (byte) 2, (byte) 4)) {
            assertFalse(knows(newer, articles.getFirst()));
        }

        assertEquals(List.of(), files());
        assertEquals(0, known(articles));
    }

    @Test
    void factsOfAFileThatIsDecodedOtherwiseTodayAreNotUsed() throws IOException {
        EnrichedArticle article = SomeArticles.article(1);
        keep(List.of(article));
        Article was = article.article();
        Article now =
                new Article(was.id(), was.published(), "\uFFFD" + was.text(), was.headline(), null, null, List.of());

        try (Facts facts = open(VERSION)) {
            assertEquals(Optional.empty(), facts.find(SomeArticles.hash(article), now));
        }
    }

    @Test
    void aFileThatWasCutOffKeepsWhatIsWhole() throws IOException {
        List<EnrichedArticle> articles = SomeArticles.articles(2000);
        keep(articles);
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        int last = 0;
        for (int tenths = 0; tenths <= 10; tenths++) {
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length * tenths / 10 - tenths / 10));

            int known = known(articles);

            assertTrue(known >= last, "with " + tenths + " tenths: " + known + " after " + last);
            assertEquals(known, known(articles));
            last = known;
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
        }
        assertEquals(2000, last, "only the end of the table was missing");
        assertEquals(List.of(), notes);
    }

    @Test
    void bytesThatHaveChangedAreNoticed() throws IOException {
        List<EnrichedArticle> articles = SomeArticles.articles(300);
        keep(articles);
        Path file = files().getFirst();
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(7);
        for (int tries = 0; tries < 60; tries++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);

            int known = known(articles);

            assertTrue(known >= 0 && known <= 300);
        }
        assertEquals(List.of(), notes);
    }

    @Test
    void whatWasLostIsKeptAnew() throws IOException {
        List<EnrichedArticle> articles = SomeArticles.articles(300);
        keep(articles);
        Path file = files().getFirst();
        byte[] damaged = Files.readAllBytes(file);
        damaged[100] ^= 1;
        Files.write(file, damaged);
        assertTrue(known(articles) < 300);

        keep(articles);

        assertEquals(300, known(articles));
    }

    @Test
    void aRunThatIsKilledLosesOneBlockAtMost() throws IOException {
        List<EnrichedArticle> articles = SomeArticles.articles(3000);
        try (Facts facts = open(VERSION)) {
            articles.forEach(article -> facts.add(SomeArticles.hash(article), article));
        }

        assertTrue(known(articles) > 2000, "known: " + known(articles));
    }

    @Test
    void manySmallFilesBecomeOne() throws IOException {
        List<EnrichedArticle> articles = SomeArticles.articles(12);
        for (EnrichedArticle article : articles) {
            keep(List.of(article), articles);
        }

        assertTrue(files().size() < 9, files().toString());
        assertEquals(12, known(articles));
    }

    @Test
    void whatNoArticleRefersToGoes() throws IOException {
        List<EnrichedArticle> all = SomeArticles.articles(4000);
        List<EnrichedArticle> few = all.subList(0, 500);
        keep(all);
        long size = Files.size(files().getFirst());

        keep(List.of(SomeArticles.article(4001)), few);

        assertEquals(1, files().size());
        assertTrue(Files.size(files().getFirst()) < size / 3, "was " + size);
        assertTrue(known(few) > 400);
        assertEquals(0, known(all.subList(1500, 4000)));
    }

    @Test
    void theFolderMayGoAtAnyTime() throws IOException {
        List<EnrichedArticle> articles = SomeArticles.articles(2000);
        keep(articles);
        try (Facts facts = open(VERSION)) {
            assertTrue(knows(facts, articles.getFirst()));
            for (Path file : files()) {
                Files.delete(file);
            }
            Files.delete(folder());
            assertTrue(knows(facts, articles.getLast()), "open files are still there");
            articles.forEach(article -> facts.add(SomeArticles.hash(article), article));
            facts.settle(2000, Stream::of);
        }

        assertEquals(2000, known(articles));
    }

    @Test
    void aFolderThatCannotBeWrittenCostsOneSentence() throws IOException {
        Files.createFile(folder());
        List<EnrichedArticle> articles = SomeArticles.articles(2000);

        keep(articles);

        assertEquals(1, notes.size(), notes.toString());
        assertTrue(
                notes.getFirst()
                        .matches("What is found .* cannot be kept .* in .*facts \\(.*\\)\\. Indexing goes on .*"),
                notes.getFirst());
    }

    @Test
    void nothingIsOpenedAndNothingMadeBeforeItIsAsked() throws IOException {
        try (Facts facts = new Facts(
                folder(),
                () -> {
                    throw new IOException("nobody asks for the version");
                },
                notes::add)) {
            facts.settle(0, Stream::of);
        }

        assertFalse(Files.exists(folder()));
        assertEquals(List.of(), notes);
    }
}
