package dateline.ingest.facts;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of facts that is never written again, such as {@code facts/00000001.facts}. Safe for use by many threads. */
final class Segment implements Closeable {

    private final Path path;
    private final FileChannel channel;
    private final KeyTable keys;

    private Segment(Path path, FileChannel channel, KeyTable keys) {
        this.path = path;
        this.channel = channel;
        this.keys = keys;
    }

    /** @throws DamagedException if it is damaged, or has never been finished */
    static Segment open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return new Segment(path, channel, KeyTable.open(channel));
        } catch (IOException | RuntimeException failure) {
            channel.close();
            throw failure;
        }
    }

    /** What is done with each block. */
    interface Visitor {
        void visit(PackedBlock block) throws IOException;
    }

    /** Reads all its blocks; those behind a damaged one are lost. */
    void forEachBlock(int headSize, Visitor visitor) throws IOException {
        long offset = headSize;
        while (offset < keys.start()) {
            PackedBlock block;
            try {
                block = block(offset);
            } catch (DamagedException lost) {
                return;
            }
            visitor.visit(block);
            offset = Blocks.next(offset, block);
        }
    }

    PackedBlock block(long offset) throws IOException {
        return Blocks.read(channel, offset, keys.start());
    }

    KeyTable keys() {
        return keys;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    void delete() throws IOException {
        close();
        Files.deleteIfExists(path);
    }
}
