package dateline.corpus;

import dateline.article.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of an article file as far as it is a header: {@code " date 2021-06-22"}.
 *
 * @param published the day in it
 * @param rest what follows the day on the first line, without the white space around it; may be empty
 */
record Header(LocalDate published, Span rest) {

    private static final Pattern FORM = Pattern.compile("[ \t]?date[ \t]+(\\d{4})-(\\d{2})-(\\d{2})(?=[\\s\\p{Z}]|$)");

    /** A header, or why there is none. */
    sealed interface Parsed {
        record Found(Header header) implements Parsed {}

        record Missing(String reason) implements Parsed {}
    }

    static Parsed parse(String text) {
        int lineEnd = Paragraphs.lineEnd(text, 0);
        Matcher matcher = FORM.matcher(text).region(0, lineEnd);
        if (!matcher.lookingAt()) {
            return new Parsed.Missing(Paragraphs.isBlank(text, 0, text.length()) ? Reasons.EMPTY : Reasons.NO_DATE);
        }
        String day = text.substring(matcher.start(1), matcher.end(3));
        int year = Integer.parseInt(matcher.group(1));
        if (year == 0) {
            return new Parsed.Missing(Reasons.notADay(day));
        }
        try {
            LocalDate published =
                    LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
            return new Parsed.Found(new Header(published, Paragraphs.trimmed(text, matcher.end(), lineEnd)));
        } catch (DateTimeException impossible) {
            return new Parsed.Missing(Reasons.notADay(day));
        }
    }
}
