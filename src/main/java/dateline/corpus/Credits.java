package dateline.corpus;

import dateline.article.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Credits that close a paragraph: {@code "(AP Photo) Credit: Uncredited"}. What stands before one is the caption of a picture.
 */
final class Credits {

    private static final Pattern FORM = Pattern.compile(
            "(?:\\((?:[\\p{L}/.& -]{1,40}\\s)?(?:Photo|Image|Picture|File)(?:[/: ][^()]{0,80})?\\)|(?:Photo |Picture |Image )?Credit:|Photo(?:graph)?"
                    + " by:? |(?:Photo|Picture|Image): )[^\\n]{0,200}$");

    private static final int LONGEST = 240;

    /** Credits are names. Where so many plain words follow, the article goes on: "(AP Photo) Two people were killed when a …". */
    private static final Pattern PROSE = Pattern.compile("(?:\\b\\p{Ll}+\\s+){4}");

    private Credits() {}

    /** The credit at the end of a paragraph. */
    static Optional<Span> creditOf(String text, Span paragraph) {
        int start = Math.max(paragraph.start(), paragraph.end() - LONGEST);
        Matcher credit = FORM.matcher(text).region(start, paragraph.end());
        while (credit.find()) {
            Span span = new Span(credit.start(), paragraph.end());
            if (!PROSE.matcher(span.in(text)).find()) {
                return Optional.of(span);
            }
            credit.region(credit.start() + 1, paragraph.end());
        }
        return Optional.empty();
    }
}
