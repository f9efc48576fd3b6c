package dateline.query.parse;

import dateline.article.DateRange;
import dateline.article.FigureKind;
import dateline.query.Field;
import dateline.query.NumberRange;
import dateline.query.NumberTest;
import dateline.query.Part;
import dateline.query.Property;
import dateline.query.Query;
import dateline.query.Reach;
import dateline.query.Warning;
import dateline.query.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Short ways to say what a query asks, so that a table of them can be read. */
final class Asked {

    private Asked() {}

    /** A query in one line: {@code and(killed, or(bago, mogok), place=Myanmar)}. */
    static String shape(Query query) {
        return switch (query) {
            case Query.All() -> "all";
            case Words words -> words(words);
            case Query.Doubtful(Words.Word(String text)) -> text + "??";
            case Query.InPart(Part part, Words words) -> part.key() + "=" + words(words);
            case Query.AtLeast(int times, Part part, Words words) ->
                "atleast" + times + "(" + (part == Part.BODY ? "" : part.key() + "=") + words(words) + ")";
            case Query.And(List<Query> parts) -> "and(" + shapes(parts) + ")";
            case Query.Or(List<Query> parts) -> "or(" + shapes(parts) + ")";
            case Query.Not(Query part) -> "not(" + shape(part) + ")";
            case Query.InField(Field field, String value) -> field.key() + "=" + value;
            case Query.Published(DateRange days) -> days.toString();
            case Query.Happened(DateRange days) -> "happened=" + days;
            case Query.HasFigure figure -> figure(figure);
            case Query.Has(Property property) -> "has=" + property.key();
            case Query.Length(NumberRange words) -> "length" + values(words);
        };
    }

    private static String words(Words words) {
        return switch (words) {
            case Words.Word(String text) -> text;
            case Words.Phrase(String text) -> "\"" + text + "\"";
            case Words.Exactly(String text) -> "=" + text;
            case Words.Wildcard(String text) -> "like(" + text + ")";
            case Words.Misspelled(String text, int slips) -> text + "~" + slips;
            case Words.Either(List<Words> parts) ->
                parts.stream().map(Asked::words).collect(Collectors.joining("|", "(", ")"));
            case Words.Near(Words left, Words right, Reach reach, boolean isInOrder) ->
                "(" + words(left) + (isInOrder ? " pre/" : " w/") + reach(reach) + " " + words(right) + ")";
            case Words.NotNear(Words left, Words right, Reach reach, boolean isInOrder) ->
                "(" + words(left) + (isInOrder ? " not pre/" : " not w/") + reach(reach) + " " + words(right) + ")";
        };
    }

    private static String reach(Reach reach) {
        return switch (reach) {
            case Reach.Positions(int most) -> Integer.toString(most);
            case Reach.Stretch stretch -> stretch.name().substring(0, 1).toLowerCase(Locale.ROOT);
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
