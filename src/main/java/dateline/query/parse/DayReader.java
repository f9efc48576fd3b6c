package dateline.query.parse;

import dateline.article.DateRange;
import dateline.article.Span;
import dateline.query.Wording;
import dateline.query.parse.Meaning.Side;
import dateline.query.typed.Days;
import dateline.query.typed.Notes;
import dateline.query.typed.Notes.Edit;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days of publication: the value of {@code on:}, or a range that stands alone, {@code 2021-03..2021-04}. */
final class DayReader {

    /** A day whose writing differs from country to country. */
    private static final Pattern DOUBTFUL = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})[,;]?");

    /** Bare years look like any number; these may be years of news. */
    private static final Pattern YEAR_OF_NEWS = Pattern.compile("(?:1[5-9]|2[01])\\d\\d");

    private final Notes notes;

    DayReader(Notes notes) {
        this.notes = notes;
    }

    /** The days of a range that stands without a field, or null if the text is none. */
    @Nullable
    DateRange bare(Span span, String text) {
        int dots = text.indexOf("..");
        if (dots < 0 || !isEnd(text.substring(0, dots)) || !isEnd(text.substring(dots + 2))) {
            return null;
        }
        return range(span, text, dots);
    }

    private static boolean isEnd(String text) {
        return text.isEmpty()
                || YEAR_OF_NEWS.matcher(text).matches()
                || (text.length() > 4 && !(Days.of(text) instanceof Days.None));
    }

    /** The days that the value of a field says, or null if it says none. */
    @Nullable
    DateRange labelled(Side side, Span span, String text) {
        String value = text.endsWith(",") || text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
        int dots = value.indexOf("..");
        if (dots >= 0 && side == Side.WITHIN && value.length() > 2) {
            return range(span, value, dots);
        }
        return switch (Days.of(value)) {
            case Days.Known(LocalDate first, LocalDate last) ->
                switch (side) {
                    case WITHIN -> new DateRange(first, last);
                    case FROM -> new DateRange(first, null);
                    case UP_TO -> new DateRange(null, last);
                };
            case Days.Impossible(LocalDate nearest) -> noteImpossible(span, value, nearest, "");
            case Days.None() -> {
                if (!noteDoubtful(notes, span, text, "")) {
                    notes.add(
                            span,
                            "“" + text
                                    + "” is no date and is searched as words; one is written 2021-04-08, 2021-04 or 2021.");
                }
                yield null;
            }
        };
    }

    private @Nullable DateRange range(Span span, String text, int dots) {
        String left = text.substring(0, dots);
        String right = text.substring(dots + 2);
        if (Days.of(left) instanceof Days.Impossible(LocalDate nearest)) {
            return noteImpossible(span, left, nearest, ".." + right);
        }
        if (Days.of(right) instanceof Days.Impossible(LocalDate nearest)) {
            return noteImpossible(span, right, nearest, left + "..");
        }
        Days.Known from = Days.of(left) instanceof Days.Known known ? known : null;
        Days.Known to = Days.of(right) instanceof Days.Known known ? known : null;
        if ((from == null && !left.isEmpty()) || (to == null && !right.isEmpty()) || (from == null && to == null)) {
            notes.add(
                    span,
                    "“" + text
                            + "” is no range of dates and is searched as words; one is written 2021-03..2021-04 or 2021-03...");
            return null;
        }
        if (from != null && to != null && from.first().isAfter(to.last())) {
            notes.add(
                    span,
                    "The range “" + text + "” ends before it begins; it is read from the earlier date to the later.",
                    new Edit(span, right + ".." + left));
            return new DateRange(to.first(), from.last());
        }
        return new DateRange(from == null ? null : from.first(), to == null ? null : to.last());
    }

    /** @param rest the other end of the range, with its dots; empty if there is none */
    private @Nullable DateRange noteImpossible(Span span, String text, @Nullable LocalDate nearest, String rest) {
        String message = "There is no date “" + text + "”; it is searched as a word.";
        if (nearest == null) {
            notes.add(span, message);
        } else {
            notes.add(span, message, new Edit(span, rest.startsWith("..") ? nearest + rest : rest + nearest));
        }
        return null;
    }

    /**
     * Notes a day written {@code 03/04/2021}, and asks which one is meant.
     *
     * @param label what makes a date of the repair where it stands
     * @return whether it is such a day
     */
    static boolean noteDoubtful(Notes notes, Span span, String text, String label) {
        Matcher matcher = DOUBTFUL.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        String one = matcher.group(1);
        String other = matcher.group(2);
        String year = matcher.group(3);
        boolean isNoted = ask(notes, span, text, label, Days.of(year + "-" + other + "-" + one));
        if (!one.equals(other)) {
            isNoted |= ask(notes, span, text, label, Days.of(year + "-" + one + "-" + other));
        }
        return isNoted;
    }

    private static boolean ask(Notes notes, Span span, String text, String label, Days days) {
        if (days instanceof Days.Known(LocalDate day, LocalDate _)) {
            notes.add(
                    span,
                    "“" + text + "” is searched as text. If it means " + Wording.day(day) + ", write " + label + day
                            + ".",
                    new Edit(span, label + day));
            return true;
        }
        return false;
    }
}
