package dateline.search;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Mention;
import dateline.search.answer.ContradictionPage;
import dateline.search.answer.FigureFacts;
import dateline.search.answer.FigurePage;
import dateline.search.answer.Fragments;
import dateline.search.answer.Hit;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.SizeSteps;
import dateline.search.figure.Comparison;
import dateline.search.figure.FigureFact;
import dateline.search.figure.FigureSeries;
import dateline.search.request.ContradictionRequest;
import dateline.search.request.FigureRequest;
import dateline.search.request.FigureSelection;
import dateline.search.request.SeriesRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of articles, by looking at each, and at each pair. */
final class BruteForceFigures {

    private static final Comparator<FigurePage.Fact> NEWEST_FIRST =
            comparing(FigurePage.Fact::published).reversed().thenComparing(FigurePage.Fact::article);

    private BruteForceFigures() {}

    /** A list; figures of one article stay as they stand in it. */
    static FigurePage list(List<EnrichedArticle> found, FigureRequest request) {
        Comparator<FigurePage.Fact> order = request.order() == FigureRequest.Order.DATE
                ? NEWEST_FIRST
                : comparingDouble((FigurePage.Fact fact) ->
                                fact.reported().figure().value())
                        .reversed()
                        .thenComparing(NEWEST_FIRST);
        List<FigurePage.Fact> facts = found.stream()
                .flatMap(article -> facts(article, request.selection()))
                .sorted(order)
                .toList();
        return new FigurePage(facts.size(), page(facts, request.page(), request.size()));
    }

    private static <T> List<T> page(List<T> all, int page, int size) {
        return all.stream().skip((page - 1L) * size).limit(size).toList();
    }

    private static Stream<FigurePage.Fact> facts(EnrichedArticle enriched, FigureSelection selection) {
        return enriched.mentions(Mention.OfFigure.class)
                .filter(mention -> isMeant(mention.figure(), selection))
                .map(mention -> fact(enriched.article(), mention, selection));
    }

    private static FigurePage.Fact fact(Article article, Mention.OfFigure mention, FigureSelection selection) {
        Hit.ReportedFigure reported = new Hit.ReportedFigure(
                mention.figure(),
                mention.span().in(article.text()),
                Fragments.onOneLine(article.text(), mention.figure().sentence(), List.of(mention.span())),
                selection.isMatching());
        return new FigurePage.Fact(
                article.id(), article.headline().text(), article.published(), mention.span(), reported);
    }

    private static boolean isMeant(Figure figure, FigureSelection selection) {
        if (!selection.kinds().isEmpty() && !selection.kinds().contains(figure.kind())) {
            return false;
        }
        if (selection.isOfAll()) {
            return true;
        }
        List<FacetPath> steps = selection.ticked(Dimension.FIGURE);
        List<FacetPath> sources = selection.ticked(Dimension.SAIDBY);
        boolean asksForNone = selection.conditions().isEmpty() && steps.isEmpty();
        boolean isAskedFor = asksForNone
                || selection.conditions().stream().anyMatch(asked -> BruteForceQueries.isOne(asked, figure))
                || steps.stream().anyMatch(step -> step.isPrefixOf(SizeSteps.path(figure)));
        return isAskedFor && (sources.isEmpty() || sources.contains(FacetPath.of(figure.saidBy())));
    }

    /** The figures that are meant, each with what it is compared by. */
    private static Map<FigureFact, FigurePage.Fact> compared(List<EnrichedArticle> found, FigureSelection selection) {
        Map<FigureFact, FigurePage.Fact> facts = new LinkedHashMap<>();
        for (EnrichedArticle enriched : found) {
            Article article = enriched.article();
            List<Mention.OfFigure> mentions =
                    enriched.mentions(Mention.OfFigure.class).toList();
            for (int number = 0; number < mentions.size(); number++) {
                Mention.OfFigure mention = mentions.get(number);
                if (isMeant(mention.figure(), selection)) {
                    facts.put(
                            new FigureFact(article.id(), article.published(), number, mention.span(), mention.figure()),
                            fact(article, mention, selection));
                }
            }
        }
        return facts;
    }

    static FigureFacts facts(List<EnrichedArticle> found, FigureSelection selection) {
        List<FigureFact> facts = compared(found, selection).keySet().stream()
                .sorted(comparing(FigureFact::published)
                        .reversed()
                        .thenComparing(FigureFact::article)
                        .thenComparingInt(FigureFact::number))
                .toList();
        return new FigureFacts(facts.size(), facts);
    }

    static FigureSeries series(List<EnrichedArticle> found, SeriesRequest request) {
        List<FigureFact> facts =
                List.copyOf(compared(found, request.selection()).keySet());
        return FigureSeries.of(request, facts.size(), facts);
    }

    static ContradictionPage contradictions(List<EnrichedArticle> found, ContradictionRequest request) {
        Map<FigureFact, FigurePage.Fact> compared = compared(found, request.selection());
        List<FigureFact> facts =
                compared.keySet().stream().sorted(FigureFact.BY_DAY).toList();
        Comparison comparison = new Comparison(request.window());
        List<Comparison.Two> pairs = new ArrayList<>();
        for (int first = 0; first < facts.size(); first++) {
            for (int second = first + 1; second < facts.size(); second++) {
                if (comparison.contradict(facts.get(second), facts.get(first))) {
                    pairs.add(new Comparison.Two(facts.get(first), facts.get(second)));
                }
            }
        }
        pairs.sort(Comparison.ORDER);
        return new ContradictionPage(
                facts.size(),
                facts.size(),
                pairs.size(),
                page(pairs, request.page(), request.size()).stream()
                        .map(pair -> new ContradictionPage.Pair(
                                requireNonNull(compared.get(pair.earlier())),
                                requireNonNull(compared.get(pair.later()))))
                        .toList());
    }
}
