package dateline.enrich.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A table of tokens per second and of how many times as fast Dateline is, a row for each slice of the articles. */
final class SpeedTable {

    private static final List<String> HEADS = List.of(
            "Dateline",
            "fresh",
            "OpenNLP POS",
            "NLP4J both",
            "NLP4J NER",
            "/OpenNLP",
            "/both",
            "/NER",
            "fresh/OpenNLP",
            "fresh/NER");

    private static final int FIRST_RATIO = 5;

    private final List<double[]> rows = new ArrayList<>();

    /**
     * Adds what was measured on a slice.
     *
     * @param fresh Dateline that has met no word before the slice
     */
    void add(Pace dateline, Pace fresh, Pace openNlp, Pace nlp4j) {
        rows.add(new double[] {
            dateline.perSecond(),
            fresh.perSecond(),
            openNlp.perSecond(),
            nlp4j.perSecond(),
            nlp4j.lastPerSecond(),
            dateline.perSecond() / openNlp.perSecond(),
            dateline.perSecond() / nlp4j.perSecond(),
            dateline.perSecond() / nlp4j.lastPerSecond(),
            fresh.perSecond() / openNlp.perSecond(),
            fresh.perSecond() / nlp4j.lastPerSecond()
        });
    }

    /** The table as text, with the least, median and greatest of each column below it. */
    String text() {
        StringBuilder text = new StringBuilder("%-9s".formatted("slice"));
        HEADS.forEach(head -> text.append("%14s".formatted(head)));
        text.append('\n');
        for (int row = 0; row < rows.size(); row++) {
            line(Integer.toString(row + 1), rows.get(row), text);
        }
        line("least", ranked(0), text);
        line("median", ranked(0.5), text);
        line("greatest", ranked(1), text);
        return text.toString();
    }

    private static void line(String name, double[] row, StringBuilder text) {
        text.append("%-9s".formatted(name));
        for (int column = 0; column < row.length; column++) {
            text.append(String.format(Locale.ROOT, column < FIRST_RATIO ? "%,14.0f" : "%14.1f", row[column]));
        }
        text.append('\n');
    }

    /** Of each column the value that stands so far up when they are sorted. */
    private double[] ranked(double part) {
        return IntStream.range(0, HEADS.size())
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
