package dateline.corpus;

import dateline.article.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A dateline as it is written, in a header or before the first sentence.
 *
 * @param whole all of it, dash included
 * @param place the words of the place: {@code "ELLENVILLE, N.Y."}
 * @param source the agency named in it, or null
 */
record DatelineForm(Span whole, Span place, @Nullable String source) {

    private static final int LONGEST = 90;

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
                    + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String DAY =
            "(?:,?\\s+(?:" + MONTH + "\\s+\\d{1,2}|\\d{1,2}\\s+" + MONTH + ")(?:,?\\s+\\d{4})?)";
    private static final String PARTICLE =
            "(?:of|de|del|des|den|der|la|le|las|los|el|al|the|and|am|an|upon|on|sur|di|da|do|du|es|y|e|in|van|von)";
    private static final String NAME = "[\\p{Lu}'‘’][\\p{L}\\p{M}'‘’.-]*";
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}'‘’.-]+";

    /** "Yangon", "SOLANA BEACH, Calif.", "CHICAGO, March 4", "Frankfurt am Main, Germany", "HAVANA (CUBA)". */
    private static final Pattern IN_HEADER =
            Pattern.compile("(?<place>" + NAME + "(?:[ -](?:" + PARTICLE + "[ -])*" + NAME + "){0,4}(?:, ?" + NAME
                    + "(?: (?:" + PARTICLE + " )*" + NAME + "){0,3}){0,2}(?: \\([\\p{L} .]+\\))?)" + DAY + "?,?");

    /** "YANGON, June 22 (AFP) -", "PARIS —", "Washington (Reuters) --": capitals, or an agency, and always a dash. */
    private static final Pattern IN_TEXT =
            Pattern.compile("(?<place>" + CAPITALS + "(?: " + CAPITALS + "){0,3}(?:, ?" + NAME
                    + "(?: " + NAME + "){0,2})?|" + NAME + "(?: " + NAME + "){0,3}(?=[^—–-]{0,25}\\())" + DAY
                    + "?,?\\s*(?:\\((?<source>"
                    + Agencies.NAMES + "|[\\p{L} ]{2,30})\\))?\\s*(?:—|–|--?)\\s+");

    private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[\\p{Ll}\\d][.?!][\"'”’)]*");
    private static final Pattern ABBREVIATED = Pattern.compile(".*(?:[ ,]\\p{Lu}\\p{Ll}{1,4}|\\p{Lu}\\.[ ]?\\p{L})\\.");

    /** The dateline that stands alone on the rest of a header line; empty if that is text of the article run in. */
    static Optional<DatelineForm> inHeader(String text, Span rest) {
        if (rest.length() == 0 || rest.length() > LONGEST) {
            return Optional.empty();
        }
        String line = rest.in(text);
        if (ENDS_A_SENTENCE.matcher(line).matches()
                && !ABBREVIATED.matcher(line).matches()) {
            return Optional.empty();
        }
        Matcher matcher = IN_HEADER.matcher(line);
        return matcher.matches()
                ? Optional.of(new DatelineForm(rest, placeOf(matcher, rest.start()), null))
                : Optional.empty();
    }

    /** The wire dateline that a paragraph starts with. */
    static Optional<DatelineForm> inText(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        Matcher matcher = IN_TEXT.matcher(text).region(paragraph.start(), end);
        if (!matcher.lookingAt() || matcher.end() >= paragraph.end()) {
            return Optional.empty();
        }
        @Nullable String source = matcher.group("source");
        if (source == null && !isMostlyCapitals(matcher.group("place"))) {
            return Optional.empty();
        }
        return Optional.of(new DatelineForm(
                Paragraphs.trimmed(text, matcher.start(), matcher.end()),
                placeOf(matcher, 0),
                source == null ? null : Agencies.shortName(source)));
    }

    private static Span placeOf(Matcher matcher, int offset) {
        return new Span(offset + matcher.start("place"), offset + matcher.end("place"));
    }

    private static boolean isMostlyCapitals(String place) {
        return place.length() > 2 && Character.isUpperCase(place.charAt(1));
    }
}
