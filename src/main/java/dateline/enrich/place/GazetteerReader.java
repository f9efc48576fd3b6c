package dateline.enrich.place;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Reads the {@link Gazetteer} from the files that {@code src/gazetteer/derive.py} writes. */
final class GazetteerReader {

    /** Shorter keys ("Y", "Of") are names of places only in capitals ("US"). */
    private static final int SHORTEST_KEY = 3;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final NameIndex.Builder names = new NameIndex.Builder();

    private GazetteerReader() {}

    /** The gazetteer that Dateline comes with. */
    static Gazetteer read() throws IOException {
        return new GazetteerReader().readAll();
    }

    private Gazetteer readAll() throws IOException {
        Map<String, String> peoples = table(bytes("demonyms.tsv"));
        Set<String> citiesWithPeople = new HashSet<>(peoples.values());
        PlaceColumns columns = columns(citiesWithPeople);
        Map<String, Integer> demonyms = new HashMap<>();
        peoples.forEach((form, key) -> demonyms.put(NameKey.of(form), numbers.getOrDefault(key, Gazetteer.NONE)));
        return new Gazetteer(columns, names.build(), demonyms, table(bytes("common-words.tsv.gz")));
    }

    private static byte[] bytes(String file) throws IOException {
        InputStream found = GazetteerReader.class.getResourceAsStream(file);
        if (found == null) {
            throw new FileNotFoundException(file + " is missing from the class path; see src/gazetteer/README.md");
        }
        try (InputStream in = file.endsWith(".gz") ? new GZIPInputStream(found, 1 << 16) : found) {
            return in.readAllBytes();
        }
    }

    private static Map<String, String> table(byte[] file) throws IOException {
        Map<String, String> table = new HashMap<>();
        try (var lines =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                table.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
        return table;
    }

    private PlaceColumns columns(Set<String> citiesWithPeople) throws IOException {
        PlaceColumns columns = new PlaceColumns(bytes("places.tsv.gz"));
        for (int row = 0; row < columns.size(); row++) {
            String[] fields = columns.fields(row);
            columns.fill(row, fields, numbers.getOrDefault(fields[PlaceColumns.PARENT], Gazetteer.NONE));
            String key = fields[PlaceColumns.KEY];
            if (!columns.kind(row).isSettlement() || citiesWithPeople.contains(key)) {
                numbers.put(key, row);
            }
            Set<String> seen = new HashSet<>();
            addName(fields[PlaceColumns.NAME], row, false, seen);
            addNames(fields[PlaceColumns.NAMES], row, false, seen);
            addNames(fields[PlaceColumns.LESSER_NAMES], row, true, seen);
        }
        return columns;
    }

    private void addNames(String list, int row, boolean isOtherName, Set<String> seen) {
        if (!list.isEmpty()) {
            for (String name : list.split("\\|", -1)) {
                addName(name, row, isOtherName, seen);
            }
        }
    }

    private void addName(String name, int row, boolean isOtherName, Set<String> seen) {
        NameForm form = NameForm.of(name);
        String key = NameKey.of(name);
        if ((form != NameForm.WORD || key.length() >= SHORTEST_KEY) && seen.add(key)) {
            names.add(key, new Sense(row, form, isOtherName));
        }
    }
}
