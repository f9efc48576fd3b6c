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
            case Query.Happened(DateRange days) -> "happened=" + days;
            case Query.HasFigure figure -> figure(figure);
        };
    }

    static String shape(String text) {
        return shape(QueryParser.parse(text).query());
    }

    private static String shapes(List<Query> parts) {
        return parts.stream().map(Asked::shape).collect(Collectors.joining(", "));
    }

    /** A figure in one line: {@code killed(100.0..Infinity)of=civilians}. */
    private static String figure(Query.HasFigure figure) {
        FigureKind kind = figure.kind();
        StringBuilder shape = new StringBuilder(kind == null ? "figure" : kind.key());
        for (NumberTest test : figure.tests()) {
            boolean isStated = test.certainty() == NumberTest.Certainty.STATED;
            shape.append(isStated ? "" : ":" + test.certainty()).append(values(test.values()));
        }
        shape.append(figure.unit() == null ? "" : figure.unit());
        figure.ofWhom().forEach(words -> shape.append(" of=").append(words));
        figure.saidBy().forEach(words -> shape.append(" saidby=").append(words));
        return shape.toString();
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
