package dateline.bench.bare;

import dateline.bench.bare.BareResults.BareHit;
import dateline.bench.question.Question;
import dateline.search.Detail;
import dateline.search.Fragment;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    List<BareHit> read(List<ScoreDoc> hits) throws IOException {
        int[] documents = hits.stream().mapToInt(hit -> hit.doc).toArray();
        List<List<Fragment>> snippets =
                question.wants(Detail.SNIPPETS) ? BareSnippets.of(searcher, question.asked(), documents) : List.of();
        List<BareHit> read = new ArrayList<>(hits.size());
        for (int index = 0; index < documents.length; index++) {
            List<Fragment> snippet = snippets.isEmpty() ? List.of() : snippets.get(index);
            read.add(read(hits.get(index), snippet));
        }
        return read;
    }

    private BareHit read(ScoreDoc hit, List<Fragment> snippet) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
        LeafReader reader = leaf.reader();
        int document = hit.doc - leaf.docBase;
        NumericDocValues published = DocValues.getNumeric(reader, BareFields.PUBLISHED);
        BinaryDocValues headline = DocValues.getBinary(reader, BareFields.SHOWN_HEADLINE);
        published.advanceExact(document);
        headline.advanceExact(document);
        return new BareHit(
                String.valueOf(text(reader, BareFields.ID, document)),
                headline.binaryValue().utf8ToString(),
                LocalDate.ofEpochDay(published.longValue()),
                text(reader, BareFields.SHOWN_DATELINE, document),
                text(reader, BareFields.SHOWN_SOURCE, document),
                Float.isNaN(hit.score) ? 0 : hit.score,
                snippet,
                question.wants(Detail.FIGURES) ? figures(reader, document) : List.of());
    }

    private static @Nullable String text(LeafReader reader, String field, int document) throws IOException {
        SortedDocValues values = DocValues.getSorted(reader, field);
        return values.advanceExact(document)
                ? values.lookupOrd(values.ordValue()).utf8ToString()
                : null;
    }

    private static List<ShownFigure> figures(LeafReader reader, int document) throws IOException {
        BinaryDocValues figures = DocValues.getBinary(reader, BareFields.SHOWN_FIGURES);
        return figures.advanceExact(document) ? ShownFigure.unpack(figures.binaryValue()) : List.of();
    }
}
