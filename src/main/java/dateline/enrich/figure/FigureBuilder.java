package dateline.enrich.figure;

import dateline.article.Figure;
import dateline.article.Figure.Bound;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.article.Place;
import dateline.enrich.Words;
import dateline.enrich.figure.number.Quantity;
import dateline.enrich.figure.number.Quantity.Form;
import dateline.enrich.figure.scene.Nouns;
import dateline.enrich.figure.scene.Scene;
import dateline.enrich.figure.speech.Speakers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the figures of one sentence from the numbers found in it. */
final class FigureBuilder {

    private final Scene scene;
    private final Words words;
    private final Speakers.InSentence speakers;
    private final @Nullable Place dateline;
    private final Scopes scopes;
    private final Circumstances circumstances;
    private final Whom whom;
    /** Whom an elided noun repeats: "four guards were killed and eight wounded". */
    private String elided = "";

    FigureBuilder(Scene scene, Speakers.InSentence speakers, @Nullable Place dateline) {
        this.scene = scene;
        this.words = scene.words();
        this.speakers = speakers;
        this.dateline = dateline;
        this.scopes = new Scopes(scene);
        this.circumstances = new Circumstances(scene);
        this.whom = new Whom(scene);
    }

    List<Mention> figures(List<Candidate> candidates) {
        List<KindFinder.@Nullable Found> kinds = new KindFinder(scene, candidates).kinds();
        List<Mention> figures = new ArrayList<>();
        @Nullable Figure last = null;
        for (int index = 0; index < candidates.size(); index++) {
            KindFinder.Found found = kinds.get(index);
            if (found != null) {
                Candidate candidate = candidates.get(index);
                last = figure(candidate, found, last);
                elided = isLabelled(candidate) || candidate.isSingle() ? "" : last.ofWhom();
                figures.add(new Mention.OfFigure(candidate.quantity().span(), last));
            }
        }
        return figures;
    }

    private Figure figure(Candidate candidate, KindFinder.Found found, @Nullable Figure last) {
        FigureKind kind = found.kind();
        Bound bound = bound(candidate, last);
        Unit unit = candidate.unit();
        Quantity quantity = unit == null ? candidate.quantity() : times(candidate.quantity(), unit.factor());
        return new Figure(
                kind,
                quantity.low(),
                bound,
                Intervals.low(kind, quantity, bound),
                Intervals.high(kind, quantity, bound),
                unitName(candidate, kind),
                whom.of(candidate, kind, last, elided),
                speakers.at(candidate.quantity().first()),
                scopes.of(candidate, kind, found.reason()),
                circumstances.when(candidate),
                circumstances.place(candidate, dateline),
                words.sentence().span(),
                found.reason().confidence);
    }

    /** "four "terrorists"": what one side calls them is said of no others. */
    private boolean isLabelled(Candidate candidate) {
        Counted counted = candidate.counted();
        return !counted.isEmpty() && scene.isQuote(counted.first() - 1) && scene.isQuote(counted.end());
    }

    /** A conversion in brackets is as exact as what it converts: "over 100 mph (161 km/h)". */
    private Bound bound(Candidate candidate, @Nullable Figure last) {
        Bound own = candidate.hedge().bound();
        boolean isConversion = own == Bound.EXACT && candidate.unit() != null && words.is(candidate.first() - 1, "(");
        return isConversion && last != null && isMeasured(last) ? last.bound() : own;
    }

    private static boolean isMeasured(Figure figure) {
        return figure.kind() == FigureKind.MONEY || figure.kind() == FigureKind.MEASURE;
    }

    private static Quantity times(Quantity quantity, double factor) {
        boolean isWhole = factor == 1;
        Form form = quantity.form();
        return isWhole
                ? quantity
                : new Quantity(
                        quantity.first(),
                        quantity.end(),
                        quantity.span(),
                        Quantity.product(quantity.low(), factor),
                        Quantity.product(quantity.high(), factor),
                        form,
                        quantity.suffix());
    }

    private String unitName(Candidate candidate, FigureKind kind) {
        Unit unit = candidate.unit();
        if (unit != null) {
            return unit.name();
        }
        return kind == FigureKind.COUNT
                ? Nouns.singular(words.at(candidate.counted().head()))
                : "people";
    }
}
