package dateline.lucene.schema;

import dateline.article.Place;
import dateline.article.packed.Naming;
import dateline.article.packed.PackReader;
import dateline.article.packed.PackedPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/** The places that the articles of a segment mention, as {@link PlaceNumbers} numbered them. For use by one thread. */
public final class Gazetteer {

    /** Reads on behind places that nobody asks for. */
    public static final Naming.Named SKIPPED = new Naming.Named() {
        @Override
        public Place place(PackReader in) {
            throw new IllegalStateException("a place that was to be skipped is read");
        }

        @Override
        public void skipPlace(PackReader in) {
            skip(in);
        }

        @Override
        public String word(PackReader in) {
            return in.text();
        }
    };

    /** Some megabytes. */
    private static final int MOST_KNOWN = 5000;

    private final SortedSetDocValues terms;
    private final Map<Long, Place> known;

    /** @param known those of the segment that were read before; may be shared by many threads */
    public Gazetteer(LeafReader segment, Map<Long, Place> known) throws IOException {
        this.known = known;
        terms = DocValues.getSortedSet(segment, Schema.GAZETTEER);
    }

    /** Those of a document; documents have to be asked for in order, and places of the last one alone. */
    public OfDocument of(int document) {
        return new OfDocument(document);
    }

    /** The places of one article. A failure to read is an {@link UncheckedIOException}. */
    public final class OfDocument implements Naming.Named {
        private final int document;
        private long[] ordinals = {};

        private OfDocument(int document) {
            this.document = document;
        }

        @Override
        public Place place(PackReader in) {
            int number = in.count();
            if (number == PlaceNumbers.WRITTEN_OUT) {
                return PackedPlace.read(in, PackReader::text);
            }
            try {
                return known(ordinal(number - PlaceNumbers.WRITTEN_OUT - 1));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void skipPlace(PackReader in) {
            skip(in);
        }

        @Override
        public String word(PackReader in) {
            return in.text();
        }

        private long ordinal(int number) throws IOException {
            if (ordinals.length == 0 && terms.advanceExact(document)) {
                ordinals = new long[terms.docValueCount()];
                for (int index = 0; index < ordinals.length; index++) {
                    ordinals[index] = terms.nextOrd();
                }
            }
            return ordinals[number];
        }
    }

    private static void skip(PackReader in) {
        if (in.count() == PlaceNumbers.WRITTEN_OUT) {
            Place _ = PackedPlace.read(in, PackReader::text);
        }
    }

    private Place known(long ordinal) throws IOException {
        Place place = known.get(ordinal);
        if (place == null) {
            BytesRef term = terms.lookupOrd(ordinal);
            place = PackedPlace.read(new PackReader(term.bytes, term.offset), PackReader::text);
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(ordinal, place);
        }
        return place;
    }
}
