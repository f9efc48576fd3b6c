package dateline.bench.bare;

import dateline.bench.bare.BareResults.BareHit;
import dateline.bench.question.Asked;
import dateline.bench.question.Question;
import dateline.search.answer.Fragment;
import dateline.search.request.Detail;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/** Reads the hits of a page from doc values. */
record BareHits(IndexSearcher searcher, Question question) {

    /** So many sentences and figures are shown of an article. */
    private static final int MOST_SENTENCES = 2;

    private static final int MOST_FIGURES = 10;

    List<BareHit> read(List<ScoreDoc> hits) throws IOException {
        int[] documents = hits.stream().mapToInt(hit -> hit.doc).toArray();
        boolean areWordsShown = question.wants(Detail.SNIPPETS)
                && question.asked().words().findFirst().isPresent();
        List<List<Fragment>> snippets =
                areWordsShown ? BareSnippets.of(searcher, question.asked(), documents) : List.of();
        List<BareHit> read = new ArrayList<>(hits.size());
        for (int index = 0; index < documents.length; index++) {
            List<Fragment> snippet = snippets.isEmpty() ? List.of() : snippets.get(index);
            read.add(read(hits.get(index), snippet));
        }
        return read;
    }

    private BareHit read(ScoreDoc hit, List<Fragment> words) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        LeafReader reader = leaf.reader();
        int document = hit.doc - leaf.docBase;
        NumericDocValues published = DocValues.getNumeric(reader, BareFields.PUBLISHED);
        BinaryDocValues headline = DocValues.getBinary(reader, BareFields.SHOWN_HEADLINE);
        List<ShownFigure> figures = question.wants(Detail.FIGURES) ? figures(reader, document) : List.of();
        published.advanceExact(document);
        headline.advanceExact(document);
        return new BareHit(
                String.valueOf(text(reader, BareFields.ID, document)),
                headline.binaryValue().utf8ToString(),
                LocalDate.ofEpochDay(published.longValue()),
                text(reader, BareFields.SHOWN_DATELINE, document),
                text(reader, BareFields.SHOWN_SOURCE, document),
                Float.isNaN(hit.score) ? 0 : hit.score,
                question.wants(Detail.SNIPPETS) ? snippet(words, figures) : List.of(),
                figures);
    }

    /** The sentences of the figures that are asked for, behind those with the words. */
    private List<Fragment> snippet(List<Fragment> words, List<ShownFigure> figures) {
        if (!(question.asked() instanceof Asked.Reported asked)) {
            return words;
        }
        Stream<Fragment> sentences = figures.stream()
                .filter(figure -> figure.matches(asked))
                .limit(words.isEmpty() ? MOST_SENTENCES : 1)
                .flatMap(ShownFigure::marked);
        return Stream.concat(words.stream(), sentences).toList();
    }

    private static List<ShownFigure> askedFirst(List<ShownFigure> figures, Asked.Reported asked) {
        return figures.stream()
                .sorted(Comparator.comparingInt((ShownFigure figure) ->
                                figure.matches(asked) ? 0 : figure.kind().isHarm() ? 1 : 2)
                        .thenComparingDouble(figure -> -figure.value()))
                .limit(MOST_FIGURES)
                .toList();
    }

    private static @Nullable String text(LeafReader reader, String field, int document) throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, field);
        return values.advanceExact(document)
                ? values.lookupOrd(values.ordValue()).utf8ToString()
                : null;
    }

    /** Where some are asked for, these first. */
    private List<ShownFigure> figures(LeafReader reader, int document) throws IOException {
        if (question.asked() instanceof Asked.Reported asked) {
            BinaryDocValues all = DocValues.getBinary(reader, BareFields.FIGURES);
            return all.advanceExact(document) ? askedFirst(ShownFigure.unpack(all.binaryValue()), asked) : List.of();
        }
        BinaryDocValues figures = DocValues.getBinary(reader, BareFields.SHOWN_FIGURES);
        return figures.advanceExact(document) ? ShownFigure.unpack(figures.binaryValue()) : List.of();
    }
}
