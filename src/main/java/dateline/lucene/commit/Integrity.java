package dateline.lucene.commit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;

/**
 * Checks one state of an index, through a reader that has its files open: whoever writes meanwhile neither disturbs it nor is
 * disturbed.
 */
public final class Integrity {

    private final DirectoryReader reader;
    private final String id;
    private final Sort order;

    /**
     * @param reader the state
     * @param id the field whose one value is an article's id
     * @param order that of the documents in a segment
     */
    public Integrity(DirectoryReader reader, String id, Sort order) {
        this.reader = reader;
        this.id = id;
        this.order = order;
    }

    /**
     * Reads every byte, and compares its checksum with the one it was written with.
     *
     * @throws IOException if one differs
     */
    static void checkBytes(DirectoryReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }

    /**
     * Does so for the last commit in a directory.
     *
     * @throws IOException if one differs, or it cannot be opened
     */
    public static void check(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            checkBytes(reader);
        }
    }

    /**
     * Reads every byte, if there are not too many.
     *
     * @param most how many may be read
     * @return whether they were read
     * @throws IOException if one is not as it was written
     */
    public boolean checkIfWithin(long most) throws IOException {
        long bytes = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            bytes += leaf.reader() instanceof SegmentReader segment
                    ? segment.getSegmentInfo().sizeInBytes()
                    : 0;
        }
        if (bytes <= most) {
            checkBytes(reader);
        }
        return bytes <= most;
    }

    /**
     * All that is wrong, a sentence each: bytes that are others, structures that do not agree with each other, and documents without
     * an id, with several, or with that of another. It takes much longer than to read the bytes.
     */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            String name = leaf.reader() instanceof SegmentReader segment ? segment.getSegmentName() : "?";
            fault(() -> leaf.reader().checkIntegrity())
                    .or(() -> fault(() -> checkStructures((CodecReader) leaf.reader())))
                    .ifPresent(fault -> faults.add(
                            "Segment " + name + ": " + fault + ". " + DamagedIndexException.remedy("lucene/")));
        }
        if (faults.isEmpty()) {
            fault(() -> faults.addAll(identities())).ifPresent(faults::add);
        }
        return List.copyOf(faults);
    }

    private List<String> identities() throws IOException {
        Identities identities = new Identities(id);
        for (LeafReaderContext leaf : reader.leaves()) {
            identities.read(leaf.reader());
        }
        return identities.faults();
    }

    private interface Check {
        void run() throws IOException;
    }

    private static Optional<String> fault(Check check) {
        try {
            check.run();
            return Optional.empty();
        } catch (IOException | RuntimeException damage) {
            return Optional.of(DamagedIndexException.fault(damage));
        }
    }

    /** What Lucene's own check of an index does with each part of a segment; it throws at what is wrong. */
    private void checkStructures(CodecReader segment) throws IOException {
        Object[] _ = {
            CheckIndex.testLiveDocs(segment, null, true),
            CheckIndex.testFieldInfos(segment, null, true),
            CheckIndex.testFieldNorms(segment, null, true),
            CheckIndex.testPostings(segment, null, false, CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS, true),
            CheckIndex.testStoredFields(segment, null, true),
            CheckIndex.testDocValues(segment, null, true),
            CheckIndex.testPoints(segment, null, true),
            CheckIndex.testSort(segment, order, null, true)
        };
    }
}
