package dateline.lucene;

import dateline.lucene.schema.Schema;
import dateline.lucene.state.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/**
 * The order of articles that match equally well: the newest first, those of one day by id. Each segment is {@linkplain
 * Sorting#NEWEST sorted} like that, so only articles of different segments have to be looked up. For use by one thread.
 */
final class DocumentOrder {

    private final List<LeafReaderContext> leaves;

    DocumentOrder(Snapshot snapshot) {
        this.leaves = snapshot.getLeafContexts();
    }

    /** Hits by their scores, the best first, and in this order where these are equal. */
    Comparator<ScoreDoc> bestFirst() {
        return Comparator.<ScoreDoc>comparingDouble(hit -> -hit.score)
                .thenComparing((one, other) -> compare(one.doc, other.doc));
    }

    /** Less than zero if the first document comes first. */
    int compare(int one, int other) {
        int leaf = ReaderUtil.subIndex(one, leaves);
        int otherLeaf = ReaderUtil.subIndex(other, leaves);
        if (leaf == otherLeaf) {
            return Integer.compare(one, other);
        }
        try {
            int newer = Long.compare(day(otherLeaf, other), day(leaf, one));
            return newer == 0 ? id(leaf, one).compareTo(id(otherLeaf, other)) : newer;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private long day(int leaf, int document) throws IOException {
        NumericDocValues days = DocValues.getNumeric(leaves.get(leaf).reader(), Schema.PUBLISHED);
        days.advanceExact(document - leaves.get(leaf).docBase);
        return days.longValue();
    }

    private BytesRef id(int leaf, int document) throws IOException {
        SortedDocValues ids = DocValues.getSorted(leaves.get(leaf).reader(), Schema.ID);
        ids.advanceExact(document - leaves.get(leaf).docBase);
        return BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()));
    }
}
