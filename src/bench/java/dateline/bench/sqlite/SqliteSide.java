package dateline.bench.sqlite;

import dateline.bench.question.Answer;
import dateline.bench.question.Question;
import dateline.bench.side.Side;
import dateline.search.request.Detail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;

/** SQLite with FTS5 in this process: a connection for each thread that asks. */
public final class SqliteSide implements Side {

    private final Path file;
    private final ConcurrentLinkedDeque<SqliteReader> idle = new ConcurrentLinkedDeque<>();

    public SqliteSide(Path file) {
        this.file = file;
    }

    /**
     * What was answered.
     *
     * @param facets by dimension and value
     * @param days articles by day
     */
    record Results(long total, List<Hit> hits, Map<String, Map<String, Long>> facets, Map<LocalDate, Long> days) {}

    /** A hit with its snippet, in which marks stand around what matched. */
    record Hit(Answer.Row row, String snippet) {}

    @Override
    public Reply ask(Question question) throws IOException {
        try {
            SqliteReader free = idle.pollFirst();
            SqliteReader reader = free == null ? new SqliteReader(file) : free;
            Results results = reader.ask(question);
            idle.addFirst(reader);
            return () -> answer(question, results);
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private static Answer answer(Question question, Results results) {
        Map<LocalDate, Long> years = new HashMap<>();
        results.days.forEach((day, count) -> years.merge(day.withDayOfYear(1), count, Long::sum));
        Map<String, Map<String, Long>> facets =
                question.wants(Detail.FACETS) ? new LinkedHashMap<>(results.facets) : Map.of();
        return new Answer(
                results.total, results.hits.stream().map(SqliteSide::row).toList(), facets, years);
    }

    private static Answer.Row row(Hit hit) {
        boolean isMarked = hit.snippet.indexOf(SqliteReader.MARK) >= 0;
        Answer.Row row = hit.row;
        return new Answer.Row(
                row.id(),
                row.headline(),
                row.published(),
                row.dateline(),
                row.source(),
                row.score(),
                isMarked ? List.of(hit.snippet) : List.of(),
                row.figures());
    }

    /** Its BM25 knows no negative weights and keeps the length of a text exactly. */
    @Override
    public boolean isRankedAlike() {
        return false;
    }

    @Override
    public String state() throws IOException {
        return String.format(Locale.ROOT, "SQLite, %.1f MB", Files.size(file) / 1e6);
    }

    @Override
    public void close() throws IOException {
        try {
            for (SqliteReader reader = idle.poll(); reader != null; reader = idle.poll()) {
                reader.close();
            }
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }
}
