package dateline.search.answer;

import dateline.article.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * Figures of a search, in the order that was asked for.
 *
 * @param total how many there are on all pages, exact
 * @param facts those of this page
 */
public record FigurePage(long total, List<Fact> facts) {

    public FigurePage {
        facts = List.copyOf(facts);
    }

    /**
     * A figure with its article and the sentence that proves it.
     *
     * @param article the article's id
     * @param headline the article's headline as shown
     * @param span where the number stands in the article
     */
    public record Fact(String article, String headline, LocalDate published, Span span, Hit.ReportedFigure reported) {}
}
