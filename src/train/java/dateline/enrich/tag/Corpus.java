package dateline.enrich.tag;

import dateline.article.Article;
import dateline.corpus.CorpusFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
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

    /**
     * The articles below a folder.
     *
     * @throws IllegalArgumentException if it does not hold what it should
     */
    List<Article> read(Path folder) throws IOException {
        ArticleFiles found = ArticleFiles.of(folder);
        String hashFound = hash(found.files());
        if (!hashFound.equals(hash)) {
            throw new IllegalArgumentException("%s is not %s: its %d files have the hash %s, not %s"
                    .formatted(folder, name, found.files().size(), hashFound, hash));
        }
        List<Article> articles = new ArrayList<>();
        found.read(articles::add);
        return articles;
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
