package dateline.bench.sqlite;

import dateline.bench.question.Answer;
import dateline.bench.question.Asked;
import dateline.bench.question.Question;
import dateline.lucene.text.WordForm;
import dateline.query.Sort;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.request.Detail;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** One connection that answers questions; statements are prepared once. For use by one thread at a time. */
final class SqliteReader implements AutoCloseable {

    static final char MARK = '\u0001';

    private static final int CACHE_KILOBYTES = 256 * 1024;
    private static final long MAPPED = 8L << 30;
    private static final String IN_DAYS = " AND published BETWEEN ? AND ?";
    private static final String TICKED =
            " AND EXISTS (SELECT 1 FROM counted WHERE counted.article = words.rowid AND counted.value = ?)";
    private static final String FOUND = " FROM words JOIN article ON number = words.rowid WHERE words MATCH ?";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    SqliteReader(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        config.setCacheSize(-CACHE_KILOBYTES);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED));
        connection = config.createConnection("jdbc:sqlite:" + file);
    }

    SqliteSide.Results ask(Question question) throws SQLException {
        Search search = search(question, true);
        long total = number("SELECT count(*) FROM (SELECT words.rowid" + search.from + ")", search.values);
        List<SqliteSide.Hit> hits = hits(question, search);
        if (!question.wants(Detail.FACETS)) {
            return new SqliteSide.Results(total, hits, Map.of(), Map.of());
        }
        Map<String, Map<String, Long>> facets = facets(search, "");
        if (!question.country().isEmpty()) {
            String place = Dimension.PLACE.key();
            facets.putAll(facets(search(question, false), " AND dimension = '" + place + "'"));
        }
        return new SqliteSide.Results(total, hits, facets, days(search));
    }

    /** What stands behind SELECT, and its values. */
    private record Search(String from, List<Object> values) {}

    private Search search(Question question, boolean isTicked) throws SQLException {
        StringBuilder from = new StringBuilder(FOUND);
        List<Object> values = new ArrayList<>();
        values.add(match(question.asked()));
        LocalDate first = question.published().first();
        LocalDate last = question.published().last();
        if (first != null && last != null) {
            from.append(IN_DAYS);
            values.addAll(List.of(first.toEpochDay(), last.toEpochDay()));
        }
        if (isTicked && !question.country().isEmpty()) {
            from.append(TICKED);
            String path = Dimension.PLACE.identity(new FacetPath(question.country()));
            values.add(number("SELECT max(value) FROM facet WHERE dimension = 'place' AND path = ?", List.of(path)));
        }
        return new Search(from.toString(), values);
    }

    private static String match(Asked asked) {
        List<String> stems =
                asked.words().map(word -> WordForm.all(word).getFirst().stem()).toList();
        return switch (asked) {
            case Asked.Word _, Asked.Phrase _ -> "\"" + String.join(" ", stems) + "\"";
            case Asked.Reported _ -> throw new IllegalArgumentException("figures are not asked for here");
            case Asked.Both _ -> "\"" + String.join("\" AND \"", stems) + "\"";
            case Asked.Either _ -> "\"" + String.join("\" OR \"", stems) + "\"";
        };
    }

    private List<SqliteSide.Hit> hits(Question question, Search search) throws SQLException {
        boolean isNewest = question.sort() == Sort.NEWEST;
        String snippet = question.wants(Detail.SNIPPETS) ? ", snippet(words, 0, char(1), char(1), '…', 48)" : ", ''";
        String score = isNewest ? "0" : "bm25(words, 1.0, 0.5)";
        String sql =
                "SELECT number, id, article.headline, published, dateline, source, " + score + " AS score" + snippet
                        + search.from + " ORDER BY " + (isNewest ? "" : "score, ") + "published DESC, id LIMIT "
                        + Question.SIZE + " OFFSET " + question.first();
        List<SqliteSide.Hit> hits = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        try (ResultSet found = query(sql, search.values)) {
            while (found.next()) {
                numbers.add(found.getLong(1));
                hits.add(new SqliteSide.Hit(row(found, List.of()), found.getString(8)));
            }
        }
        if (question.wants(Detail.FIGURES)) {
            for (int index = 0; index < hits.size(); index++) {
                SqliteSide.Hit hit = hits.get(index);
                hits.set(index, new SqliteSide.Hit(withFigures(hit.row(), numbers.get(index)), hit.snippet()));
            }
        }
        return hits;
    }

    private static Answer.Row row(ResultSet found, List<String> figures) throws SQLException {
        return new Answer.Row(
                found.getString(2),
                found.getString(3),
                LocalDate.ofEpochDay(found.getLong(4)),
                found.getString(5),
                found.getString(6),
                -found.getDouble(7),
                List.of(),
                figures);
    }

    private Answer.Row withFigures(Answer.Row row, long number) throws SQLException {
        List<String> figures = new ArrayList<>();
        String sql = "SELECT text, kind, value, ofwhom, saidby, sentence FROM figure WHERE article = ? ORDER BY number";
        try (ResultSet found = query(sql, List.of(number))) {
            while (found.next()) {
                figures.add(found.getString(1));
                String _ = found.getString(2)
                        + found.getDouble(3)
                        + found.getString(4)
                        + found.getString(5)
                        + found.getString(6);
            }
        }
        return new Answer.Row(
                row.id(),
                row.headline(),
                row.published(),
                row.dateline(),
                row.source(),
                row.score(),
                List.of(),
                figures);
    }

    /** The first values of the first level, and of the second one of places. */
    private Map<String, Map<String, Long>> facets(Search search, String only) throws SQLException {
        String sql = "WITH hit AS MATERIALIZED (SELECT words.rowid AS number" + search.from + "), "
                + "held AS (SELECT value, count(*) AS articles FROM hit JOIN counted ON counted.article = hit.number GROUP BY value), "
                + "ranked AS (SELECT dimension, path, articles, row_number() OVER "
                + "(PARTITION BY dimension ORDER BY articles DESC, path) AS rank FROM held JOIN facet USING (value) "
                + "WHERE (instr(path, '/') = 0 OR dimension NOT IN ('date', 'place', 'figure'))" + only + ") "
                + "SELECT dimension, path, articles FROM ranked WHERE rank <= 10";
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        try (ResultSet found = query(sql, search.values)) {
            while (found.next()) {
                facets.computeIfAbsent(found.getString(1), _ -> new LinkedHashMap<>())
                        .put(found.getString(2), found.getLong(3));
            }
        }
        return facets;
    }

    private Map<LocalDate, Long> days(Search search) throws SQLException {
        Map<LocalDate, Long> days = new HashMap<>();
        try (ResultSet found =
                query("SELECT published, count(*)" + search.from + " GROUP BY published", search.values)) {
            while (found.next()) {
                days.put(LocalDate.ofEpochDay(found.getLong(1)), found.getLong(2));
            }
        }
        return days;
    }

    private long number(String sql, List<Object> values) throws SQLException {
        try (ResultSet found = query(sql, values)) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    private ResultSet query(String sql, List<?> values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int index = 0; index < values.size(); index++) {
            statement.setObject(index + 1, values.get(index));
        }
        return statement.executeQuery();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
