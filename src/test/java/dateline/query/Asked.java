package dateline.query;

import dateline.article.DateRange;
import dateline.article.FigureKind;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short ways to say what a query asks, so that a table of them can be read. */
final class Asked {

    private Asked() {}

    /** A query in one line: {@code and(killed, or(bago, mogok), place=Myanmar)}. */
    static String shape(Query query) {
        return switch (query) {
            case Query.All() -> "all";
            case Query.Word(String text) -> text;
            case Query.Phrase(String text) -> "\"" + text + "\"";
            case Query.And(List<Query> parts) -> "and(" + shapes(parts) + ")";
            case Query.Or(List<Query> parts) -> "or(" + shapes(parts) + ")";
            case Query.Not(Query part) -> "not(" + shape(part) + ")";
            case Query.InField(Field field, String value) -> field.key() + "=" + value;
            case Query.Published(DateRange days) -> days.toString();
            case Query.HasFigure(FigureKind kind, NumberRange values, String unit) ->
                kind.key() + values(values) + (unit == null ? "" : unit);
        };
    }

    static String shape(String text) {
        return shape(QueryParser.parse(text).query());
    }

    private static String shapes(List<Query> parts) {
        return parts.stream().map(Asked::shape).collect(Collectors.joining(", "));
    }

    private static String values(NumberRange values) {
        return (values.isLowIncluded() ? "[" : "(") + values.low() + ".." + values.high()
                + (values.isHighIncluded() ? "]" : ")");
    }

    static List<String> messages(String text) {
        return QueryParser.parse(text).warnings().stream().map(Warning::message).toList();
    }

    static List<@Nullable String> repairs(String text) {
        return QueryParser.parse(text).warnings().stream()
                .<@Nullable String>map(Warning::repair)
                .collect(Collectors.toList());
    }

    static DateRange days(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }
}
