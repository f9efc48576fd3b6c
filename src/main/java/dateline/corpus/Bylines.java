package dateline.corpus;

import dateline.article.Span;
import java.util.regex.Pattern;

/**
 * Paragraphs that only say who wrote, edited or owns the article: {@code "By Ilona Varga, Staff Writer"}, {@code "(Reporting by Ilona
 * Varga; editing by Miklos Novak)"}, {@code "Copyright 2020 The Harbour Press. All rights reserved."}
 */
final class Bylines {

    private static final int LONGEST = 400;

    /** "By" and nothing but names, at least two of them, and the small words that join them; no full stop at the end. */
    private static final Pattern BY = Pattern.compile(
            "By(?:\\s+(?:and|of|the|for|to|in|de|del|van|von|der|al|bin|la|[&|/–—-])){0,2}(?:[\\s,]+(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|and|of|the|for|to|in|de|del|van"
                    + "|von|der|al|bin|la|[&|/–—-])){2,14}(?<!\\.)");

    /** The same in capitals, where any sentence would look so if it were longer. */
    private static final Pattern SHOUTED = Pattern.compile("BY(?:[\\s,]+\\p{Lu}[\\p{Lu}\\p{M}.'’-]*){2,5}(?<!\\.)");

    private static final Pattern REPORTING =
            Pattern.compile("\\(?(?i:(?:(?:additional|further|with additional) )?(?:\\p{L}+ and )?"
                    + "(?:reporting|writing|editing|written|edited|compiled|reported|translated)"
                    + "(?: and (?:writing|editing))? by)\\s+\\p{Lu}[^\\n]*");

    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?:(?i:copyright)|©|\\([cC]\\))[\\s:,]+(?:©|\\([cC]\\)|by|\\d{4}|\\p{Lu}).*", Pattern.DOTALL);

    /** Where so many plain words follow each other, something is told. */
    private static final Pattern PROSE = Pattern.compile("(?:\\b\\p{Ll}{3,}\\s+){5}");

    private Bylines() {}

    /** Whether the paragraph reports nothing. */
    static boolean isByline(String text, Span paragraph) {
        if (paragraph.length() > LONGEST) {
            return false;
        }
        String words = paragraph.in(text);
        return BY.matcher(words).matches()
                || SHOUTED.matcher(words).matches()
                || ((REPORTING.matcher(words).matches()
                                || COPYRIGHT.matcher(words).matches())
                        && !PROSE.matcher(words).find());
    }
}
