package dateline.enrich.tag;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.text.Sentence;
import dateline.article.text.SentenceSplitter;
import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusReader;
import dateline.corpus.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A folder of articles to learn from.
 *
 * @param name what it is called, {@code "wikinews"}
 * @param hash the SHA-256 of all names and bytes of its files, in the order of the names
 */
record Corpus(String name, String hash) {

    /** The folders that the model in the repository was learned from, in this order. */
    static final List<Corpus> ALL = List.of(
            new Corpus("wce_days_dev", "0cb9acb96783dd13eb282214738558b75f7b2c30a5fbae77013c035db5364a0d"),
            new Corpus("wce_items_dev", "d77ac585d8ed16cf93fa01968e96171f37721c90898491eff0b5acc3cc9f586c"),
            new Corpus("wikinews", "7a66dc9e4cb0012cf90f67e9ca2d8d4c0104a7d0b7ea99c5fc6a266966e56ea2"));

    /** An article: its text, and the sentences of its prose. */
    record Prose(String text, List<Sentence> sentences) {}

    /**
     * The articles below a folder.
     *
     * @throws IllegalArgumentException if it does not hold what it should
     */
    List<Prose> read(Path folder) throws IOException {
        List<CorpusFile> files = files(folder);
        String found = hash(files);
        if (!found.equals(hash)) {
            throw new IllegalArgumentException("%s is not %s: its %d files have the hash %s, not %s"
                    .formatted(folder, name, files.size(), found, hash));
        }
        CorpusReader reader = new CorpusReader();
        List<Prose> articles = new ArrayList<>();
        for (CorpusFile file : files) {
            if (reader.read(file) instanceof ReadResult.Read read) {
                Article article = read.article();
                List<Sentence> sentences = article.blocks().stream()
                        .filter(block -> block.role().isProse())
                        .map(Block::span)
                        .flatMap(span -> SentenceSplitter.sentences(article.text(), span).stream())
                        .toList();
                articles.add(new Prose(article.text(), sentences));
            }
        }
        return articles;
    }

    private static List<CorpusFile> files(Path folder) throws IOException {
        List<CorpusFile> files = new ArrayList<>();
        new CorpusFolder(folder).walk(new CorpusFolder.Visitor() {
            @Override
            public void file(CorpusFile file) {
                files.add(file);
            }

            @Override
            public void skipped(String file, String reason) {}

            @Override
            public void unreadable(String file, String reason) throws IOException {
                throw new IOException(file + ": " + reason);
            }
        });
        files.sort(Comparator.comparing(CorpusFile::file));
        return files;
    }

    private static String hash(List<CorpusFile> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (CorpusFile file : files) {
                digest.update(file.file().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readAllBytes(file.path()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
