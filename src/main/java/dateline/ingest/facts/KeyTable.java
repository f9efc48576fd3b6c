package dateline.ingest.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The table at the end of a segment, from keys to locations: pairs of the high half of a key and its location, sorted, and behind them
 * a tail that says where the table begins, how long it is and what its checksum is. One page of it is read to find a key, and in memory
 * is only the first key of every page.
 */
final class KeyTable {

    /** One row: what a key begins with, and where its facts are. */
    record Row(long high, long location) {}

    private static final int ROW = 2 * Long.BYTES;
    private static final int PAGE_ROWS = 256;
    private static final long MAGIC = 0x44_4C_4B_45_59_53_0D_0AL;
    private static final int TAIL = 2 * Long.BYTES + 2 * Integer.BYTES;

    /** What a key has that is not in the table. */
    static final long NOWHERE = -1;

    private final FileChannel channel;
    private final long start;
    private final int size;
    private final long[] firstOfPages;

    private KeyTable(FileChannel channel, long start, int size, long[] firstOfPages) {
        this.channel = channel;
        this.start = start;
        this.size = size;
        this.firstOfPages = firstOfPages;
    }

    /** Writes a table where the file ends. */
    static void write(FileChannel channel, List<Row> rows) throws IOException {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingLong((Row row) -> row.high() ^ Long.MIN_VALUE));
        long start = channel.size();
        CRC32C checksum = new CRC32C();
        ByteBuffer page = ByteBuffer.allocate(PAGE_ROWS * ROW);
        for (int from = 0; from < sorted.size(); from += PAGE_ROWS) {
            page.clear();
            sorted.subList(from, Math.min(from + PAGE_ROWS, sorted.size()))
                    .forEach(row -> page.putLong(row.high()).putLong(row.location()));
            checksum.update(page.flip());
            Bytes.append(channel, page.rewind());
        }
        ByteBuffer tail = ByteBuffer.allocate(TAIL);
        tail.putLong(start)
                .putInt(sorted.size())
                .putInt((int) checksum.getValue())
                .putLong(MAGIC);
        Bytes.append(channel, tail.flip());
    }

    /**
     * Opens the table of a segment and checks it.
     *
     * @throws DamagedException if there is none, or it is damaged: the segment was cut off before it was written
     */
    static KeyTable open(FileChannel channel) throws IOException {
        long end = channel.size() - TAIL;
        ByteBuffer tail = Bytes.read(channel, Math.max(0, end), TAIL);
        if (tail.remaining() < TAIL || tail.getLong(TAIL - Long.BYTES) != MAGIC) {
            throw new DamagedException("a segment of facts has no table");
        }
        long start = tail.getLong();
        int size = tail.getInt();
        int expected = tail.getInt();
        if (size < 0 || start != end - (long) size * ROW) {
            throw new DamagedException("a segment of facts has a damaged table");
        }
        long[] firstOfPages = new long[(size + PAGE_ROWS - 1) / PAGE_ROWS];
        CRC32C checksum = new CRC32C();
        for (int number = 0; number < firstOfPages.length; number++) {
            ByteBuffer page = page(channel, start, size, number);
            firstOfPages[number] = page.getLong(0);
            checksum.update(page);
        }
        if ((int) checksum.getValue() != expected) {
            throw new DamagedException("a segment of facts has a damaged table");
        }
        return new KeyTable(channel, start, size, firstOfPages);
    }

    private static ByteBuffer page(FileChannel channel, long start, int size, int number) throws IOException {
        int from = number * PAGE_ROWS;
        return Bytes.read(channel, start + (long) from * ROW, Math.min(PAGE_ROWS, size - from) * ROW);
    }

    /** Where it begins, which is where the blocks end. */
    long start() {
        return start;
    }

    int size() {
        return size;
    }

    /** Where the facts of a key are, or {@link #NOWHERE}; of several, which only its low half could tell apart, any. */
    long location(FactKey key) throws IOException {
        int number = pageOf(key.high());
        if (number < 0) {
            return NOWHERE;
        }
        ByteBuffer page = page(channel, start, size, number);
        int low = 0;
        int high = page.limit() / ROW - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Long.compareUnsigned(page.getLong(middle * ROW), key.high());
            if (order == 0) {
                return page.getLong(middle * ROW + Long.BYTES);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NOWHERE;
    }

    /** The last page that begins with the key or with a smaller one. */
    private int pageOf(long high) {
        int low = 0;
        int end = firstOfPages.length;
        while (low < end) {
            int middle = (low + end) >>> 1;
            if (Long.compareUnsigned(firstOfPages[middle], high) <= 0) {
                low = middle + 1;
            } else {
                end = middle;
            }
        }
        return low - 1;
    }
}
