package dateline.lucene.state;

import java.io.Closeable;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.jspecify.annotations.Nullable;

/**
 * The states of the index that were asked lately, so that the next page of a search comes from the same as the first. Of most only the
 * reader is kept, which shares nearly everything with the others; what is needed to search one is made when it is asked again. Lucene's
 * own {@code SearcherLifetimeManager} keeps all of it. Safe for use by many threads.
 */
public final class KeptStates implements Closeable {

    /** How long after it was last asked. */
    public static final Duration KEPT = Duration.ofMinutes(15);

    /** A state a second for as long. */
    public static final int MOST = 900;

    private static final int MOST_MADE = 4;

    /** Of this index alone: one that is made anew counts its versions anew. */
    private final String index = HexFormat.of().toHexDigits(new SecureRandom().nextInt());

    private final SegmentOrdinals.Kept segments;
    private final InstantSource time;

    /** In the order in which they were last asked. */
    private final Map<String, Kept> states = new LinkedHashMap<>(16, 0.75f, true);

    private final Map<String, Snapshot> made = new LinkedHashMap<>(16, 0.75f, true);

    KeptStates(SegmentOrdinals.Kept segments, InstantSource time) {
        this.segments = segments;
        this.time = time;
    }

    private record Kept(DirectoryReader reader, Instant asked) {}

    /** The name of a reader's state. */
    String name(DirectoryReader reader) {
        return index + "-" + Long.toHexString(reader.getVersion());
    }

    /** Keeps a state that is being asked. */
    synchronized void keep(DirectoryReader reader) throws IOException {
        String name = name(reader);
        Kept before = states.get(name);
        if (before == null) {
            reader.incRef();
        }
        states.put(name, new Kept(before == null ? reader : before.reader(), time.instant()));
        forgetOld();
    }

    /** A state that is kept, or null; its reader has one reference more, to be given back. */
    @Nullable
    Snapshot acquire(String name) throws IOException {
        DirectoryReader reader;
        synchronized (this) {
            Kept kept = states.get(name);
            if (kept == null) {
                return null;
            }
            reader = kept.reader();
            reader.incRef();
        }
        try {
            return made(name, reader);
        } catch (IOException | RuntimeException failure) {
            reader.decRef();
            throw failure;
        }
    }

    /** Two threads may both make one; they make the same. */
    private Snapshot made(String name, DirectoryReader reader) throws IOException {
        synchronized (this) {
            Snapshot known = made.get(name);
            if (known != null) {
                return known;
            }
        }
        Snapshot snapshot = new Snapshot(reader, segments, name);
        synchronized (this) {
            if (states.containsKey(name)) {
                made.put(name, snapshot);
            }
            if (made.size() > MOST_MADE) {
                made.remove(made.keySet().iterator().next());
            }
        }
        return snapshot;
    }

    /** Lets go of what was not asked for a while, and of more than may be kept. */
    synchronized void forgetOld() throws IOException {
        Instant oldest = time.instant().minus(KEPT);
        while (!states.isEmpty()) {
            Map.Entry<String, Kept> first = states.entrySet().iterator().next();
            if (states.size() <= MOST && !first.getValue().asked().isBefore(oldest)) {
                return;
            }
            states.remove(first.getKey());
            made.remove(first.getKey());
            first.getValue().reader().decRef();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        for (Kept kept : states.values()) {
            kept.reader().decRef();
        }
        states.clear();
        made.clear();
    }
}
