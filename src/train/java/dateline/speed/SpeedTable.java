package dateline.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A table of tokens per second and of how many times as fast one is as another, a row for each slice of the articles. */
final class SpeedTable {

    private final List<String> heads;
    private final int firstRatio;
    private final List<double[]> rows = new ArrayList<>();

    /** @param firstRatio the column from which on the numbers are ratios, which have a digit behind the point */
    SpeedTable(List<String> heads, int firstRatio) {
        this.heads = List.copyOf(heads);
        this.firstRatio = firstRatio;
    }

    /** Adds what was measured on a slice, a number for each column. */
    void add(double... row) {
        rows.add(row);
    }

    /** The table as text, with the least, median and greatest of each column below it. */
    String text() {
        StringBuilder text = new StringBuilder("%-9s".formatted("slice"));
        heads.forEach(head -> text.append("%14s".formatted(head)));
        text.append('\n');
        for (int row = 0; row < rows.size(); row++) {
            line(Integer.toString(row + 1), rows.get(row), text);
        }
        line("least", ranked(0), text);
        line("median", ranked(0.5), text);
        line("greatest", ranked(1), text);
        return text.toString();
    }

    private void line(String name, double[] row, StringBuilder text) {
        text.append("%-9s".formatted(name));
        for (int column = 0; column < row.length; column++) {
            text.append(String.format(Locale.ROOT, column < firstRatio ? "%,14.0f" : "%14.1f", row[column]));
        }
        text.append('\n');
    }

    /** Of each column the value that stands so far up when they are sorted. */
    private double[] ranked(double part) {
        return IntStream.range(0, heads.size())
                .mapToDouble(column ->
                        ranked(rows.stream().mapToDouble(row -> row[column]).toArray(), part))
                .toArray();
    }

    /** The value that stands at a part of the way from the least, 0, to the greatest, 1; between two the mean of both. */
    static double ranked(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = part * (sorted.length - 1);
        return (sorted[(int) Math.floor(at)] + sorted[(int) Math.ceil(at)]) / 2;
    }
}
