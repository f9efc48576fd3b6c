package dateline.web.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/**
 * From which state of the index an answer comes: {@code "snapshot":"5ce1f00d-2a"}.
 *
 * @param name the name of the state; whoever names it gets the next page from the same
 * @param asked the state that was asked for; empty if none was
 */
public record SnapshotJson(String name, String asked) {

    void writeFields(JsonGenerator json) throws IOException {
        json.writeStringField("snapshot", name);
        if (!asked.isEmpty() && !asked.equals(name)) {
            json.writeBooleanField("snapshotGone", true);
        }
    }
}
