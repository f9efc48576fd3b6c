package dateline.web.words;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.FigureKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A figure in words: {@code "more than"}, {@code "870"}, {@code "killed"}, and under it {@code "running total; civilians, says a
 * local monitoring group"}.
 *
 * @param bound the bound as stated; empty for an exact number
 * @param number the number
 * @param kind what was counted
 * @param detail what else is known; empty if nothing is
 */
public record FigureWords(String bound, String number, String kind, String detail) {

    private static final Set<String> ANYBODY = Set.of("", "people", "person", "persons");

    private static final Set<String> PLURALS = Set.of("they", "we", "police", "people", "media");

    /**
     * Says a figure.
     *
     * @param text the number as written
     */
    public static FigureWords of(Figure figure, String text) {
        return new FigureWords(bound(figure), number(figure, text), kind(figure), detail(figure));
    }

    /** All of the first line: {@code "more than 870 killed"}. */
    public String line() {
        return (bound + " " + number + " " + kind).strip();
    }

    private static String bound(Figure figure) {
        boolean isCounted = switch (figure.kind()) {
            case MONEY, PERCENT, MEASURE -> false;
            default -> true;
        };
        return switch (figure.bound()) {
            case EXACT, RANGE, VAGUE -> "";
            case AT_LEAST -> "at least";
            case MORE_THAN -> "more than";
            case AT_MOST -> "up to";
            case LESS_THAN -> isCounted ? "fewer than" : "less than";
            case ABOUT -> "about";
        };
    }

    private static String number(Figure figure, String text) {
        Double low = figure.low();
        Double high = figure.high();
        String number = switch (figure.bound()) {
            case VAGUE -> text.toLowerCase(Locale.ROOT);
            case RANGE ->
                low != null && high != null
                        ? NumberWords.value(low) + " to " + NumberWords.value(high)
                        : NumberWords.value(figure.value());
            default -> NumberWords.value(figure.value());
        };
        return switch (figure.kind()) {
            case MONEY -> (figure.unit() + " " + number).strip();
            case PERCENT -> number + "%";
            default -> number;
        };
    }

    private static String kind(Figure figure) {
        String kind = switch (figure.kind()) {
            case MONEY, PERCENT -> "";
            case MEASURE -> figure.unit();
            case COUNT, PEOPLE -> figure.ofWhom().isEmpty() ? figure.unit() : figure.ofWhom();
            default -> figure.kind().key();
        };
        DateRange when = figure.when();
        if (when == null) {
            return kind;
        }
        String days = CalendarWords.range(when);
        return kind.isEmpty() ? "(" + days + ")" : kind + ", " + days;
    }

    private static String detail(Figure figure) {
        List<String> parts = new ArrayList<>();
        boolean isNamedAbove = figure.kind() == FigureKind.COUNT || figure.kind() == FigureKind.PEOPLE;
        if (!isNamedAbove && !ANYBODY.contains(figure.ofWhom())) {
            parts.add(figure.ofWhom());
        }
        if (!figure.saidBy().isEmpty()) {
            parts.add((isPlural(figure.saidBy()) ? "say " : "says ") + figure.saidBy());
        }
        String who = String.join(", ", parts);
        if (figure.scope() != Figure.Scope.TOTAL) {
            return who;
        }
        return who.isEmpty() ? "running total" : "running total; " + who;
    }

    /** Names are one body, whatever they end in; of other words the one before "of" or "in" decides. */
    private static boolean isPlural(String speaker) {
        String head = speaker.split(" (?:of|in|for|from|at|on|with) ", 2)[0];
        String last = head.substring(head.lastIndexOf(' ') + 1);
        boolean isName = !last.isEmpty() && Character.isUpperCase(last.charAt(0)) && head.contains(" ");
        if (PLURALS.contains(last.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return !isName
                && (last.endsWith("s") || head.contains(" and "))
                && !last.endsWith("ss")
                && !last.endsWith("us")
                && !Character.isUpperCase(last.charAt(last.length() - 1));
    }
}
