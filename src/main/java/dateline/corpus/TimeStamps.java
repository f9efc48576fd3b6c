package dateline.corpus;

import dateline.article.Span;
import java.util.regex.Pattern;

/** Paragraphs that only tell when an article was printed or updated: {@code "22 June 2021 21:35 IST"}. */
final class TimeStamps {

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?";
    private static final String WORD = "(?:(?:Last )?(?:updated|published|posted|modified)(?: (?:on|at))?:?\\s+)?";
    private static final String WEEKDAY =
            "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s+)?";
    private static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+\\d{4}|" + MONTH
            + "\\s+\\d{1,2},?\\s+\\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})";
    private static final String TIME =
            "(?:[,T]?\\s*(?:(?:at|-|–)\\s+)?\\d{1,2}[:.]?\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?m\\.?)?"
                    + "\\s*(?:[A-Z]{1,5}(?:[+-]\\d{1,2})?)?)?";
    private static final Pattern FORM = Pattern.compile(WORD + WEEKDAY + DAY + TIME + "\\.?", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 80;

    private TimeStamps() {}

    static boolean isTimeStamp(String text, Span paragraph) {
        return paragraph.length() <= LONGEST && FORM.matcher(paragraph.in(text)).matches();
    }
}
