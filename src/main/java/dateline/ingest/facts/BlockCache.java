package dateline.ingest.facts;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The blocks that were read last, uncompressed: articles that lie side by side are mostly asked for one after the other. */
final class BlockCache {

    private static final int MOST = 8 + 2 * Runtime.getRuntime().availableProcessors();

    private final Map<Place, Block> blocks = new LinkedHashMap<>(2 * MOST, 0.75f, true);

    private record Place(Segment segment, long offset) {}

    /** @throws DamagedException if it is damaged */
    synchronized Block block(Segment segment, long offset) throws IOException {
        Place place = new Place(segment, offset);
        Block block = blocks.get(place);
        if (block == null) {
            block = segment.block(offset).open();
            blocks.put(place, block);
            if (blocks.size() > MOST) {
                blocks.remove(blocks.keySet().iterator().next());
            }
        }
        return block;
    }

    synchronized void clear() {
        blocks.clear();
    }
}
