package dateline.lucene;

import dateline.lucene.figure.FigureCursor;
import dateline.lucene.figure.FigureMatcher;
import dateline.lucene.query.RefinedQuery;
import dateline.lucene.schema.Gazetteer;
import dateline.lucene.schema.Schema;
import dateline.lucene.state.Snapshot;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.SizeSteps;
import dateline.search.figure.FigureFact;
import dateline.search.figure.Foremost;
import dateline.search.request.Budget;
import dateline.search.request.FigureRequest;
import dateline.search.request.FigureSelection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Finds the figures that a selection means, from doc values alone: no article is read. For use by one thread. */
final class FigureFinder {

    private static final Comparator<Found> BY_DATE = Comparator.comparing((Found found) -> found.article.published)
            .reversed()
            .thenComparing(found -> found.article)
            .thenComparingInt(Found::number);

    private static final Comparator<Found> BY_VALUE =
            Comparator.comparingDouble(Found::value).reversed().thenComparing(BY_DATE);

    private static final int VISITED_BETWEEN_LOOKS = 256;

    private final Snapshot snapshot;
    private final FigureSelection selection;
    private final boolean isMatching;
    private final List<FigureMatcher> conditions;
    private final List<FacetPath> figures;
    private final List<FacetPath> sources;

    FigureFinder(Snapshot snapshot, FigureSelection selection) {
        this.snapshot = snapshot;
        this.selection = selection;
        this.isMatching = selection.isMatching();
        this.conditions =
                selection.conditions().stream().map(FigureMatcher::new).toList();
        this.figures = selection.ticked(Dimension.FIGURE);
        this.sources = selection.ticked(Dimension.SAIDBY);
    }

    /**
     * A figure in a list.
     *
     * @param number the how-manyeth figure of its article it is, from 0
     */
    record Found(FoundArticle article, int number, double value) {}

    /** An article, in the order of ids; the id is looked up where it decides. */
    static final class FoundArticle implements Comparable<FoundArticle> {
        private final int document;
        private final LocalDate published;
        private final SortedDocValues ids;
        private final int ordinal;
        private @Nullable String id;

        private FoundArticle(int document, LocalDate published, SortedDocValues ids, int ordinal) {
            this.document = document;
            this.published = published;
            this.ids = ids;
            this.ordinal = ordinal;
        }

        int document() {
            return document;
        }

        private String id() {
            String known = id;
            if (known == null) {
                try {
                    known = ids.lookupOrd(ordinal).utf8ToString();
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
                id = known;
            }
            return known;
        }

        @Override
        public int compareTo(FoundArticle other) {
            return this == other ? 0 : id().compareTo(other.id());
        }
    }

    /** The first of all figures in an order. */
    Foremost<Found> first(FigureRequest.Order order, int most) throws IOException {
        Foremost<Found> first = new Foremost<>(
                switch (order) {
                    case DATE -> BY_DATE;
                    case VALUE -> BY_VALUE;
                },
                most);
        forEach((article, figure) -> first.add(new Found(article, figure.number(), figure.value())));
        return first;
    }

    /** The figures of the newest articles. */
    Foremost<FigureFact> newest(int most) throws IOException {
        Foremost<FigureFact> newest = new Foremost<>(FigureFact.NEWEST_FIRST, most);
        forEach((article, figure) -> newest.add(figure.fact(article.id(), article.published)));
        return newest;
    }

    private interface Visitor {
        void visit(FoundArticle article, FigureCursor figure) throws IOException;
    }

    /** @throws IOException also where an order fails to look up an id */
    private void forEach(Visitor visitor) throws IOException {
        try {
            visitAll(visitor);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private void visitAll(Visitor visitor) throws IOException {
        Weight weight = snapshot.createWeight(
                snapshot.rewrite(RefinedQuery.of(selection.search()).narrowed()), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : snapshot.getLeafContexts()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                visitLeaf(leaf, scorer.iterator(), visitor);
            }
        }
    }

    private void visitLeaf(LeafReaderContext leaf, DocIdSetIterator documents, Visitor visitor) throws IOException {
        BinaryDocValues packed = DocValues.getBinary(leaf.reader(), Schema.FIGURES);
        Gazetteer places = new Gazetteer(leaf.reader(), snapshot.knownPlaces(leaf));
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), Schema.ID);
        NumericDocValues days = DocValues.getNumeric(leaf.reader(), Schema.PUBLISHED);
        Budget budget = Budget.current();
        int visited = 0;
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (visited++ % VISITED_BETWEEN_LOOKS == 0 && budget.isSpent()) {
                return;
            }
            if (isLive(leaf, document) && packed.advanceExact(document)) {
                FigureCursor figure = new FigureCursor(packed.binaryValue(), places.of(document));
                FoundArticle article = null;
                while (figure.next()) {
                    if (isMeant(figure)) {
                        if (article == null) {
                            article = article(leaf.docBase, document, ids, days);
                        }
                        visitor.visit(article, figure);
                    }
                }
            }
        }
    }

    private static boolean isLive(LeafReaderContext leaf, int document) {
        return leaf.reader().getLiveDocs() == null
                || leaf.reader().getLiveDocs().get(document);
    }

    private static FoundArticle article(int base, int document, SortedDocValues ids, NumericDocValues days)
            throws IOException {
        if (!ids.advanceExact(document) || !days.advanceExact(document)) {
            throw new IOException("The index is damaged: an article has no id or no day.");
        }
        return new FoundArticle(base + document, LocalDate.ofEpochDay(days.longValue()), ids, ids.ordValue());
    }

    private boolean isMeant(FigureCursor figure) {
        boolean isOfKind = selection.kinds().isEmpty() || selection.kinds().contains(figure.kind());
        return isOfKind && (!isMatching || (isAskedFor(figure) && isSaidBySource(figure)));
    }

    private boolean isAskedFor(FigureCursor figure) {
        if (conditions.isEmpty() && figures.isEmpty()) {
            return true;
        }
        for (FigureMatcher condition : conditions) {
            if (condition.matches(figure)) {
                return true;
            }
        }
        return !figures.isEmpty() && isTicked(SizeSteps.path(figure.wordless()));
    }

    private boolean isTicked(FacetPath path) {
        return figures.stream().anyMatch(ticked -> ticked.isPrefixOf(path));
    }

    private boolean isSaidBySource(FigureCursor figure) {
        return sources.isEmpty() || sources.contains(FacetPath.of(figure.saidBy()));
    }
}
