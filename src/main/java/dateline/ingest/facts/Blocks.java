package dateline.ingest.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The blocks of a segment: one after the other, each behind its length and its checksum, and before them a head that says of which
 * extraction they are.
 */
final class Blocks {

    /** How many bits of a location are the number in the block; the rest is where the block begins. */
    static final int NUMBER_BITS = 12;

    /** The most articles that one block may hold the facts of. */
    static final int MOST_IN_BLOCK = 1 << NUMBER_BITS;

    private static final long MAGIC = 0x44_4C_46_41_43_54_53_31L;
    private static final int FRAME = 2 * Integer.BYTES;

    private Blocks() {}

    static int headSize(byte[] version) {
        return Long.BYTES + version.length;
    }

    static void writeHead(FileChannel channel, byte[] version) throws IOException {
        Bytes.append(
                channel,
                ByteBuffer.allocate(headSize(version))
                        .putLong(MAGIC)
                        .put(version)
                        .flip());
    }

    /** Whether a file begins as a segment of an extraction does. */
    static boolean isOf(FileChannel channel, byte[] version) throws IOException {
        ByteBuffer head = Bytes.read(channel, 0, headSize(version));
        return head.remaining() == headSize(version)
                && head.getLong() == MAGIC
                && head.equals(ByteBuffer.wrap(version));
    }

    /** Writes a block where the file ends, and tells where that was. */
    static long append(FileChannel channel, PackedBlock block) throws IOException {
        long at = channel.size();
        ByteBuffer framed = ByteBuffer.allocate(FRAME + block.length());
        block.put(framed.putInt(block.length()).putInt(block.checksum()));
        Bytes.append(channel, framed.flip());
        return at;
    }

    /**
     * Reads the block that begins at an offset.
     *
     * @param end where the blocks end
     * @throws DamagedException if no whole block begins there
     */
    static PackedBlock read(FileChannel channel, long offset, long end) throws IOException {
        ByteBuffer frame = Bytes.read(channel, offset, FRAME);
        if (offset < 0 || frame.remaining() < FRAME) {
            throw damaged(offset);
        }
        int length = frame.getInt();
        int checksum = frame.getInt();
        if (length < 0 || length > end - offset - FRAME) {
            throw damaged(offset);
        }
        ByteBuffer read = Bytes.read(channel, offset + FRAME, length);
        byte[] bytes = new byte[read.remaining()];
        read.get(bytes);
        PackedBlock block = new PackedBlock(bytes);
        if (bytes.length < length || block.checksum() != checksum || !block.isPossible()) {
            throw damaged(offset);
        }
        return block;
    }

    /** Where the next block begins. */
    static long next(long offset, PackedBlock block) {
        return offset + FRAME + block.length();
    }

    private static DamagedException damaged(long offset) {
        return new DamagedException("no whole block of facts begins at " + offset);
    }
}
