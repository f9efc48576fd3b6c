package dateline.lucene.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Figure.Bound;
import dateline.article.FigureKind;
import dateline.article.Headline;
import dateline.article.Mention.OfFigure;
import dateline.article.Place;
import dateline.article.Span;
import dateline.article.packed.Naming;
import dateline.article.packed.PackReader;
import dateline.article.packed.PackWriter;
import dateline.article.packed.PackedPlace;
import dateline.search.figure.FigureFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackedFiguresTest {

    private static final LocalDate DAY = LocalDate.of(2021, 4, 7);

    private static Figure figure(Figure.Scope scope, double value, @Nullable Double low, String words, DateRange when) {
        Place place = new Place("Bago", List.of("Asia", words, "Bago"), 1, 2, 3, List.of("Pegu"), List.of());
        return new Figure(
                FigureKind.MONEY,
                value,
                Bound.RANGE,
                low,
                value,
                words,
                words + "s",
                words,
                scope,
                when,
                place,
                new Span(3, 9),
                0.5);
    }

    @Test
    void whatIsPackedComesBack() {
        List<Figure> figures = List.of(
                figure(Figure.Scope.TOTAL, 581, 581.0, "people", new DateRange(null, DAY)),
                figure(Figure.Scope.INCIDENT, -0.0, null, "", DateRange.ALWAYS),
                figure(Figure.Scope.INCIDENT, 2.5, Double.NaN, "Öre", DateRange.day(DAY)),
                figure(Figure.Scope.TOTAL, Double.NEGATIVE_INFINITY, 1e300, "x", new DateRange(DAY, null)),
                figure(Figure.Scope.TOTAL, 9e15 + 1, (double) (1L << 53), "Öre", new DateRange(DAY, null)),
                figure(Figure.Scope.TOTAL, -(double) ((1L << 53) - 1), (double) Long.MIN_VALUE, "x", DateRange.ALWAYS));
        List<OfFigure> mentions = new ArrayList<>();
        for (int index = 0; index < figures.size(); index++) {
            mentions.add(new OfFigure(new Span(10 * index, 10 * index + 3), figures.get(index)));
        }
        FigureCursor cursor = cursor(mentions);
        for (int index = 0; index < figures.size(); index++) {
            assertTrue(cursor.next());
            OfFigure mention = mentions.get(index);
            assertEquals(new FigureFact("a", DAY, index, mention.span(), mention.figure()), cursor.fact("a", DAY));
            assertEquals(mention, cursor.mention(DAY));
        }
        assertFalse(cursor.next());
        assertFalse(cursor(List.of()).next());
    }

    private static FigureCursor cursor(List<OfFigure> figures) {
        Article article = new Article("a", DAY, "", new Headline("", new Span(0, 0)), null, null, List.of());
        PlacesInPlace places = new PlacesInPlace();
        return new FigureCursor(
                PackedFigures.pack(new EnrichedArticle(article, null, List.copyOf(figures)), places), places);
    }

    /** Writes each place where it is named. */
    private static final class PlacesInPlace implements Naming, Naming.Named {
        @Override
        public void place(PackWriter out, Place place) {
            PackedPlace.write(out, place, PackWriter::text);
        }

        @Override
        public void word(PackWriter out, String word) {
            out.text(word);
        }

        @Override
        public Place place(PackReader in) {
            return PackedPlace.read(in, PackReader::text);
        }

        @Override
        public String word(PackReader in) {
            return in.text();
        }
    }
}
