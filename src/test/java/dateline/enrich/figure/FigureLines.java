package dateline.enrich.figure;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Figure;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.enrich.SharedTagger;
import dateline.enrich.TaggedArticle;
import dateline.enrich.date.DateAnnotator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as lines of text: {@code "at least 12" killed 12 AT_LEAST 12.. people of "guards" said by "police" total on 2021-04-05}. */
final class FigureLines {

    private FigureLines() {}

    /** The figures of a text that was published on a day. */
    static List<Mention.OfFigure> figures(String text, LocalDate published) {
        TaggedArticle article = article(text, published);
        List<Mention> dates = new DateAnnotator().annotate(article, List.of());
        return new FigureAnnotator()
                .annotate(article, dates).stream()
                        .map(Mention.OfFigure.class::cast)
                        .toList();
    }

    /** An article whose paragraphs stand between blank lines. */
    static TaggedArticle article(String text, LocalDate published) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                blocks.add(new Block(Block.Role.PARAGRAPH, new Span(start, end)));
            }
            start = end + 2;
        }
        Headline headline = new Headline("", new Span(0, 0));
        return SharedTagger.tagged(new Article("test", published, text, headline, null, null, blocks));
    }

    static String line(String text, Mention.OfFigure mention) {
        Figure figure = mention.figure();
        StringBuilder line = new StringBuilder();
        line.append('"').append(mention.span().in(text)).append("\" ");
        line.append(figure.kind().key())
                .append(' ')
                .append(plain(figure.value()))
                .append(' ')
                .append(figure.bound());
        line.append(' ').append(plain(figure.low())).append("..").append(plain(figure.high()));
        line.append(' ').append(figure.unit());
        append(line, " of ", figure.ofWhom());
        append(line, " said by ", figure.saidBy());
        if (figure.scope() == Figure.Scope.TOTAL) {
            line.append(" total");
        }
        if (figure.when() != null) {
            line.append(" on ").append(figure.when());
        }
        return line.toString();
    }

    private static void append(StringBuilder line, String label, String value) {
        if (!value.isEmpty()) {
            line.append(label).append('"').append(value).append('"');
        }
    }

    static String plain(@Nullable Double value) {
        return value == null
                ? ""
                : new BigDecimal(value.toString()).stripTrailingZeros().toPlainString();
    }
}
