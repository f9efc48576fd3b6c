package dateline.ingest.facts;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The segments in a folder, and the one that is being written. What is added is found after the next opening. */
final class Store implements Closeable {

    /** Uncompressed bytes: enough that words and places repeat, few enough that one article is read fast. */
    private static final int BLOCK_SIZE = 1 << 16;

    private static final String ENDING = ".facts";
    private static final String UNFINISHED_SWEEP = ".sweep";

    private final Path folder;
    private final byte[] version;
    private final List<Segment> segments = new CopyOnWriteArrayList<>();
    private final BlockCache blocks = new BlockCache();
    private int lastNumber;
    private BlockWriter block = new BlockWriter();
    private @Nullable SegmentWriter writer;

    private Store(Path folder, byte[] version) {
        this.folder = folder;
        this.version = version.clone();
    }

    /** Opens what is of this version and whole, finishes what was cut off, and deletes the rest. */
    static Store open(Path folder, byte[] version) throws IOException {
        Store store = new Store(folder, version);
        if (Files.isDirectory(folder)) {
            List<Path> files;
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(Files::isRegularFile).sorted().toList();
            }
            for (Path file : files) {
                store.include(file);
            }
        }
        return store;
    }

    private void include(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(UNFINISHED_SWEEP)) {
            Files.delete(file);
        }
        if (!name.matches("[0-9]{8}\\.facts")) {
            return;
        }
        lastNumber = Integer.parseInt(name, 0, name.length() - ENDING.length(), 10);
        if (!isOfThisVersion(file)) {
            Files.delete(file);
            return;
        }
        try {
            segments.add(Segment.open(file));
        } catch (DamagedException cutOff) {
            SegmentWriter.finish(file, Blocks.headSize(version));
            segments.add(Segment.open(file));
        }
    }

    private boolean isOfThisVersion(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return Blocks.isOf(channel, version);
        }
    }

    /** The article with what was found in it, if that is known. */
    Optional<EnrichedArticle> find(FactKey key, Article article) throws IOException {
        for (Segment segment : segments.reversed()) {
            Optional<EnrichedArticle> found = find(segment, key, article);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<EnrichedArticle> find(Segment segment, FactKey key, Article article) throws IOException {
        long location = segment.keys().location(key);
        if (location == KeyTable.NOWHERE) {
            return Optional.empty();
        }
        try {
            int number = (int) (location & (Blocks.MOST_IN_BLOCK - 1));
            return blocks.block(segment, location >>> Blocks.NUMBER_BITS).find(number, key, article);
        } catch (DamagedException lost) {
            return Optional.empty(); // the article will be kept anew, in a younger segment
        }
    }

    synchronized void add(FactKey key, EnrichedArticle article) throws IOException {
        block.add(key, article);
        if (block.size() >= BLOCK_SIZE || block.count() == Blocks.MOST_IN_BLOCK) {
            writeBlock();
        }
    }

    private void writeBlock() throws IOException {
        PackedBlock packed = block.block();
        block = new BlockWriter();
        SegmentWriter segment = writer;
        if (segment == null) {
            segment = SegmentWriter.create(path(ENDING), version);
            writer = segment;
        }
        segment.add(packed, _ -> true);
        if (segment.isFull()) {
            finishSegment(segment);
        }
    }

    private void finishSegment(SegmentWriter segment) throws IOException {
        segments.add(Segment.open(finished(segment)));
        writer = null;
    }

    /** The next segment; numbers tell which is younger. */
    private Path path(String ending) {
        lastNumber++;
        return folder.resolve(String.format(Locale.ROOT, "%08d%s", lastNumber, ending));
    }

    /** Writes what was added. To be called when no thread adds any more. */
    synchronized void finish() throws IOException {
        if (block.count() > 0) {
            writeBlock();
        }
        if (writer != null) {
            finishSegment(writer);
        }
    }

    /** Deletes what was added since the last segment was finished, so that its room can be used for something else. */
    synchronized void abandon() throws IOException {
        if (writer != null) {
            writer.abandon();
            writer = null;
        }
    }

    List<Segment> segments() {
        return List.copyOf(segments);
    }

    /** Puts segments with the wanted facts of some in their place. To be called when no thread reads or adds any more. */
    void replace(List<Segment> old, Sweep sweep) throws IOException {
        List<Path> swept = new ArrayList<>();
        SegmentWriter to = SegmentWriter.create(path(UNFINISHED_SWEEP), version);
        try {
            for (Segment segment : old) {
                if (to.isFull()) {
                    swept.add(finished(to));
                    to = SegmentWriter.create(path(UNFINISHED_SWEEP), version);
                }
                SegmentWriter open = to;
                segment.forEachBlock(Blocks.headSize(version), block -> sweep.keep(block, open));
            }
            swept.add(finished(to));
        } catch (IOException full) {
            to.abandon();
            throw full;
        }
        for (Path path : swept) {
            String name = path.getFileName().toString().replace(UNFINISHED_SWEEP, ENDING);
            segments.add(Segment.open(Files.move(path, path.resolveSibling(name))));
        }
        blocks.clear();
        for (Segment segment : old) {
            segments.remove(segment);
            segment.delete();
        }
    }

    private static Path finished(SegmentWriter segment) throws IOException {
        try (segment) {
            segment.finish();
        }
        return segment.path();
    }

    @Override
    public void close() throws IOException {
        for (Segment segment : segments) {
            segment.close();
        }
        if (writer != null) {
            writer.close();
        }
    }
}
