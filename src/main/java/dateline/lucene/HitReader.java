package dateline.lucene;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.search.Dimension;
import dateline.search.FacetPath;
import dateline.search.Fragment;
import dateline.search.Fragments;
import dateline.search.Hit;
import dateline.search.Hit.ReportedFigure;
import dateline.search.Refinement;
import dateline.search.SearchRequest;
import dateline.search.SizeSteps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;

/** Reads the articles of a page of hits and shows what matched. */
final class HitReader {

    /** A digest of a whole day may hold hundreds of figures; a hit shows the first ones. */
    private static final int MOST_FIGURES = 10;

    private final Snapshot snapshot;
    private final Marker marker;
    private final List<FacetPath> tickedFigures;

    HitReader(Snapshot snapshot, SearchRequest request) throws IOException {
        this.snapshot = snapshot;
        this.marker = new Marker(snapshot, request.query());
        this.tickedFigures = request.refinements().stream()
                .filter(refinement -> refinement.dimension() == Dimension.FIGURE && !refinement.isExcluded())
                .map(Refinement::path)
                .toList();
    }

    Hit read(ScoreDoc scored) throws IOException {
        EnrichedArticle enriched = article(snapshot, scored.doc);
        Article article = enriched.article();
        List<Span> marks = marker.marks(scored.doc, enriched);
        Mention.OfPlace dateline = enriched.dateline();
        return new Hit(
                article.id(),
                headline(article, marks),
                article.published(),
                dateline == null ? null : dateline.place().name(),
                article.source(),
                Float.isNaN(scored.score) ? 0 : scored.score,
                SnippetChooser.snippet(article, marks),
                figures(enriched));
    }

    /** The article of a document. */
    static EnrichedArticle article(Snapshot snapshot, int document) throws IOException {
        return ArticleCodec.unpack(snapshot.storedFields().document(document).getBinaryValue(Schema.ARTICLE));
    }

    private static List<Fragment> headline(Article article, List<Span> marks) {
        List<Fragment> fragments = new ArrayList<>(
                Fragments.onOneLine(article.text(), article.headline().span(), marks));
        int length = fragments.stream()
                .mapToInt(fragment -> fragment.text().length())
                .sum();
        String headline = article.headline().text();
        if (length < headline.length()) {
            fragments.add(new Fragment(headline.substring(length), false));
        }
        return fragments;
    }

    private List<ReportedFigure> figures(EnrichedArticle enriched) {
        return enriched.mentions(Mention.OfFigure.class)
                .sorted(Comparator.comparingInt(this::rank)
                        .thenComparingDouble(mention -> -mention.figure().value()))
                .limit(MOST_FIGURES)
                .map(mention -> reported(enriched.article(), mention))
                .toList();
    }

    private int rank(Mention.OfFigure mention) {
        return isAskedFor(mention) ? 0 : mention.figure().kind().isHarm() ? 1 : 2;
    }

    private boolean isAskedFor(Mention.OfFigure mention) {
        FacetPath path = SizeSteps.path(mention.figure());
        return marker.asksFor(mention) || tickedFigures.stream().anyMatch(ticked -> ticked.isPrefixOf(path));
    }

    private ReportedFigure reported(Article article, Mention.OfFigure mention) {
        Figure figure = mention.figure();
        return new ReportedFigure(
                figure,
                mention.span().in(article.text()),
                Fragments.onOneLine(article.text(), figure.sentence(), List.of(mention.span())),
                isAskedFor(mention));
    }
}
