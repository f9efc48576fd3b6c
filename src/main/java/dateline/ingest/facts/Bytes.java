package dateline.ingest.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of a file, read and written whole. */
final class Bytes {

    private Bytes() {}

    /** Writes all of a buffer where the file ends. */
    static void append(FileChannel channel, ByteBuffer buffer) throws IOException {
        long at = channel.size();
        while (buffer.hasRemaining()) {
            at += channel.write(buffer, at);
        }
    }

    /** Reads bytes of a file; fewer than asked for if it ends before. */
    static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        int read = 0;
        while (buffer.hasRemaining() && read >= 0) {
            read = channel.read(buffer, at + buffer.position());
        }
        return buffer.flip();
    }
}
