package dateline.enrich.place.gazetteer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.apache.lucene.store.OutputStreamDataOutput;
import org.junit.jupiter.api.Test;

/** The compiled names are those of the table; {@code -Dgolden=update} compiles them anew after {@code derive.py} has run. */
class CompiledNamesTest {

    private static final Path FILE = Path.of("src/main/resources/dateline/enrich/place/gazetteer/names.fst.gz");

    @Test
    void theCompiledNamesAreThoseOfTheTable() throws IOException {
        PlaceColumns columns = new PlaceColumns(GazetteerReader.bytes("places.tsv.gz"));
        ByteArrayOutputStream compiled = new ByteArrayOutputStream();
        NameIndexCompiler.compile(columns).write(new OutputStreamDataOutput(compiled));
        if ("update".equals(System.getProperty("golden"))) {
            try (var out = new GZIPOutputStream(Files.newOutputStream(FILE))) {
                compiled.writeTo(out);
            }
        } else {
            assertArrayEquals(
                    compiled.toByteArray(),
                    GazetteerReader.bytes("names.fst.gz"),
                    "the gazetteer has changed: run this test with -Dgolden=update");
        }
    }
}
