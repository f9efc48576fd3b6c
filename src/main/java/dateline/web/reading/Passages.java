package dateline.web.reading;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.Refinement;
import dateline.web.address.SearchAddress;
import dateline.web.words.FacetWords;
import dateline.web.words.FigureWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Cuts an article into passages, and each passage where a mark or a mention begins or ends. */
final class Passages {

    private final Article article;
    private final Span headline;

    /** The numbers of the matches, from 0, and the mentions that are drawn, each by its span; no two overlap. */
    private final Spread<Integer> matches = new Spread<>();

    private final Spread<Mention> mentions = new Spread<>();
    private final IdentityHashMap<Mention, Integer> figures = new IdentityHashMap<>();

    Passages(EnrichedArticle enriched, List<Span> matches) {
        this.article = enriched.article();
        this.headline = article.headline().span();
        matches.forEach(match -> this.matches.put(match, this.matches.size()));
        place(enriched);
        enriched.mentions(Mention.OfFigure.class).forEach(figure -> figures.put(figure, figures.size() + 1));
    }

    /** Of mentions that share words only one can be drawn: the longest, of equals a figure before a place before a name. */
    private void place(EnrichedArticle enriched) {
        List<Mention> ranked = enriched.mentions().stream()
                .filter(mention -> !name(mention).isEmpty() && mention.span().length() > 0)
                .sorted(Comparator.comparingInt(
                                (Mention mention) -> -mention.span().length())
                        .thenComparingInt(Passages::rank))
                .toList();
        for (Mention mention : ranked) {
            if (mentions.isFree(mention.span())) {
                mentions.put(mention.span(), mention);
            }
        }
    }

    List<Passage> all() {
        List<Passage> passages = new ArrayList<>();
        boolean isLeadNext = true;
        for (Block block : article.blocks()) {
            if (isOfTheHeader(block)) {
                continue;
            }
            boolean isStory = block.role() == Block.Role.PARAGRAPH || block.role() == Block.Role.HEADLINE;
            passages.add(new Passage(label(block.role()), isStory && isLeadNext, runs(block.span())));
            isLeadNext &= !isStory;
        }
        return passages;
    }

    /** The place in the header line stands over the article already. */
    private boolean isOfTheHeader(Block block) {
        return block.role() == Block.Role.DATELINE
                && article.text().substring(0, block.span().start()).indexOf('\n') < 0;
    }

    private List<Run> runs(Span block) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
        cut(cuts, block, headline);
        matches.within(block).forEach(match -> cut(cuts, block, match));
        mentions.within(block).forEach(mention -> cut(cuts, block, mention));
        List<Run> runs = new ArrayList<>();
        int start = block.start();
        for (int end : cuts.tailSet(start + 1)) {
            runs.add(run(new Span(start, end)));
            start = end;
        }
        return runs;
    }

    private static void cut(SortedSet<Integer> cuts, Span block, Span span) {
        if (span.overlaps(block)) {
            cuts.add(Math.max(span.start(), block.start()));
            cuts.add(Math.min(span.end(), block.end()));
        }
    }

    private Run run(Span span) {
        Mention mention = mentions.around(span);
        Integer match = matches.around(span);
        return new Run(
                span.in(article.text()),
                headline.contains(span),
                match == null ? 0 : match + 1,
                match != null && matches.beginsAt(span.start()),
                mention == null ? "" : name(mention),
                mention == null ? null : meaning(mention),
                number(mention, span));
    }

    private Run.@Nullable Meaning meaning(Mention mention) {
        return switch (mention) {
            case Mention.OfFigure figure ->
                new Run.Meaning(
                        FigureWords.of(figure.figure(), figure.span().in(article.text()))
                                .line(),
                        "#stated-" + number(figure));
            case Mention.OfPlace place ->
                search(Dimension.PLACE, new FacetPath(place.place().path()));
            case Mention.OfPerson person -> search(Dimension.PERSON, FacetPath.of(person.name()));
            case Mention.OfOrganisation organisation ->
                search(Dimension.ORGANISATION, FacetPath.of(organisation.name()));
            case Mention.OfDate _ -> null;
        };
    }

    private static Run.Meaning search(Dimension dimension, FacetPath path) {
        return new Run.Meaning(
                FacetWords.full(dimension, path),
                SearchAddress.ALL.with(new Refinement(dimension, path, false)).under("/"));
    }

    /** The number of the figure that begins here. */
    private int number(@Nullable Mention mention, Span span) {
        return mention instanceof Mention.OfFigure figure && figure.span().start() == span.start() ? number(figure) : 0;
    }

    private int number(Mention.OfFigure figure) {
        return figures.getOrDefault(figure, 0);
    }

    private static int rank(Mention mention) {
        return switch (mention) {
            case Mention.OfFigure _ -> 0;
            case Mention.OfPlace _ -> 1;
            case Mention.OfPerson _ -> 2;
            case Mention.OfOrganisation _ -> 3;
            case Mention.OfDate _ -> 4;
        };
    }

    private static String name(Mention mention) {
        return switch (mention) {
            case Mention.OfFigure _ -> "figure";
            case Mention.OfPlace _ -> "place";
            case Mention.OfPerson _ -> "person";
            case Mention.OfOrganisation _ -> "organisation";
            case Mention.OfDate _ -> "";
        };
    }

    private static String label(Block.Role role) {
        return switch (role) {
            case HEADLINE, PARAGRAPH -> "";
            case DATELINE -> "Dateline";
            case TIME_STAMP -> "Stamp";
            case CAPTION -> "Caption";
            case CREDIT -> "Credit";
        };
    }
}
