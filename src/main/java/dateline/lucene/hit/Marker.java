package dateline.lucene.hit;

import dateline.article.Mention;
import dateline.article.Span;
import dateline.lucene.figure.FigureMatcher;
import dateline.lucene.query.QueryTranslator;
import dateline.lucene.state.Snapshot;
import dateline.lucene.text.ArticleSearch;
import dateline.query.Part;
import dateline.query.Query;
import dateline.query.Query.HasFigure;
import dateline.query.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a query matches in an article: exactly the words, phrases and words near each other as one; and the numbers of the
 * figures that it asks for. For use by one thread.
 */
public final class Marker {

    private final Snapshot snapshot;
    private final Query query;
    private final Map<Query, Weight> weights = new HashMap<>();

    public Marker(Snapshot snapshot, Query query) {
        this.snapshot = snapshot;
        this.query = query;
    }

    /**
     * What a query matches in an article.
     *
     * @param marks in order, without overlaps
     * @param figures those of the article that the query asks for
     */
    public record Marked(List<Span> marks, List<Mention.OfFigure> figures) {

        private static final Marked NOTHING = new Marked(List.of(), List.of());

        private Marked and(Marked other) {
            List<Span> allMarks = new ArrayList<>(marks);
            allMarks.addAll(other.marks);
            List<Mention.OfFigure> allFigures = new ArrayList<>(figures);
            other.figures.stream().filter(figure -> !figures.contains(figure)).forEach(allFigures::add);
            return new Marked(allMarks, allFigures);
        }
    }

    /** Nothing is marked in an article that does not match. */
    public Marked mark(int document, ArticleReader article) throws IOException {
        Marked marked = new OfArticle(document, article).match(query);
        return marked == null ? Marked.NOTHING : new Marked(joined(marked.marks), marked.figures);
    }

    /** The matches in one article. */
    private final class OfArticle {
        private final int document;
        private final ArticleReader article;
        private final LeafReaderContext segment;
        private final ArticleSearch text;

        OfArticle(int document, ArticleReader article) throws IOException {
            List<LeafReaderContext> segments = snapshot.getLeafContexts();
            this.segment = segments.get(ReaderUtil.subIndex(document, segments));
            this.document = document - segment.docBase;
            this.article = article;
            this.text = new ArticleSearch(segment.reader(), this.document, article.article());
        }

        /** What a part of the query matches; null if it does not. */
        private @Nullable Marked match(Query part) throws IOException {
            return switch (part) {
                case Query.All _ -> Marked.NOTHING;
                case Query.And(List<Query> parts) -> all(parts);
                case Query.Or(List<Query> parts) -> any(parts);
                case Query.Not(Query left) -> match(left) == null ? Marked.NOTHING : null;
                case Words words -> find(words, Part.BODY, 1);
                case Query.Doubtful(Words.Word word) -> find(word, Part.BODY, 1);
                case Query.InPart(Part place, Words words) -> find(words, place, 1);
                case Query.AtLeast(int times, Part place, Words words) -> find(words, place, times);
                case HasFigure asked -> figures(asked);
                case Query.InField _, Query.Published _, Query.Happened _, Query.Has _, Query.Length _ ->
                    isMatch(part) ? Marked.NOTHING : null;
            };
        }

        private @Nullable Marked all(List<Query> parts) throws IOException {
            Marked all = Marked.NOTHING;
            for (Query part : parts) {
                Marked marked = match(part);
                if (marked == null) {
                    return null;
                }
                all = all.and(marked);
            }
            return all;
        }

        private @Nullable Marked any(List<Query> parts) throws IOException {
            Marked any = null;
            for (Query part : parts) {
                Marked marked = match(part);
                if (marked != null) {
                    any = any == null ? marked : any.and(marked);
                }
            }
            return any;
        }

        private @Nullable Marked find(Words words, Part part, int times) throws IOException {
            List<Span> found = text.find(words, part);
            return found.size() < times ? null : new Marked(found, List.of());
        }

        private @Nullable Marked figures(HasFigure asked) throws IOException {
            FigureMatcher matcher = new FigureMatcher(asked);
            List<Mention.OfFigure> figures = article.figures().stream()
                    .filter(mention -> matcher.matches(mention.figure()))
                    .toList();
            return figures.isEmpty()
                    ? null
                    : new Marked(figures.stream().map(Mention::span).toList(), figures);
        }

        private boolean isMatch(Query part) throws IOException {
            Weight weight = weights.get(part);
            if (weight == null) {
                weight = snapshot.createWeight(
                        snapshot.rewrite(QueryTranslator.matching(part)), ScoreMode.COMPLETE_NO_SCORES, 1);
                weights.put(part, weight);
            }
            Scorer scorer = weight.scorer(segment);
            return scorer != null && scorer.iterator().advance(document) == document;
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
