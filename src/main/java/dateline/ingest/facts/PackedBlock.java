package dateline.ingest.facts;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The facts of some articles as they lie on disk: how many, how many bytes they are uncompressed, their keys, and then, compressed, the
 * tables of words and places, the length of each article's facts, and the facts.
 */
final class PackedBlock {

    private static final int HEAD = 2 * Integer.BYTES;
    private static final int KEY = 2 * Long.BYTES;

    private final byte[] bytes;

    /** @param bytes all of it; not to be changed any more */
    PackedBlock(byte[] bytes) {
        this.bytes = bytes;
    }

    static int size(int keys, int compressed) {
        return HEAD + keys * KEY + compressed;
    }

    /** Whether the bytes can be a block at all. */
    boolean isPossible() {
        return bytes.length >= HEAD && count() > 0 && count() <= (bytes.length - HEAD) / KEY;
    }

    int length() {
        return bytes.length;
    }

    /** Puts all of it into a buffer. */
    void put(ByteBuffer to) {
        to.put(bytes);
    }

    int count() {
        return ByteBuffer.wrap(bytes).getInt(0);
    }

    FactKey key(int number) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int at = HEAD + number * KEY;
        return new FactKey(buffer.getLong(at), buffer.getLong(at + Long.BYTES));
    }

    int checksum() {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /** Uncompresses it. */
    Block open() throws DamagedException {
        byte[] raw = new byte[ByteBuffer.wrap(bytes).getInt(Integer.BYTES)];
        int from = HEAD + count() * KEY;
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            if (inflater.inflate(raw) < raw.length) {
                throw new DamagedException("a block of facts ends early");
            }
        } catch (DataFormatException damaged) {
            throw new DamagedException("a block of facts is damaged: " + damaged);
        } finally {
            inflater.end();
        }
        return Block.of(this, raw);
    }
}
