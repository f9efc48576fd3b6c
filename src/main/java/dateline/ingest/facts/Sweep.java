package dateline.ingest.facts;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Decides which facts stay: each of an article that there is, once. */
final class Sweep {

    /** So many facts beside those of the articles that there are may lie about. */
    private static final int SLACK = 1024;

    /** So many small segments may stand beside each other, as each run adds one. */
    private static final int MOST_SMALL = 8;

    private static final int SMALL = SegmentWriter.MOST_KEYS / 4;

    /** A block with fewer of its articles left than one in so many goes, and what is left in it too: it can be found again. */
    private static final int LEAST_SHARE = 4;

    private final long[] wanted;
    private final BitSet kept = new BitSet();

    /** @param hashes the SHA-256 of the files of all articles */
    Sweep(Stream<String> hashes) {
        wanted = hashes.mapToLong(hash -> FactKey.of(hash).high()).sorted().toArray();
    }

    /** The segments to sweep; none if that would be little use. */
    static List<Segment> due(List<Segment> segments, int articles) {
        long facts =
                segments.stream().mapToLong(segment -> segment.keys().size()).sum();
        if (facts > 2L * articles + SLACK) {
            return segments;
        }
        List<Segment> small = segments.stream()
                .filter(segment -> segment.keys().size() < SMALL)
                .toList();
        return small.size() > MOST_SMALL ? small : List.of();
    }

    void keep(PackedBlock block, SegmentWriter to) throws IOException {
        BitSet here = new BitSet();
        for (int number = 0; number < block.count(); number++) {
            int at = Arrays.binarySearch(wanted, block.key(number).high());
            if (at >= 0 && !kept.get(at)) {
                kept.set(at);
                here.set(number);
            }
        }
        if (here.cardinality() * LEAST_SHARE >= block.count()) {
            to.add(block, here::get);
        }
    }
}
