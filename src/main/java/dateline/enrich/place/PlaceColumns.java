package dateline.enrich.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The rows of {@code places.tsv} as they stand in the file, and the numbers in them as columns. */
final class PlaceColumns {

    static final int KEY = 0;
    static final int GEONAMES_ID = 1;
    static final int FEATURE = 2;
    static final int NAME = 3;
    static final int PARENT = 4;
    static final int LATITUDE = 5;
    static final int LONGITUDE = 6;
    static final int POPULATION = 7;
    static final int NAMES = 8;
    static final int LESSER_NAMES = 9;

    private static final int EXPECTED_ROWS = 1 << 18;

    private final byte[] file;
    /** Where each row begins, and where the file ends. */
    private final int[] starts;

    private final PlaceKind[] kinds;
    private final int[] parents;
    private final int[] populations;
    private final float[] latitudes;
    private final float[] longitudes;

    /** @param file the whole file, UTF-8, every line ended */
    PlaceColumns(byte[] file) {
        this.file = file.clone();
        this.starts = starts(this.file);
        int size = size();
        this.kinds = new PlaceKind[size];
        this.parents = new int[size];
        this.populations = new int[size];
        this.latitudes = new float[size];
        this.longitudes = new float[size];
    }

    private static int[] starts(byte[] file) {
        int[] starts = new int[EXPECTED_ROWS];
        int count = 1;
        for (int at = 0; at < file.length; at++) {
            if (file[at] == '\n') {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * count);
                }
                starts[count++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    int size() {
        return starts.length - 1;
    }

    /** All fields of a row. */
    String[] fields(int row) {
        int length = starts[row + 1] - starts[row] - 1;
        return new String(file, starts[row], length, StandardCharsets.UTF_8).split("\t", -1);
    }

    /** Takes the numbers of a row from its fields; the parent's row is known by then. */
    void fill(int row, String[] fields, int parent) {
        kinds[row] = PlaceKind.of(fields[FEATURE]);
        parents[row] = parent;
        populations[row] = (int) Math.min(Integer.MAX_VALUE, Long.parseLong(fields[POPULATION]));
        latitudes[row] = Float.parseFloat(fields[LATITUDE]);
        longitudes[row] = Float.parseFloat(fields[LONGITUDE]);
    }

    PlaceKind kind(int row) {
        return kinds[row];
    }

    int parent(int row) {
        return parents[row];
    }

    int population(int row) {
        return populations[row];
    }

    float latitude(int row) {
        return latitudes[row];
    }

    float longitude(int row) {
        return longitudes[row];
    }
}
