package dateline.web.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens streams of JSON, and writes what several answers share. */
public final class JsonStream {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonStream() {}

    /** A generator that closes the stream with itself. */
    public static JsonGenerator open(OutputStream stream) throws IOException {
        return FACTORY.createGenerator(stream);
    }

    /** A number as people write it: {@code 870}, not {@code 870.0}. */
    static void number(JsonGenerator json, String name, @Nullable Double number) throws IOException {
        if (number == null || number.isNaN() || number.isInfinite()) {
            json.writeNullField(name);
        } else if (number == Math.rint(number) && Math.abs(number) < 1L << 53) {
            json.writeNumberField(name, number.longValue());
        } else {
            json.writeNumberField(name, number);
        }
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
