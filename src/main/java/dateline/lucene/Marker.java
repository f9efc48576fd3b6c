package dateline.lucene;

import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.query.Query.HasFigure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a query matches in an article: exactly the words, phrases as one, from the offsets that the index keeps; and the
 * numbers of the figures that it asks for.
 */
final class Marker {

    private final Snapshot snapshot;
    private final Weight weight;
    private final List<HasFigure> figures;

    Marker(Snapshot snapshot, dateline.query.Query query) throws IOException {
        this.snapshot = snapshot;
        Query rewritten = snapshot.rewrite(QueryTranslator.translate(query));
        this.weight = snapshot.createWeight(rewritten, ScoreMode.COMPLETE_NO_SCORES, 1);
        this.figures = query.figures();
    }

    /** Whether the query asks for a figure such as this one. */
    boolean asksFor(Mention.OfFigure mention) {
        return figures.stream().anyMatch(asked -> asked.matches(mention.figure()));
    }

    /** The marks of a document, in order, without overlaps. */
    List<Span> marks(int document, EnrichedArticle article) throws IOException {
        List<Span> marks = new ArrayList<>();
        LeafReaderContext leaf =
                snapshot.getLeafContexts().get(ReaderUtil.subIndex(document, snapshot.getLeafContexts()));
        Matches matches = weight.matches(leaf, document - leaf.docBase);
        if (matches != null) {
            for (String field : List.of(Schema.TEXT, Schema.HEADLINE, Schema.LEAD)) {
                add(marks, matches.getMatches(field));
            }
        }
        article.mentions(Mention.OfFigure.class)
                .filter(this::asksFor)
                .map(Mention::span)
                .forEach(marks::add);
        return joined(marks);
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
