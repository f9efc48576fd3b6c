package dateline.enrich.place.gazetteer;

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

    private static final int ROWS = 1 << 18;

    private final byte[] file;
    /** Where each row begins, and where the file ends. */
    private final int[] starts;

    private final PlaceNumbers numbers;
    private final FeatureKinds features = new FeatureKinds();
    private final PlaceKind[] kinds;
    private final int[] parents;
    private final int[] populations;
    private final float[] latitudes;
    private final float[] longitudes;

    /**
     * Reads the columns.
     *
     * @param file the whole file, UTF-8, every line ended, parents before their children
     */
    PlaceColumns(byte[] file) {
        this.file = file.clone();
        this.starts = starts(this.file);
        int size = size();
        this.numbers = new PlaceNumbers(this.file, size);
        this.kinds = new PlaceKind[size];
        this.parents = new int[size];
        this.populations = new int[size];
        this.latitudes = new float[size];
        this.longitudes = new float[size];
        int[] tabs = new int[NAMES];
        for (int row = 0; row < size; row++) {
            fill(row, tabs);
        }
    }

    private static int[] starts(byte[] file) {
        int[] starts = new int[ROWS];
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

    /** Takes the numbers of a row; by bytes, since 200,000 rows are split at every start. */
    private void fill(int row, int[] ends) {
        int field = 0;
        for (int at = starts[row]; field < NAMES; at++) {
            if (file[at] == '\t') {
                ends[field++] = at;
            }
        }
        kinds[row] = features.kind(file, ends[GEONAMES_ID] + 1, ends[FEATURE]);
        parents[row] = numbers.row(ends[NAME] + 1, ends[PARENT]);
        latitudes[row] = decimal(ends[PARENT] + 1, ends[LATITUDE]);
        longitudes[row] = decimal(ends[LATITUDE] + 1, ends[LONGITUDE]);
        populations[row] = whole(ends[LONGITUDE] + 1, ends[POPULATION]);
        numbers.put(starts[row], ends[KEY], row);
    }

    private String text(int from, int to) {
        return new String(file, from, to - from, StandardCharsets.UTF_8);
    }

    private int whole(int from, int to) {
        long value = 0;
        for (int at = from; at < to; at++) {
            value = 10 * value + (file[at] - '0');
        }
        return (int) Math.min(Integer.MAX_VALUE, value);
    }

    /** A number with at most two digits after the point, such as {@code -0.25}. */
    private float decimal(int from, int to) {
        int value = 0;
        int divisor = 1;
        boolean isBeyondPoint = false;
        for (int at = from; at < to; at++) {
            if (file[at] == '.') {
                isBeyondPoint = true;
            } else if (file[at] != '-') {
                value = 10 * value + (file[at] - '0');
                divisor = isBeyondPoint ? 10 * divisor : divisor;
            }
        }
        float size = (float) value / divisor;
        return file[from] == '-' ? -size : size;
    }

    int size() {
        return starts.length - 1;
    }

    /** The row of a place, or {@link Gazetteer#NONE}. */
    int number(String key) {
        return numbers.row(key);
    }

    /** All fields of a row. */
    String[] fields(int row) {
        return text(starts[row], starts[row + 1] - 1).split("\t", -1);
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
