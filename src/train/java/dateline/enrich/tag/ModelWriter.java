package dateline.enrich.tag;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes the file that {@link ModelFile} reads. */
final class ModelWriter implements AutoCloseable {

    private final DataOutputStream out;

    ModelWriter(OutputStream stream) throws IOException {
        out = new DataOutputStream(new GZIPOutputStream(stream, 1 << 16) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        });
    }

    void table(Map<Integer, Integer> entries) throws IOException {
        TreeMap<Integer, Integer> sorted = new TreeMap<>(Integer::compareUnsigned);
        sorted.putAll(entries);
        number(sorted.size());
        int before = 0;
        for (Map.Entry<Integer, Integer> entry : sorted.entrySet()) {
            number(entry.getKey() - before);
            number(entry.getValue());
            before = entry.getKey();
        }
    }

    void model(Learned.Row[] rows) throws IOException {
        int bytes = 0;
        for (Learned.Row row : rows) {
            bytes += 1 + row.pairs().length;
        }
        number(rows.length);
        number(bytes);
        int before = 0;
        for (Learned.Row row : rows) {
            number(row.feature() - before);
            out.writeByte(row.pairs().length / 2);
            out.write(row.pairs());
            before = row.feature();
        }
    }

    private void number(int number) throws IOException {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
