package dateline.enrich.figure;

import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.enrich.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the figures of one sentence from the numbers found in it. */
final class FigureBuilder {

    private final Scene scene;
    private final Words words;

    FigureBuilder(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    List<Mention> figures() {
        List<Candidate> candidates = new FigureFinder(scene).candidates();
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<KindFinder.@Nullable Found> kinds = new KindFinder(scene, candidates).kinds();
        List<Mention> figures = new ArrayList<>();
        for (int index = 0; index < candidates.size(); index++) {
            KindFinder.Found found = kinds.get(index);
            if (found != null) {
                figures.add(figure(candidates.get(index), found));
            }
        }
        return figures;
    }

    private Mention figure(Candidate candidate, KindFinder.Found found) {
        Quantity quantity = candidate.quantity();
        FigureKind kind = found.kind();
        Figure.Bound bound = candidate.hedge().bound();
        return new Mention.OfFigure(
                quantity.span(),
                new Figure(
                        kind,
                        quantity.low(),
                        bound,
                        Intervals.low(kind, quantity, bound),
                        Intervals.high(kind, quantity, bound),
                        "",
                        candidate.counted().isEmpty()
                                ? ""
                                : words.text(
                                        candidate.counted().first(),
                                        candidate.counted().end()),
                        "",
                        Figure.Scope.INCIDENT,
                        null,
                        null,
                        scene.words().sentence().span(),
                        found.reason().confidence));
    }
}
