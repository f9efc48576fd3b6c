package dateline.search.answer;

import dateline.article.Figure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in a list of results.
 *
 * @param id the article's id
 * @param headline the headline as shown, in fragments; without marks unless snippets are asked for
 * @param dateline the place of its dateline, as Dateline names it
 * @param source the agency
 * @param score how well it matches; 0 where nothing is ranked
 * @param snippet up to two sentences with what matched; empty if the headline already says all or if they are not asked for
 * @param figures its figures, if they are asked for: those that the query asks for first, then the largest harm
 */
public record Hit(
        String id,
        List<Fragment> headline,
        LocalDate published,
        @Nullable String dateline,
        @Nullable String source,
        double score,
        List<Fragment> snippet,
        List<ReportedFigure> figures) {

    public Hit {
        headline = List.copyOf(headline);
        snippet = List.copyOf(snippet);
        figures = List.copyOf(figures);
    }

    /**
     * A figure with the words that prove it.
     *
     * @param text the number as written: {@code "870"}
     * @param sentence the sentence it stands in, its number marked
     * @param isAskedFor whether a condition of the query asks for it
     */
    public record ReportedFigure(Figure figure, String text, List<Fragment> sentence, boolean isAskedFor) {
        public ReportedFigure {
            sentence = List.copyOf(sentence);
        }
    }
}
