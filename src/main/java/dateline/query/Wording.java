package dateline.query;

import dateline.article.DateRange;
import dateline.article.FigureKind;
import dateline.query.Query.HasFigure;
import dateline.query.Query.InField;
import dateline.query.Reach.Positions;
import dateline.query.Reach.Stretch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says a query in plain English: {@code mandalay, the place Myanmar and more than 100 killed}. */
public final class Wording {

    /** Words that would be taken for words of the sentence. */
    private static final Set<String> CONFUSING =
            Set.of("and", "or", "not", "but", "the", "in", "of", "from", "to", "all", "articles");

    /** A word that needs no quotation marks to be seen as one: {@code self-defence}. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[-'’.][\\p{L}\\p{M}\\p{N}]++)*+");

    private Wording() {}

    /** What a query asks for, in words. */
    public static String of(Query query) {
        return switch (query) {
            case Query.All() -> "all articles";
            case Words words -> words(words);
            case Query.Doubtful(Words.Word word) -> words(word);
            case Query.InPart(Part part, Words words) -> inPart(words) + " in the " + part.key();
            case Query.AtLeast(int times, Part part, Words words) ->
                side(words) + " at least " + times(times) + (part == Part.BODY ? "" : " in the " + part.key());
            case Query.And(List<Query> parts) -> all(parts);
            case Query.Or(List<Query> parts) -> list(parts, " or ");
            case Query.Not(Query part) -> "all articles but not " + inner(part);
            case InField(Field field, String value) -> inField(field, value);
            case Query.Published(DateRange days) -> "published " + days(days);
            case Query.Happened(DateRange days) -> "happened " + days(days);
            case HasFigure figure -> figure(figure);
            case Query.Has(Property property) -> has(property);
            case Query.Length(NumberRange words) -> amount(words) + " words long";
        };
    }

    private static String words(Words words) {
        return switch (words) {
            case Words.Word(String text) -> word(text);
            case Words.Phrase(String text) -> "the phrase “" + text + "”";
            case Words.Exactly(String text) -> "exactly “" + text + "”";
            case Words.Wildcard(String text) -> "words like “" + text + "”";
            case Words.Misspelled(String text, int slips) ->
                word(text) + " with up to " + (slips == 1 ? "one slip" : "two slips");
            case Words.Either(List<Words> parts) -> list(List.copyOf(parts), " or ");
            case Words.Near(Words left, Words right, Stretch stretch, boolean isInOrder) ->
                side(left) + (isInOrder ? " before " : " and ") + side(right) + " in one " + stretch(stretch);
            case Words.Near(Words left, Words right, Positions positions, boolean isInOrder) ->
                side(left) + within(positions) + (isInOrder ? " before " : " of ") + side(right);
            case Words.NotNear(Words left, Words right, Stretch stretch, boolean isInOrder) ->
                side(left) + " where no " + side(right) + (isInOrder ? " follows" : " is") + " in the same "
                        + stretch(stretch);
            case Words.NotNear(Words left, Words right, Positions positions, boolean isInOrder) ->
                side(left) + " not" + within(positions) + (isInOrder ? " before " : " of ") + side(right);
            // The compiler does not see that a reach is one or the other.
            case Words.Near _, Words.NotNear _ -> throw new IllegalStateException(words.toString());
        };
    }

    /** A part of what stands near something else. */
    private static String side(Words words) {
        return switch (words) {
            case Words.Either _, Words.Near _, Words.NotNear _ -> "(" + words(words) + ")";
            case Words.Word _, Words.Phrase _, Words.Exactly _, Words.Wildcard _, Words.Misspelled _ -> words(words);
        };
    }

    private static String within(Positions positions) {
        return " within " + positions.most() + (positions.most() == 1 ? " word" : " words");
    }

    private static String stretch(Stretch stretch) {
        return stretch.name().toLowerCase(Locale.ROOT);
    }

    private static String times(int times) {
        return times == 1 ? "once" : times == 2 ? "twice" : times + " times";
    }

    private static String inPart(Words words) {
        return switch (words) {
            case Words.Word(String text) -> "“" + text + "”";
            case Words.Phrase(String text) -> "“" + text + "”";
            default -> side(words);
        };
    }

    private static String has(Property property) {
        return switch (property) {
            case FIGURE -> "with a figure";
            case PLACE -> "with a place";
            case DATELINE -> "with a dateline";
            case PERSON -> "with a person";
            case ORGANISATION -> "with an organisation";
            case SOURCE -> "with a source";
            case DATE -> "with a date in the text";
            case SAIDBY -> "with someone who reported a figure";
        };
    }

    /** A clause in the words that it has in the sentence, also where it is tied to another one. */
    public static String ofClause(Query query) {
        boolean isOfWords = query instanceof HasFigure figure
                && figure.kind() == null
                && figure.tests().isEmpty();
        return isOfWords ? of(query).replaceFirst("^a figure, ", "") : of(query);
    }

    private static String word(String text) {
        boolean isPlain = PLAIN.matcher(text).matches() && !CONFUSING.contains(text.toLowerCase(Locale.ROOT));
        return isPlain ? text : "“" + text + "”";
    }

    /** What has to be there, then what must not. */
    private static String all(List<Query> parts) {
        List<Query> wanted =
                parts.stream().filter(part -> !(part instanceof Query.Not)).toList();
        String unwanted = parts.stream()
                .filter(Query.Not.class::isInstance)
                .map(part -> inner(((Query.Not) part).part()))
                .collect(Collectors.joining(" and not "));
        String first = wanted.isEmpty() ? "all articles" : list(wanted, " and ");
        return unwanted.isEmpty() ? first : first + " but not " + unwanted;
    }

    /** One, two and three. */
    private static String list(List<Query> parts, String last) {
        List<String> all = parts.stream().map(Wording::inner).toList();
        return all.size() == 1
                ? all.getFirst()
                : String.join(", ", all.subList(0, all.size() - 1)) + last + all.getLast();
    }

    /** A part of a longer sentence; a group stands in brackets. */
    private static String inner(Query query) {
        return switch (query) {
            case Query.And _, Query.Or _ -> "(" + of(query) + ")";
            case Query.Not(Query part) -> "not " + inner(part);
            default -> of(query);
        };
    }

    private static String inField(Field field, String value) {
        return switch (field) {
            case SOURCE -> "the source " + value;
            case PLACE -> "the place " + value;
            case DATELINE -> "the dateline " + value;
            case PERSON -> "the person " + value;
            case ORGANISATION -> "the organisation " + value;
        };
    }

    private static String days(DateRange days) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        if (first == null) {
            return last == null ? "on any day" : "up to " + day(last);
        }
        if (last == null) {
            return "from " + day(first) + " on";
        }
        if (first.equals(last)) {
            return "on " + day(first);
        }
        YearMonth month = YearMonth.from(first);
        if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
            return "in " + name(month) + " " + month.getYear();
        }
        if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
            return "in " + first.getYear();
        }
        return "from " + day(first) + " to " + day(last);
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** A day: {@code "8 April 2021"}. */
    public static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + name(YearMonth.from(day)) + " " + day.getYear();
    }

    /** One figure: "more than 100 killed, of civilians, said by monitoring". */
    private static String figure(HasFigure figure) {
        StringBuilder words = new StringBuilder(number(figure));
        figure.ofWhom().forEach(whom -> words.append(", of ").append(whom));
        figure.saidBy().forEach(whom -> words.append(", said by ").append(whom));
        return words.toString();
    }

    private static String number(HasFigure figure) {
        FigureKind kind = figure.kind();
        String amount = figure.tests().stream().map(Wording::amount).collect(Collectors.joining(" and "));
        if (kind == null) {
            return amount.isEmpty() ? "a figure" : "a figure of " + amount;
        }
        if (amount.isEmpty()) {
            return "a figure of kind " + kind.key();
        }
        String unit = figure.unit();
        return switch (kind) {
            case PEOPLE -> amount + " people";
            case MONEY -> amount + " " + (unit == null ? "of any currency" : unit);
            case PERCENT -> amount + " percent";
            case MEASURE -> "a measure of " + amount + unit(unit);
            case COUNT -> "a count of " + amount + unit(unit);
            case KILLED, WOUNDED, MISSING, ARRESTED, ABDUCTED, DISPLACED, RESCUED, INFECTED ->
                amount + " " + kind.key();
        };
    }

    private static String amount(NumberTest test) {
        String amount = amount(test.values());
        return switch (test.certainty()) {
            case STATED -> amount;
            case SURELY -> "surely " + amount;
            case POSSIBLY -> "possibly " + amount;
        };
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : " " + unit;
    }

    private static String amount(NumberRange values) {
        boolean hasLow = Double.isFinite(values.low());
        boolean hasHigh = Double.isFinite(values.high());
        if (hasLow && hasHigh) {
            return values.low() == values.high()
                    ? number(values.low())
                    : number(values.low()) + " to " + number(values.high());
        }
        if (hasLow) {
            return (values.isLowIncluded() ? "at least " : "more than ") + number(values.low());
        }
        return (values.isHighIncluded() ? "at most " : "less than ") + number(values.high());
    }

    private static String number(double value) {
        return Math.rint(value) == value && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
