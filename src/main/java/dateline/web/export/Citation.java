package dateline.web.export;

import dateline.article.Article;
import dateline.search.Searcher.StoredArticle;
import dateline.web.address.Percent;
import dateline.web.words.CalendarWords;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;

/**
 * How an article is cited: {@code AFP: “Two killed in flood”, 22 June 2021. Dateline 2021/flood-1, SHA-256 9f86…,
 * http://localhost:8080/article/2021/flood-1?sha256=9f86…}. The hash is that of the file, so that a reader can tell whether what
 * the link leads to is what was cited.
 *
 * @param source the agency, or the name of the file if none is known
 * @param headline on one line
 * @param id the article's id
 * @param sha256 the hash of its file
 * @param link where the article is read; it leads only to this very version
 */
public record Citation(String source, String headline, LocalDate published, String id, String sha256, String link) {

    /** The name of the parameter of a link that says which version of the article is meant. */
    public static final String VERSION_PARAMETER = "sha256";

    private static final int LONGEST_KEY_WORDS = 40;

    /**
     * The citation of an article.
     *
     * @param site where the page is, without a slash at the end: {@code "http://localhost:8080"}
     */
    public static Citation of(StoredArticle stored, String site) {
        Article article = stored.article().article();
        String sha256 = stored.fingerprint().sha256();
        String headline = OneLine.of(article.headline().text());
        return new Citation(
                OneLine.of(Objects.requireNonNullElse(article.source(), article.file())),
                headline.isEmpty() ? "Without headline" : headline,
                article.published(),
                article.id(),
                sha256,
                site + "/article/" + Percent.path(article.id()) + "?" + VERSION_PARAMETER + "=" + sha256);
    }

    /** As one line of text. */
    public String text() {
        String title = headline.endsWith(".") ? headline.substring(0, headline.length() - 1) : headline;
        String day = published.getDayOfMonth() + " " + CalendarWords.month(published.getMonthValue()) + " "
                + published.getYear();
        return source + ": “" + title + "”, " + day + ". " + identity() + ", " + link;
    }

    private String identity() {
        return "Dateline " + OneLine.of(id) + ", SHA-256 " + sha256;
    }

    /** As an entry of BibTeX, its lines ended. */
    public String bibtex() {
        StringJoiner fields = new StringJoiner(",\n  ", "@misc{" + key() + ",\n  ", "\n}\n");
        fields.add("author = {{" + bibtex(source) + "}}");
        fields.add("title = {{" + bibtex(headline) + "}}");
        fields.add("date = {" + published + "}");
        fields.add("year = {" + published.getYear() + "}");
        fields.add("month = " + published.getMonthValue());
        fields.add("note = {" + bibtex(identity()) + "}");
        fields.add("url = {" + link + "}");
        return fields.toString();
    }

    /** Some readers of BibTeX take small and capital letters for the same; the hash tells ids apart that look alike. */
    private String key() {
        String words = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = words.substring(0, Math.min(words.length(), LONGEST_KEY_WORDS));
        return "dateline-" + start + "-" + hash(id).substring(0, 12);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Escaped braces would still be counted, so that one alone would swallow all that follows: they are written as commands. */
    private static String bibtex(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{' -> escaped.append("\\textbraceleft{}");
                case '}' -> escaped.append("\\textbraceright{}");
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                case '$', '&', '#', '_', '%' -> escaped.append('\\').appendCodePoint(letter);
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    }

    /** As a record of RIS, with the line ends that its definition asks for. */
    public String ris() {
        StringBuilder ris = new StringBuilder();
        tag(ris, "TY", "NEWS");
        tag(ris, "TI", headline);
        tag(ris, "T2", source);
        tag(ris, "PY", String.format(Locale.ROOT, "%04d", published.getYear()));
        tag(ris, "DA", published.toString().replace('-', '/') + "/");
        tag(ris, "ID", OneLine.of(id));
        tag(ris, "N1", identity());
        tag(ris, "UR", link);
        tag(ris, "ER", "");
        return ris.toString();
    }

    private static void tag(StringBuilder ris, String tag, String value) {
        ris.append(tag).append("  - ").append(value).append("\r\n");
    }
}
