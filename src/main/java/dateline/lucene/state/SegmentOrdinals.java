package dateline.lucene.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Which values the articles of one segment have, held in memory: 4 bytes for each article and 4 for each of its values. A segment
 * never changes, so this is read once and kept until the segment is closed. Counting from it is faster than from
 * Lucene's doc values. Safe for use by many threads.
 */
public final class SegmentOrdinals {

    /** Where the values of each document begin, and where those of the last end. */
    private final int[] starts;

    /** The segment's numbers of the values, document by document. */
    private final int[] ordinals;

    private SegmentOrdinals(LeafReader segment, String field) throws IOException {
        SortedSetDocValues read = DocValues.getSortedSet(segment, field);
        this.starts = new int[segment.maxDoc() + 1];
        int[] found = new int[segment.maxDoc()];
        int size = 0;
        for (int document = 0; document < segment.maxDoc(); document++) {
            starts[document] = size;
            if (read.advanceExact(document)) {
                int held = read.docValueCount();
                if (size + held > found.length) {
                    found = Arrays.copyOf(found, Math.max(size + held, found.length + (found.length >> 1)));
                }
                for (int left = held; left > 0; left--) {
                    found[size++] = (int) read.nextOrd();
                }
            }
        }
        starts[segment.maxDoc()] = size;
        this.ordinals = Arrays.copyOf(found, size);
    }

    /**
     * Adds to the count of each value how many of the matching articles have it.
     *
     * @param numbers for each of the segment's numbers that of the whole index
     */
    void count(MatchingDocs matching, int[] numbers, int[] counts) throws IOException {
        DocIdSetIterator documents = matching.bits().iterator();
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            int end = starts[document + 1];
            for (int at = starts[document]; at < end; at++) {
                counts[numbers[ordinals[at]]]++;
            }
        }
    }

    /** Those of the open segments that were asked for. */
    public static final class Kept {

        private record Key(IndexReader.CacheKey segment, String field) {}

        private final Map<Key, SegmentOrdinals> kept = new ConcurrentHashMap<>();

        SegmentOrdinals of(LeafReader segment, String field) throws IOException {
            IndexReader.CacheHelper lifetime = segment.getCoreCacheHelper();
            Key key = new Key(lifetime.getKey(), field);
            SegmentOrdinals known = kept.get(key);
            if (known == null) {
                lifetime.addClosedListener(_ -> kept.remove(key));
                try {
                    known = kept.computeIfAbsent(key, _ -> read(segment, field));
                } catch (UncheckedIOException failure) {
                    throw failure.getCause();
                }
            }
            return known;
        }

        private static SegmentOrdinals read(LeafReader segment, String field) {
            try {
                return new SegmentOrdinals(segment, field);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
