package dateline.lucene.hit;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.lucene.state.Snapshot;
import dateline.search.answer.Fragment;
import dateline.search.answer.Fragments;
import dateline.search.answer.Hit;
import dateline.search.answer.Hit.ReportedFigure;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.SizeSteps;
import dateline.search.request.Detail;
import dateline.search.request.FigureSelection;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.search.ScoreDoc;

/** Reads the articles of a page of hits and shows what matched. */
public final class HitReader {

    /** A digest of a whole day may hold hundreds of figures; a hit shows the first ones. */
    private static final int MOST_FIGURES = 10;

    private final Snapshot snapshot;
    private final Marker marker;
    private final Set<Detail> details;
    private final List<FacetPath> tickedFigures;
    private final List<FacetPath> tickedSources;

    public HitReader(Snapshot snapshot, SearchRequest request) {
        this.snapshot = snapshot;
        this.marker = new Marker(snapshot, request.query());
        this.details = request.details();
        FigureSelection selection = new FigureSelection(request, Set.of(), false);
        this.tickedFigures = selection.ticked(Dimension.FIGURE);
        this.tickedSources = selection.ticked(Dimension.SAIDBY);
    }

    /** Reads a document as a hit. */
    public Hit read(ScoreDoc scored) throws IOException {
        boolean hasSnippet = details.contains(Detail.SNIPPETS);
        boolean hasFigures = details.contains(Detail.FIGURES);
        if (!hasSnippet && !hasFigures) {
            return HitNames.read(snapshot, scored);
        }
        ArticleReader reader = ArticleReader.of(snapshot, scored.doc);
        Article article = reader.article();
        Marker.Marked marked = marker.mark(scored.doc, reader);
        List<Span> marks = marked.marks();
        return new Hit(
                article.id(),
                hasSnippet
                        ? headline(article, marks)
                        : unmarked(article.headline().text()),
                article.published(),
                reader.names().dateline(),
                article.source(),
                Float.isNaN(scored.score) ? 0 : scored.score,
                hasSnippet ? SnippetChooser.snippet(article, marks) : List.of(),
                hasFigures ? figures(reader, marked.figures()) : List.of());
    }

    /** The article of a document. */
    public static EnrichedArticle article(Snapshot snapshot, int document) throws IOException {
        return ArticleReader.of(snapshot, document).enriched();
    }

    static List<Fragment> unmarked(String headline) {
        return List.of(new Fragment(headline, false));
    }

    /** The headline as it is to be shown, with marks where its words are those of the text. */
    private static List<Fragment> headline(Article article, List<Span> marks) {
        String headline = article.headline().text();
        List<Fragment> fragments = new ArrayList<>(
                Fragments.onOneLine(article.text(), article.headline().span(), marks));
        String words = fragments.stream().map(Fragment::text).collect(Collectors.joining());
        if (!headline.startsWith(words)) {
            return List.of(new Fragment(headline, false));
        }
        if (words.length() < headline.length()) {
            fragments.add(new Fragment(headline.substring(words.length()), false));
        }
        return fragments;
    }

    private List<ReportedFigure> figures(ArticleReader reader, List<Mention.OfFigure> matched) throws IOException {
        Article article = reader.article();
        Predicate<Mention.OfFigure> isAskedFor = mention -> matched.contains(mention) || isTicked(mention);
        return reader.figures().stream()
                .sorted(Comparator.comparingInt((Mention.OfFigure mention) -> isAskedFor.test(mention)
                                ? 0
                                : mention.figure().kind().isHarm() ? 1 : 2)
                        .thenComparingDouble(mention -> -mention.figure().value()))
                .limit(MOST_FIGURES)
                .map(mention -> reported(article, mention, isAskedFor.test(mention)))
                .toList();
    }

    private boolean isTicked(Mention.OfFigure mention) {
        FacetPath path = SizeSteps.path(mention.figure());
        return tickedFigures.stream().anyMatch(ticked -> ticked.isPrefixOf(path))
                || tickedSources.contains(FacetPath.of(mention.figure().saidBy()));
    }

    /** A figure with its sentence, in which its number is marked. */
    public static ReportedFigure reported(Article article, Mention.OfFigure mention, boolean isAskedFor) {
        Figure figure = mention.figure();
        return new ReportedFigure(
                figure,
                mention.span().in(article.text()),
                Fragments.onOneLine(article.text(), figure.sentence(), List.of(mention.span())),
                isAskedFor);
    }
}
