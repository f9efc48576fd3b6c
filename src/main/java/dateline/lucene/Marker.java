package dateline.lucene;

import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.query.Query;
import dateline.query.Query.HasFigure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a query matches in an article: exactly the words, phrases as one, from the offsets that the index keeps; and the
 * numbers of the figures that it asks for. For use by one thread.
 */
final class Marker {

    private static final List<String> WORDS = List.of(Schema.TEXT, Schema.HEADLINE, Schema.LEAD);

    private final Snapshot snapshot;
    private final Query query;
    private final Map<Query, Weight> weights = new HashMap<>();

    Marker(Snapshot snapshot, Query query) {
        this.snapshot = snapshot;
        this.query = query;
    }

    /**
     * What a query matches in an article.
     *
     * @param marks in order, without overlaps
     * @param figures those of the article that the query asks for
     */
    record Marked(List<Span> marks, List<Mention.OfFigure> figures) {}

    /** Nothing is marked in an article that does not match. */
    Marked mark(int document, EnrichedArticle article) throws IOException {
        Matches matches = matches(query, document);
        if (matches == null) {
            return new Marked(List.of(), List.of());
        }
        List<Span> marks = new ArrayList<>();
        for (String field : WORDS) {
            add(marks, matches.getMatches(field));
        }
        List<FigureMatcher> asked =
                asked(query, document).stream().map(FigureMatcher::new).toList();
        List<Mention.OfFigure> figures = asked.isEmpty()
                ? List.of()
                : article.mentions(Mention.OfFigure.class)
                        .filter(mention -> asked.stream().anyMatch(condition -> condition.matches(mention.figure())))
                        .toList();
        figures.forEach(mention -> marks.add(mention.span()));
        return new Marked(joined(marks), figures);
    }

    private @Nullable Matches matches(Query part, int document) throws IOException {
        Weight weight = weights.get(part);
        if (weight == null) {
            weight = snapshot.createWeight(
                    snapshot.rewrite(QueryTranslator.translate(part)), ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(part, weight);
        }
        LeafReaderContext leaf =
                snapshot.getLeafContexts().get(ReaderUtil.subIndex(document, snapshot.getLeafContexts()));
        return weight.matches(leaf, document - leaf.docBase);
    }

    /** The conditions on figures by which an article matches: an alternative that it does not meet asks for none. */
    private List<HasFigure> asked(Query part, int document) throws IOException {
        List<HasFigure> asked = new ArrayList<>();
        switch (part) {
            case HasFigure condition -> asked.add(condition);
            case Query.And(List<Query> parts) -> {
                for (Query each : parts) {
                    asked.addAll(asked(each, document));
                }
            }
            case Query.Or(List<Query> parts) -> {
                for (Query each : parts) {
                    List<HasFigure> maybe = asked(each, document);
                    boolean isMet = each instanceof HasFigure || maybe.isEmpty() || matches(each, document) != null;
                    asked.addAll(isMet ? maybe : List.of());
                }
            }
            case Query.All _,
                    Query.Word _,
                    Query.Phrase _,
                    Query.Not _,
                    Query.InField _,
                    Query.Published _,
                    Query.Happened _ -> {}
        }
        return asked;
    }

    private static void add(List<Span> marks, @Nullable MatchesIterator matches) throws IOException {
        while (matches != null && matches.next()) {
            marks.add(new Span(matches.startOffset(), matches.endOffset()));
        }
    }

    private static List<Span> joined(List<Span> marks) {
        List<Span> joined = new ArrayList<>();
        for (Span mark : marks.stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().end() > mark.start()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), mark.end())));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }
}
