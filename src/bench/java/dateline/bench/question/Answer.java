package dateline.bench.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a side answered, in a form that can be compared.
 *
 * @param facets by dimension the articles of each value; paths with {@code /} between their steps, names folded
 * @param timeline by the first day of each bar that is not empty its articles
 */
public record Answer(long total, List<Row> rows, Map<String, Map<String, Long>> facets, Map<LocalDate, Long> timeline) {

    /** The figures of a search, and how many there are. */
    public static Answer ofFigures(long total, List<Row> figures) {
        return new Answer(total, figures, Map.of(), Map.of());
    }

    /**
     * A hit, or a figure in a list of them, which is scored by its number.
     *
     * @param marked the words of the snippet that matched
     * @param figures the numbers as written
     */
    public record Row(
            String id,
            String headline,
            LocalDate published,
            @Nullable String dateline,
            @Nullable String source,
            double score,
            List<String> marked,
            List<String> figures) {

        /** A figure with its article, and with the sentence that it stands in. */
        public static Row ofFigure(
                String article, String headline, LocalDate published, double value, String number, String sentence) {
            return new Row(article, headline, published, null, null, value, List.of(), List.of(number, sentence));
        }
    }
}
