package dateline.ingest.facts;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Writes a segment: its blocks as they come, and at last its table. */
final class SegmentWriter implements Closeable {

    /** The table of so many keys is sorted in memory. */
    static final int MOST_KEYS = 1 << 20;

    private final Path path;
    private final FileChannel channel;
    private final List<KeyTable.Row> rows = new ArrayList<>();

    private SegmentWriter(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static SegmentWriter create(Path path, byte[] version) throws IOException {
        Files.createDirectories(path.resolveSibling(""));
        FileChannel channel = FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        SegmentWriter writer = new SegmentWriter(path, channel);
        try {
            Blocks.writeHead(channel, version);
            return writer;
        } catch (IOException full) {
            writer.abandon();
            throw full;
        }
    }

    /** Finishes a segment whose writer was cut off: what is whole is kept. */
    static void finish(Path path, int headSize) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            SegmentWriter writer = new SegmentWriter(path, channel);
            long end = channel.size();
            long offset = headSize;
            try {
                while (offset < end) {
                    PackedBlock block = Blocks.read(channel, offset, end);
                    writer.remember(block, offset, _ -> true);
                    offset = Blocks.next(offset, block);
                }
            } catch (DamagedException tornOrTable) {
                channel.truncate(offset);
            }
            writer.finish();
        }
    }

    /** Writes a block; only those of its articles that are wanted will be found. */
    void add(PackedBlock block, IntPredicate isWanted) throws IOException {
        remember(block, Blocks.append(channel, block), isWanted);
    }

    private void remember(PackedBlock block, long offset, IntPredicate isWanted) {
        for (int number = 0; number < block.count(); number++) {
            if (isWanted.test(number)) {
                rows.add(new KeyTable.Row(block.key(number).high(), (offset << Blocks.NUMBER_BITS) | number));
            }
        }
    }

    boolean isFull() {
        return rows.size() >= MOST_KEYS;
    }

    /** Writes the table, with which the segment can be opened. */
    void finish() throws IOException {
        KeyTable.write(channel, rows);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Gives back the room that the file takes. */
    void abandon() throws IOException {
        close();
        Files.deleteIfExists(path);
    }
}
