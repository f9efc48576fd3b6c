package dateline.enrich.tag;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Reads the model from its file: gzip; then, one after the other, the tables of a {@link TaggerModel}. A table is its number of
 * entries, then for each, in the order of the keys as unsigned numbers, the step from the key before and the value; a model is a
 * table whose values are the number of labels, each followed by so many labels and weights. Numbers are of variable length, 7 bits a
 * byte, the lowest first.
 */
final class ModelFile {

    static final String RESOURCE = "tagger.model.gz";

    private final DataInputStream in;

    private ModelFile(DataInputStream in) {
        this.in = in;
    }

    /** The model that stands beside this class. */
    static TaggerModel ofResource() {
        try (InputStream stream = ModelFile.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the tagger's model is missing: " + RESOURCE);
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TaggerModel read(InputStream stream) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16));
        ModelFile file = new ModelFile(in);
        return new TaggerModel(
                new Lexicon(file.table()),
                new Phrases(file.table()),
                file.table(),
                file.table(),
                file.model(PartOfSpeech.values().length),
                file.model(EntityLabel.COUNT));
    }

    private IntTable table() throws IOException {
        int size = number();
        IntTable table = new IntTable(size);
        int key = 0;
        for (int index = 0; index < size; index++) {
            key += number();
            table.put(key, number());
        }
        return table;
    }

    private LinearModel model(int labels) throws IOException {
        int size = number();
        IntTable starts = new IntTable(size);
        int[] features = new int[size];
        byte[] weights = new byte[number()];
        int key = 0;
        int at = 0;
        for (int index = 0; index < size; index++) {
            key += number();
            features[index] = key;
            starts.put(key, at);
            int pairs = in.readUnsignedByte();
            weights[at] = (byte) pairs;
            in.readFully(weights, at + 1, 2 * pairs);
            at += 1 + 2 * pairs;
        }
        return new LinearModel(labels, features, starts, weights);
    }

    private int number() throws IOException {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.readUnsignedByte();
            number |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return number;
            }
        }
    }
}
