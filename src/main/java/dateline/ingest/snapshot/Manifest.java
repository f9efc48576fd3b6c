package dateline.ingest.snapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a snapshot says of itself in {@code snapshot.json}.
 *
 * @param at when it was made
 * @param schema the version of the index
 * @param generation the state of the index, as searches tell it
 * @param articles how many the index holds
 * @param parts its files
 */
public record Manifest(Instant at, String schema, long generation, long articles, List<Part> parts) {

    static final String FILE = "snapshot.json";
    static final String LUCENE = "lucene";
    static final String LEDGER = "ledger.jsonl";
    static final String CORPUS = "corpus";

    /** Nothing else lies in a snapshot: a path of a manifest leads nowhere else. */
    private static final Pattern PATH =
            Pattern.compile(LUCENE + "/[A-Za-z0-9_][A-Za-z0-9_.]*|" + Pattern.quote(LEDGER) + "|" + CORPUS);

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public Manifest {
        parts = List.copyOf(parts);
    }

    /**
     * One file.
     *
     * @param path where it lies in the snapshot: {@code lucene/_0.cfs}
     * @param size its bytes
     * @param sha256 their hash, 64 hexadecimal digits
     */
    public record Part(String path, long size, String sha256) {}

    /** Whether a folder is a snapshot. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    boolean has(String path) {
        return parts.stream().anyMatch(part -> part.path().equals(path));
    }

    String toJson() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder()
                .enable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(text)
                .useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("at", at.toString());
            json.writeStringField("schema", schema);
            json.writeNumberField("generation", generation);
            json.writeNumberField("articles", articles);
            json.writeArrayFieldStart("files");
            for (Part part : parts) {
                json.writeStartObject();
                json.writeStringField("path", part.path());
                json.writeNumberField("size", part.size());
                json.writeStringField("sha256", part.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text + "\n";
    }

    /**
     * Reads the manifest in a folder.
     *
     * @throws SnapshotRefusedException if there is none, or it is not as it was written
     */
    static Manifest in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new SnapshotRefusedException(folder + " is no snapshot: there is no " + FILE
                    + " in it. Name a folder that ./dateline snapshot made.");
        }
        try {
            JsonNode json = new ObjectMapper().readTree(file.toFile());
            return of(json).checked(folder);
        } catch (JsonProcessingException | DateTimeException cutOff) {
            throw damaged(folder);
        }
    }

    private static SnapshotRefusedException damaged(Path folder) {
        return new SnapshotRefusedException("The snapshot in " + folder + " is damaged: " + FILE
                + " is not as it was written. Nothing was changed; name another snapshot.");
    }

    private static Manifest of(JsonNode json) {
        List<Part> parts = new ArrayList<>();
        for (JsonNode part : json.path("files")) {
            parts.add(new Part(
                    part.path("path").asText(),
                    part.path("size").asLong(-1),
                    part.path("sha256").asText()));
        }
        return new Manifest(
                Instant.parse(json.path("at").asText()),
                json.path("schema").asText(),
                json.path("generation").asLong(),
                json.path("articles").asLong(-1),
                parts);
    }

    private Manifest checked(Path folder) throws SnapshotRefusedException {
        Set<String> paths = new HashSet<>();
        boolean isSound =
                articles >= 0 && parts.stream().anyMatch(part -> part.path().startsWith(LUCENE + "/segments_"));
        for (Part part : parts) {
            isSound &= PATH.matcher(part.path()).matches()
                    && HASH.matcher(part.sha256()).matches()
                    && part.size() >= 0
                    && paths.add(part.path());
        }
        if (!isSound) {
            throw damaged(folder);
        }
        return this;
    }
}
