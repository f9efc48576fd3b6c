package dateline.lucene;

import dateline.lucene.schema.Schema;
import dateline.search.Fingerprint;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Reads what the files of a segment's articles were, in the order of its documents. Not safe for use by many threads. */
final class Fingerprints {

    private static final HexFormat HEX = HexFormat.of();

    private final SortedDocValues ids;
    private final NumericDocValues sizes;
    private final NumericDocValues modified;
    private final NumericDocValues readAt;
    private final BinaryDocValues hashes;

    private Fingerprints(LeafReader reader) throws IOException {
        ids = DocValues.getSorted(reader, Schema.ID);
        sizes = DocValues.getNumeric(reader, Schema.SIZE);
        modified = DocValues.getNumeric(reader, Schema.MODIFIED);
        readAt = DocValues.getNumeric(reader, Schema.READ_AT);
        hashes = DocValues.getBinary(reader, Schema.SHA256);
    }

    /** What the files of all articles were, by id. */
    static Map<String, Fingerprint> all(IndexReader index) throws IOException {
        Map<String, Fingerprint> all = new HashMap<>(index.numDocs() * 2);
        for (LeafReaderContext leaf : index.leaves()) {
            Fingerprints fingerprints = read(leaf.reader());
            Bits live = leaf.reader().getLiveDocs();
            for (int document = 0; document < leaf.reader().maxDoc(); document++) {
                if (live == null || live.get(document)) {
                    all.put(fingerprints.id(document), fingerprints.of(document));
                }
            }
        }
        return all;
    }

    /** The same of some articles, as {@link dateline.search.Inventory} names them. */
    static Map<String, Fingerprint> of(IndexReader index, Set<String> beginnings) throws IOException {
        Map<String, Fingerprint> some = new HashMap<>();
        for (LeafReaderContext leaf : index.leaves()) {
            LeafReader reader = leaf.reader();
            Terms ids = reader.terms(Schema.ID);
            if (ids == null) {
                continue;
            }
            Bits live = reader.getLiveDocs();
            SortedMap<Integer, String> found = documents(ids.iterator(), beginnings);
            Fingerprints fingerprints = read(reader);
            for (Map.Entry<Integer, String> document : found.entrySet()) {
                if (live == null || live.get(document.getKey())) {
                    some.put(document.getValue(), fingerprints.of(document.getKey()));
                }
            }
        }
        return some;
    }

    /** The ids of a segment's documents, those of deleted ones too. */
    private static SortedMap<Integer, String> documents(TermsEnum ids, Set<String> beginnings) throws IOException {
        SortedMap<Integer, String> found = new TreeMap<>();
        for (String beginning : beginnings) {
            BytesRef wanted = new BytesRef(beginning);
            boolean isFolder = beginning.endsWith("/");
            boolean isThere = isFolder ? ids.seekCeil(wanted) != TermsEnum.SeekStatus.END : ids.seekExact(wanted);
            while (isThere && StringHelper.startsWith(ids.term(), wanted)) {
                PostingsEnum documents = ids.postings(null, PostingsEnum.NONE);
                for (int document = documents.nextDoc();
                        document != DocIdSetIterator.NO_MORE_DOCS;
                        document = documents.nextDoc()) {
                    found.put(document, ids.term().utf8ToString());
                }
                isThere = isFolder && ids.next() != null;
            }
        }
        return found;
    }

    static Fingerprints read(LeafReader reader) throws IOException {
        return new Fingerprints(reader);
    }

    /** The hash of a file as the index keeps it: 32 bytes. */
    static BytesRef bytes(Fingerprint fingerprint) {
        return new BytesRef(HEX.parseHex(fingerprint.sha256()));
    }

    private static String hash(BytesRef bytes) {
        return HEX.formatHex(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    }

    /** The id of a document's article; documents have to be asked for in order. */
    String id(int document) throws IOException {
        ids.advanceExact(document);
        return ids.lookupOrd(ids.ordValue()).utf8ToString();
    }

    /** What a document's file was; documents have to be asked for in order. */
    Fingerprint of(int document) throws IOException {
        hashes.advanceExact(document);
        return new Fingerprint(
                number(sizes, document),
                Instant.ofEpochMilli(number(modified, document)),
                hash(hashes.binaryValue()),
                Instant.ofEpochMilli(number(readAt, document)));
    }

    private static long number(NumericDocValues numbers, int document) throws IOException {
        numbers.advanceExact(document);
        return numbers.longValue();
    }
}
