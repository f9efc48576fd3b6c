package dateline.enrich.place.gazetteer;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.store.ByteArrayDataInput;

/**
 * Reads the {@link Gazetteer} from the files beside this class, which {@code src/gazetteer/README.md} tells how to make: the
 * tables, and the {@link NameIndex} of them, made beforehand since making it takes longer than all the rest.
 */
public final class GazetteerReader {

    private GazetteerReader() {}

    /** The gazetteer that Dateline comes with. */
    public static Gazetteer read() throws IOException {
        Map<String, String> peoples = table("demonyms.tsv");
        PlaceColumns columns = new PlaceColumns(bytes("places.tsv.gz"));
        Map<String, Integer> demonyms = new HashMap<>();
        peoples.forEach((form, key) -> demonyms.put(NameKey.of(form), columns.number(key)));
        NameIndex names = NameIndex.read(new ByteArrayDataInput(bytes("names.fst.gz")));
        return new Gazetteer(columns, names, demonyms, table("common-words.tsv.gz"));
    }

    /** A file of the gazetteer, unpacked. */
    static byte[] bytes(String file) throws IOException {
        InputStream found = GazetteerReader.class.getResourceAsStream(file);
        if (found == null) {
            throw new FileNotFoundException(file + " is missing from the class path; see src/gazetteer/README.md");
        }
        try (InputStream in = file.endsWith(".gz") ? new GZIPInputStream(found, 1 << 16) : found) {
            return in.readAllBytes();
        }
    }

    private static Map<String, String> table(String file) throws IOException {
        Map<String, String> table = new HashMap<>();
        InputStream in = new ByteArrayInputStream(bytes(file));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                table.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return table;
    }
}
