package dateline.web.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** The countries whose outlines the map has, as {@code src/map/derive.mjs} wrote them. */
final class Countries {

    static final List<Country> ALL = read();

    private Countries() {}

    /**
     * A country.
     *
     * @param id the name of its outline
     * @param longitude the middle of its largest part
     * @param width in degrees
     */
    record Country(String name, String id, double longitude, double latitude, double width) {}

    private static List<Country> read() {
        try (InputStream stream = Countries.class.getResourceAsStream("countries.tsv")) {
            if (stream == null) {
                throw new NoSuchFileException("countries.tsv");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(cells -> new Country(
                            cells[0],
                            cells[1],
                            Double.parseDouble(cells[2]),
                            Double.parseDouble(cells[3]),
                            Double.parseDouble(cells[4])))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
