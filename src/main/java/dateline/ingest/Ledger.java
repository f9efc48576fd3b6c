package dateline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.corpus.CorpusFile;
import dateline.ingest.LedgerEntry.Event;
import dateline.search.Fingerprint;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The book of what became of every file: one JSON line an event, only ever added to. A line is written before the commit that it
 * tells of, so that after a crash an event may stand there twice, and none is missing; the next run {@linkplain #settle takes back} what did not
 * come to be. Safe for use by many threads.
 */
public final class Ledger implements Closeable {

    private static final JsonFactory JSON = new JsonFactory();

    /** Stands in every line that tells of a rejection, and in few others. */
    private static final String REJECTED = "rejected";

    private final Path path;
    private final Map<String, LedgerEntry> rejections = new HashMap<>();
    private final Map<String, String> absent = new HashMap<>();
    private boolean isRead;
    private boolean isSettled;
    private @Nullable FileChannel channel;
    private @Nullable BufferedWriter writer;

    private Ledger(Path path) {
        this.path = path;
    }

    /** The ledger in a file; it is read when the first question is asked, and nothing is written before the first event. */
    public static Ledger open(Path path) {
        return new Ledger(path);
    }

    /** The last word on a file, if that was a rejection. */
    synchronized Optional<LedgerEntry> rejection(String file) throws IOException {
        read();
        return Optional.ofNullable(rejections.get(file));
    }

    /** All files whose last word was a rejection. */
    synchronized Map<String, LedgerEntry> rejections() throws IOException {
        read();
        return Map.copyOf(rejections);
    }

    /** How many files' last word was a rejection. */
    public synchronized int rejected() throws IOException {
        read();
        return rejections.size();
    }

    private void read() throws IOException {
        if (isRead) {
            return;
        }
        isRead = true;
        if (!Files.exists(path)) {
            return;
        }
        ObjectMapper mapper = new ObjectMapper();
        LedgerLine.forEach(path, line -> read(line, mapper));
    }

    /** Of the many lines that tell of articles only the file matters, and only where one was rejected before. */
    private void read(String line, ObjectMapper mapper) {
        if (line.contains(REJECTED)) {
            parse(mapper, line).ifPresent(this::remember);
        } else if (!rejections.isEmpty()) {
            LedgerLine.parse(line).ifPresent(other -> rejections.remove(other.file()));
        }
    }

    /**
     * Takes back what did not come to be: a run that was killed had told it of changes which it did not commit. Articles that it says are
     * gone, and that are not, it says are there; those of the other kind are {@link #absent}. Looks at all of it, unless it is as
     * long as it was at the commit; once only, for from then on it hears of all changes.
     *
     * @param committed how long it was when the index was last committed
     * @param held all that the index holds
     */
    synchronized void settle(long committed, Map<String, Fingerprint> held, Instant at) throws IOException {
        boolean mayDiffer = !isSettled && Files.exists(path) && Files.size(path) != committed;
        if (!mayDiffer) {
            isSettled = true;
            return;
        }
        LastWords words = LastWords.of(path, held);
        for (String id : words.wronged()) {
            Fingerprint kept = Objects.requireNonNull(held.get(id));
            add(new LedgerEntry(
                    at, Event.ACCEPTED, id + CorpusFile.ENDING, kept.size(), kept.modified(), kept.sha256(), 0, null));
        }
        words.absent().forEach((id, sha256) -> absent.put(id + CorpusFile.ENDING, sha256));
        isSettled = true;
    }

    /** The files of which its last words say that their articles are in the index, where they are not: the hash of each. */
    synchronized Map<String, String> absent() {
        return Map.copyOf(absent);
    }

    /** How many bytes of it are on the disk. */
    synchronized long length() throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }

    synchronized void add(LedgerEntry entry) throws IOException {
        read();
        remember(entry);
        BufferedWriter lines = writer;
        if (lines == null) {
            FileChannel opened = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            lines = new BufferedWriter(Channels.newWriter(opened, StandardCharsets.UTF_8));
            channel = opened;
            writer = lines;
            if (Files.size(path) > 0 && !endsWithLine()) {
                lines.append('\n'); // the last run was cut off inside a line
            }
        }
        write(lines, entry);
    }

    /** Brings everything that was added to the disk, so that it survives a power cut. */
    public synchronized void flush() throws IOException {
        if (writer != null && channel != null) {
            writer.flush();
            channel.force(false);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (writer != null) {
            writer.close();
            writer = null;
            channel = null;
        }
    }

    private void remember(LedgerEntry entry) {
        absent.remove(entry.file());
        if (entry.event() == Event.REJECTED) {
            rejections.put(entry.file(), entry);
        } else {
            rejections.remove(entry.file());
        }
    }

    private boolean endsWithLine() throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.position(channel.size() - 1).read(last);
            return last.get(0) == '\n';
        }
    }

    private static void write(BufferedWriter lines, LedgerEntry entry) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("at", entry.at().toString());
            json.writeStringField("event", entry.event().name().toLowerCase(Locale.ROOT));
            json.writeStringField("file", entry.file());
            json.writeNumberField("size", entry.size());
            json.writeStringField("modified", entry.modified().toString());
            if (entry.sha256() != null) {
                json.writeStringField("sha256", entry.sha256());
            }
            if (entry.reason() != null) {
                json.writeNumberField("line", entry.line());
                json.writeStringField("reason", entry.reason());
            }
            json.writeEndObject();
        }
        lines.append(line.toString()).append('\n');
    }

    /** Empty for a line that was cut off. */
    private static Optional<LedgerEntry> parse(ObjectMapper mapper, String line) {
        try {
            JsonNode json = mapper.readTree(line);
            if (!json.hasNonNull("event") || !json.hasNonNull("file")) {
                return Optional.empty();
            }
            return Optional.of(new LedgerEntry(
                    Instant.parse(json.path("at").asText()),
                    Event.valueOf(json.path("event").asText().toUpperCase(Locale.ROOT)),
                    json.path("file").asText(),
                    json.path("size").asLong(),
                    Instant.parse(json.path("modified").asText()),
                    json.path("sha256").textValue(),
                    json.path("line").asInt(),
                    json.path("reason").textValue()));
        } catch (JsonProcessingException | RuntimeException cutOff) {
            return Optional.empty();
        }
    }
}
