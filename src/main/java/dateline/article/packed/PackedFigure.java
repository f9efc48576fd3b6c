package dateline.article.packed;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.Figure.Scope;
import dateline.article.FigureKind;
import dateline.article.Place;
import dateline.article.Span;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of one article one after the other, as {@link FigureWriter} wrote them. What is not asked for is not made. For use
 * by one thread.
 */
public final class PackedFigure {

    /** No sentence that proves a number ends before it begins. */
    static final Span NO_SENTENCE = new Span(0, 0);

    private final PackReader in;
    private final Naming.Named named;

    private FigureKind kind = FigureKind.COUNT;
    private Figure.Bound bound = Figure.Bound.EXACT;
    private Scope scope = Scope.INCIDENT;
    private double value;
    private @Nullable Double low;
    private @Nullable Double high;
    private boolean hasDays;
    private boolean hasPlace;
    private Span sentence = NO_SENTENCE;
    private double confidence;

    /** Where the words begin, and what stands behind them. */
    private int unit;

    private int ofWhom;
    private int saidBy;
    private int days;
    private int place;

    public PackedFigure(PackReader in, Naming.Named named) {
        this.in = in;
        this.named = named;
    }

    /**
     * Reads the next figure.
     *
     * @param span where its number stands
     */
    public void next(Span span) {
        int kindAndBound = in.count();
        kind = FigureWriter.KINDS.get(kindAndBound / FigureWriter.BOUNDS.size());
        bound = FigureWriter.BOUNDS.get(kindAndBound % FigureWriter.BOUNDS.size());
        int way = in.count();
        value = in.amount();
        low = end(way / FigureWriter.WAYS % FigureWriter.WAYS);
        high = end(way % FigureWriter.WAYS);
        int has = way / (FigureWriter.WAYS * FigureWriter.WAYS);
        hasPlace = has % 2 != 0;
        hasDays = has / 2 % 2 != 0;
        scope = has / 4 != 0 ? Scope.TOTAL : Scope.INCIDENT;
        unit = word();
        ofWhom = word();
        saidBy = word();
        days = in.position();
        if (hasDays) {
            PackedDays.skip(in);
        }
        place = in.position();
        if (hasPlace) {
            named.skipPlace(in);
        }
        int length = in.count();
        if (length > 0) {
            int start = span.start() - (int) in.signed();
            sentence = new Span(start, start + length - 1);
        }
        confidence = in.amount();
    }

    private @Nullable Double end(int way) {
        return switch (way) {
            case FigureWriter.NO_END -> null;
            case FigureWriter.END_IS_VALUE -> (Double) value;
            default -> (Double) in.amount();
        };
    }

    private int word() {
        int start = in.position();
        named.skipWord(in);
        return start;
    }

    public FigureKind kind() {
        return kind;
    }

    public double value() {
        return value;
    }

    public String ofWhom() {
        return at(ofWhom, () -> named.word(in));
    }

    public String saidBy() {
        return at(saidBy, () -> named.word(in));
    }

    /** What it says without its words, days and place. */
    public Figure wordless() {
        return figure("", "", null, null);
    }

    /**
     * All of it.
     *
     * @param published the day of the article
     */
    public Figure figure(LocalDate published) {
        return figure(
                ofWhom(),
                saidBy(),
                hasDays ? at(days, () -> PackedDays.read(in, published)) : null,
                hasPlace ? at(place, () -> named.place(in)) : null);
    }

    private Figure figure(String whom, String source, @Nullable DateRange when, @Nullable Place where) {
        String counted = at(unit, () -> named.word(in));
        return new Figure(
                kind, value, bound, low, high, counted, whom, source, scope, when, where, sentence, confidence);
    }

    private <T> T at(int position, Supplier<T> reader) {
        int back = in.position();
        in.moveTo(position);
        T read = reader.get();
        in.moveTo(back);
        return read;
    }
}
