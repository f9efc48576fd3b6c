package dateline.web.reading;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.query.Query;
import dateline.search.Searcher;
import dateline.search.Searcher.StoredArticle;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.Refinement;
import dateline.web.address.Percent;
import dateline.web.address.SearchAddress;
import dateline.web.address.Showing;
import dateline.web.page.Frame;
import dateline.web.page.Link;
import dateline.web.reading.ArticleView.Names;
import dateline.web.reading.ArticleView.StatedFigure;
import dateline.web.words.CalendarWords;
import dateline.web.words.FacetWords;
import dateline.web.words.FigureSentence;
import dateline.web.words.FigureWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the page of an article. Safe for use by many threads. */
public final class ReadingDesk {

    private final Searcher searcher;
    private final Frame.Files files;

    public ReadingDesk(Searcher searcher, Frame.Files files) {
        this.searcher = searcher;
        this.files = files;
    }

    /**
     * The page of the article with an id, if there is one.
     *
     * @param address the search that led to it
     * @param query what that search asks; its matches are marked
     */
    public Optional<ArticlePage> page(String id, SearchAddress address, Query query) throws IOException {
        SearchAddress list = address.withShowing(Showing.LIST);
        boolean isSearch = !list.query().isBlank() || list.hasFilters();
        Link back = new Link(isSearch ? "Back to the results" : "All articles", list.under("/"), false);
        return read(id, list, query)
                .map(view -> new ArticlePage(Frame.around(files, view.title() + " – Dateline", list), back, view));
    }

    /** The article with an id, if there is one. */
    public Optional<ArticleView> read(String id, SearchAddress address, Query query) throws IOException {
        Optional<StoredArticle> stored = searcher.find(id);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        List<Span> matches = searcher.matches(id, query);
        return Optional.of(view(stored.get(), address, matches));
    }

    private static ArticleView view(StoredArticle stored, SearchAddress address, List<Span> matches) {
        EnrichedArticle enriched = stored.article();
        Article article = enriched.article();
        List<Passage> passages = new Passages(enriched, matches).all();
        boolean hasHeading =
                passages.stream().anyMatch(passage -> !passage.heading().isEmpty());
        Mention.OfPlace dateline = enriched.dateline();
        String path = Percent.path(article.id());
        return new ArticleView(
                article.id(),
                address.withShowing(Showing.LIST).under("/article/" + path),
                "/api/articles/" + path + "/cite",
                address.withShowing(Showing.LIST).under(SimilarDesk.path(article.id())),
                article.headline().text(),
                article.published().toString(),
                CalendarWords.day(article.published()),
                dateline == null ? "" : dateline.place().name(),
                Objects.requireNonNullElse(article.source(), ""),
                hasHeading ? "" : article.headline().text(),
                matches.size(),
                passages,
                figures(enriched),
                names(enriched),
                article.file(),
                stored.fingerprint().sha256());
    }

    private static List<StatedFigure> figures(EnrichedArticle enriched) {
        String text = enriched.article().text();
        List<StatedFigure> figures = new ArrayList<>();
        for (Mention.OfFigure mention :
                enriched.mentions(Mention.OfFigure.class).toList()) {
            FigureWords words = FigureWords.of(mention.figure(), mention.span().in(text));
            figures.add(new StatedFigure(figures.size() + 1, words, FigureSentence.of(text, mention)));
        }
        return figures;
    }

    private static List<Names> names(EnrichedArticle enriched) {
        List<Names> names = new ArrayList<>();
        Stream<Mention.OfPlace> places =
                Stream.concat(Stream.ofNullable(enriched.dateline()), enriched.mentions(Mention.OfPlace.class));
        add(
                names,
                "Places",
                Dimension.PLACE,
                places.map(of -> new FacetPath(of.place().path())));
        add(
                names,
                "People",
                Dimension.PERSON,
                enriched.mentions(Mention.OfPerson.class).map(of -> FacetPath.of(of.name())));
        add(
                names,
                "Organisations",
                Dimension.ORGANISATION,
                enriched.mentions(Mention.OfOrganisation.class).map(of -> FacetPath.of(of.name())));
        return names;
    }

    private static void add(List<Names> names, String heading, Dimension dimension, Stream<FacetPath> paths) {
        Map<String, Link> links = new LinkedHashMap<>();
        paths.forEach(path -> {
            String search = SearchAddress.ALL
                    .with(new Refinement(dimension, path, false))
                    .under("/");
            links.putIfAbsent(search, new Link(FacetWords.full(dimension, path), search, false));
        });
        if (!links.isEmpty()) {
            names.add(new Names(heading, List.copyOf(links.values())));
        }
    }
}
