package dateline.bench.archive;

import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.PublishedPath;
import dateline.search.facet.SizeSteps;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What an article is counted by, and what a hit list shows of its figures: the same for every side. */
public final class FacetValues {

    /** So many figures are shown of an article. */
    private static final int MOST_FIGURES = 10;

    private FacetValues() {}

    /** A value of a dimension. */
    public record Value(Dimension dimension, FacetPath path) {

        /** What tells it apart. */
        public String identity() {
            return dimension.identity(path);
        }
    }

    /** The values of an article and all above them, each once. */
    public static Set<Value> of(EnrichedArticle enriched) {
        Set<Value> values = new LinkedHashSet<>();
        lowest(enriched).forEach(value -> {
            for (FacetPath path = value.path; path.depth() > 0; path = path.parent()) {
                values.add(new Value(value.dimension, identical(value.dimension, path)));
            }
        });
        return values;
    }

    /** The values of an article without those above them, each once. */
    public static Set<Value> lowest(EnrichedArticle enriched) {
        Set<Value> values = new LinkedHashSet<>();
        add(values, Dimension.DATE, PublishedPath.of(enriched.article().published()));
        String source = enriched.article().source();
        if (source != null) {
            add(values, Dimension.SOURCE, FacetPath.of(source));
        }
        OfPlace dateline = enriched.dateline();
        if (dateline != null) {
            add(values, Dimension.PLACE, new FacetPath(dateline.place().path()));
        }
        for (Mention mention : enriched.mentions()) {
            switch (mention) {
                case OfPlace place ->
                    add(values, Dimension.PLACE, new FacetPath(place.place().path()));
                case Mention.OfPerson person -> add(values, Dimension.PERSON, FacetPath.of(person.name()));
                case Mention.OfOrganisation organisation ->
                    add(values, Dimension.ORGANISATION, FacetPath.of(organisation.name()));
                case Mention.OfFigure(var _, Figure figure) -> {
                    add(values, Dimension.FIGURE, SizeSteps.path(figure));
                    add(values, Dimension.SAIDBY, FacetPath.of(figure.saidBy()));
                }
                case Mention.OfDate _ -> {}
            }
        }
        return values;
    }

    private static void add(Set<Value> values, Dimension dimension, FacetPath path) {
        if (!path.steps().contains("")) {
            values.add(new Value(dimension, identical(dimension, path)));
        }
    }

    /** Names that are one value are written alike. */
    private static FacetPath identical(Dimension dimension, FacetPath path) {
        return dimension.isFolded() ? FacetPath.of(dimension.identity(path)) : path;
    }

    /** The figures to show, in their order: harm first, then the largest. */
    public static List<Mention.OfFigure> shownFigures(EnrichedArticle enriched) {
        return enriched.mentions(Mention.OfFigure.class)
                .sorted(Comparator.comparing((Mention.OfFigure mention) ->
                                !mention.figure().kind().isHarm())
                        .thenComparing(mention -> -mention.figure().value()))
                .limit(MOST_FIGURES)
                .toList();
    }
}
