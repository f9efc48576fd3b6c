package dateline.bench.sqlite;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.bench.archive.Archive;
import dateline.bench.archive.FacetValues;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the database. For one use. */
public final class SqliteIndex {

    private static final List<String> SCHEMA = List.of(
            "PRAGMA page_size = 8192",
            "PRAGMA journal_mode = OFF",
            "PRAGMA synchronous = OFF",
            """
            CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT, headline TEXT, published INTEGER, dateline TEXT, source TEXT)
            """,
            "CREATE VIRTUAL TABLE words USING fts5(text, headline)",
            "CREATE TABLE facet (value INTEGER PRIMARY KEY, dimension TEXT, path TEXT)",
            "CREATE TABLE counted (article INTEGER, value INTEGER, PRIMARY KEY (article, value)) WITHOUT ROWID",
            """
            CREATE TABLE figure (article INTEGER, number INTEGER, text TEXT, kind TEXT, value REAL, ofwhom TEXT, saidby TEXT, sentence TEXT,
                PRIMARY KEY (article, number)) WITHOUT ROWID
            """);

    private final Connection connection;
    private final PreparedStatement article;
    private final PreparedStatement words;
    private final PreparedStatement facet;
    private final PreparedStatement counted;
    private final PreparedStatement figure;
    private final Map<String, Integer> values = new HashMap<>();
    private int number;

    private SqliteIndex(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            for (String sql : SCHEMA) {
                statement.execute(sql);
            }
        }
        connection.setAutoCommit(false);
        article = connection.prepareStatement("INSERT INTO article VALUES (?, ?, ?, ?, ?, ?)");
        words = connection.prepareStatement("INSERT INTO words (rowid, text, headline) VALUES (?, ?, ?)");
        facet = connection.prepareStatement("INSERT INTO facet VALUES (?, ?, ?)");
        counted = connection.prepareStatement("INSERT INTO counted VALUES (?, ?)");
        figure = connection.prepareStatement("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** Puts an archive into a database. */
    public static void build(Archive archive, Path file) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            SqliteIndex index = new SqliteIndex(connection);
            archive.each(index::add);
            index.finish();
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private void add(EnrichedArticle enriched) throws IOException {
        number++;
        try {
            addArticle(enriched);
            for (FacetValues.Value value : FacetValues.of(enriched)) {
                insert(counted, number, number(value));
            }
            addFigures(enriched);
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private void addArticle(EnrichedArticle enriched) throws SQLException, IOException {
        Article read = enriched.article();
        OfPlace dateline = enriched.dateline();
        insert(
                article,
                number,
                read.id(),
                read.headline().text(),
                read.published().toEpochDay(),
                dateline == null ? null : dateline.place().name(),
                read.source());
        FoldedText folded = FoldedText.of(read);
        insert(words, number, folded.text(), folded.headline());
    }

    private int number(FacetValues.Value value) throws SQLException {
        String key = value.dimension().key() + "=" + value.identity();
        Integer known = values.get(key);
        if (known == null) {
            known = values.size() + 1;
            values.put(key, known);
            insert(facet, known, value.dimension().key(), value.identity());
        }
        return known;
    }

    private void addFigures(EnrichedArticle enriched) throws SQLException {
        int order = 0;
        String text = enriched.article().text();
        for (Mention.OfFigure mention : FacetValues.shownFigures(enriched)) {
            insert(
                    figure,
                    number,
                    order++,
                    mention.span().in(text),
                    mention.figure().kind().key(),
                    mention.figure().value(),
                    mention.figure().ofWhom(),
                    mention.figure().saidBy(),
                    mention.figure().sentence().in(text));
        }
    }

    private static void insert(PreparedStatement statement, @Nullable Object... row) throws SQLException {
        for (int column = 0; column < row.length; column++) {
            statement.setObject(column + 1, row[column]);
        }
        statement.executeUpdate();
    }

    private void finish() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO words(words) VALUES ('optimize')");
            statement.execute("CREATE INDEX by_day ON article (published DESC, id)");
            statement.execute("ANALYZE");
        }
    }
}
