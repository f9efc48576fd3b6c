package dateline.article.packed;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.Figure.Bound;
import dateline.article.FigureKind;
import dateline.article.Mention.OfFigure;
import dateline.article.Place;
import dateline.article.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Packs the figures of one article, one after the other; {@link PackedFigure} reads them. */
public final class FigureWriter {

    /** The kinds by the number that stands for each here, whatever their order elsewhere. */
    static final List<FigureKind> KINDS = List.of(
            FigureKind.KILLED,
            FigureKind.WOUNDED,
            FigureKind.MISSING,
            FigureKind.ARRESTED,
            FigureKind.ABDUCTED,
            FigureKind.DISPLACED,
            FigureKind.RESCUED,
            FigureKind.INFECTED,
            FigureKind.PEOPLE,
            FigureKind.MONEY,
            FigureKind.PERCENT,
            FigureKind.MEASURE,
            FigureKind.COUNT);

    /** The same for bounds. */
    static final List<Bound> BOUNDS = List.of(
            Bound.EXACT,
            Bound.AT_LEAST,
            Bound.MORE_THAN,
            Bound.AT_MOST,
            Bound.LESS_THAN,
            Bound.ABOUT,
            Bound.RANGE,
            Bound.VAGUE);

    /** What there is of a figure is one number below 72: twice one of three, and three times one of two. */
    static final int WAYS = 3;

    static final int NO_END = 0;
    static final int END_IS_VALUE = 1;
    static final int HAS_END = 2;

    private final Naming naming;
    private final LocalDate published;
    private Span sentence = PackedFigure.NO_SENTENCE;

    /**
     * Writes the figures of one article.
     *
     * @param naming of places and of all words
     * @param published the day of the article
     */
    public FigureWriter(Naming naming, LocalDate published) {
        this.naming = naming;
        this.published = published;
    }

    /** What a figure is but where its number stands. */
    public void write(PackWriter out, OfFigure mention) {
        Figure figure = mention.figure();
        DateRange when = figure.when();
        Place place = figure.place();
        out.number((long) KINDS.indexOf(figure.kind()) * BOUNDS.size() + BOUNDS.indexOf(figure.bound()));
        int way = (figure.scope() == Figure.Scope.TOTAL ? 1 : 0) * 2 + (when == null ? 0 : 1);
        way = way * 2 + (place == null ? 0 : 1);
        way = way * WAYS + way(figure.low(), figure.value());
        out.number((long) way * WAYS + way(figure.high(), figure.value()));
        out.amount(figure.value());
        end(out, figure.low(), figure.value());
        end(out, figure.high(), figure.value());
        naming.word(out, figure.unit());
        naming.word(out, figure.ofWhom());
        naming.word(out, figure.saidBy());
        if (when != null) {
            PackedDays.write(out, when, published);
        }
        if (place != null) {
            naming.place(out, place);
        }
        sentence(out, figure.sentence(), mention.span());
        out.amount(figure.confidence());
    }

    private static int way(@Nullable Double end, double value) {
        return end == null ? NO_END : Double.compare(end, value) == 0 ? END_IS_VALUE : HAS_END;
    }

    private static void end(PackWriter out, @Nullable Double end, double value) {
        if (end != null && way(end, value) == HAS_END) {
            out.amount(end);
        }
    }

    /** Most figures share a sentence with the one before. */
    private void sentence(PackWriter out, Span proof, Span span) {
        if (proof.equals(sentence)) {
            out.number(0);
            return;
        }
        out.number(1L + proof.length());
        out.signed((long) span.start() - proof.start());
        sentence = proof;
    }
}
