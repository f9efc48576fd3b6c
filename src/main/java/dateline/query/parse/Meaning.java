package dateline.query.parse;

import dateline.article.FigureKind;
import dateline.query.Field;
import dateline.query.Part;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the word before a colon means: {@code in:} is {@code Part(PLACE)}. */
sealed interface Meaning {

    /** A part of an article's text, or either of several. */
    record InPart(List<Part> parts) implements Meaning {}

    /** What an article names; words beside each other are one name. */
    record Named(Field field) implements Meaning {}

    /** The days on which an article was published. */
    record Published(Side side) implements Meaning {}

    /** Which days a date given after a label stands for. */
    enum Side {
        WITHIN,
        FROM,
        UP_TO
    }

    /**
     * A figure by its number.
     *
     * @param kind its kind, or null for any
     */
    record Reported(@Nullable FigureKind kind) implements Meaning {}

    /** Who or what a figure counts. */
    record Counted() implements Meaning {}

    /** Who reported a figure. */
    record SaidBy() implements Meaning {}

    /** The days that the text speaks of. */
    record Happened() implements Meaning {}

    /** What an article holds, whatever it is. */
    record Holding() implements Meaning {}

    /** The length of an article. */
    record Lengthy() implements Meaning {}

    /** The order of the hits. */
    record Sorted() implements Meaning {}

    /**
     * No field.
     *
     * @param nearest the fields whose names are most like it, the likeliest first
     * @param isMisspelled whether the first of them is so near that it was probably meant
     */
    record Unknown(List<String> nearest, boolean isMisspelled) implements Meaning {}

    /** The fields by all their names, in lower case. */
    Map<String, Meaning> KNOWN = known();

    /** What a label means; any label means something. */
    static Meaning of(String key) {
        Meaning meaning = KNOWN.get(key);
        return meaning == null ? unknown(key) : meaning;
    }

    private static Map<String, Meaning> known() {
        Map<String, Meaning> known = new HashMap<>();
        for (FigureKind kind : FigureKind.values()) {
            known.put(kind.key(), new Reported(kind));
        }
        also(known, new Reported(FigureKind.KILLED), "dead", "deaths", "died");
        also(known, new Reported(FigureKind.WOUNDED), "injured", "hurt");
        also(known, new Reported(FigureKind.ARRESTED), "detained");
        also(known, new Reported(FigureKind.ABDUCTED), "kidnapped");
        also(known, new Reported(FigureKind.DISPLACED), "evacuated");
        also(known, new Reported(FigureKind.RESCUED), "freed", "released");
        also(known, new Reported(FigureKind.INFECTED), "cases");
        for (Field field : Field.values()) {
            known.put(field.key(), new Named(field));
        }
        for (Part part : Part.values()) {
            known.put(part.key(), new InPart(List.of(part)));
        }
        also(known, new Named(Field.PLACE), "in");
        also(known, new Named(Field.ORGANISATION), "organisation", "organization");
        also(known, new Named(Field.SOURCE), "by");
        also(known, new InPart(List.of(Part.HEADLINE)), "title", "intitle", "hd");
        also(known, new InPart(List.of(Part.HEADLINE, Part.LEAD)), "hlead");
        also(known, new Published(Side.WITHIN), "on", "date");
        also(known, new Published(Side.FROM), "after", "since");
        also(known, new Published(Side.UP_TO), "before", "until");
        also(known, new Reported(null), "figure");
        also(known, new Counted(), "of");
        also(known, new SaidBy(), "saidby", "according");
        also(known, new Happened(), "happened");
        known.put("has", new Holding());
        known.put("sort", new Sorted());
        also(known, new Lengthy(), "wc", "length");
        return Map.copyOf(known);
    }

    private static void also(Map<String, Meaning> known, Meaning meaning, String... names) {
        Stream.of(names).forEach(name -> known.put(name, meaning));
    }

    private static Unknown unknown(String key) {
        List<String> nearest = nearest(key);
        int distance = distance(key, nearest.getFirst());
        // One slip in a short name, two in a longer one; beyond that a word before a colon is more likely text.
        return new Unknown(nearest, key.length() > 2 && distance <= (key.length() > 4 ? 2 : 1));
    }

    /** The three names most like a word; ties go to the longer, then by the alphabet. */
    private static List<String> nearest(String word) {
        Map<String, Integer> distances = new HashMap<>();
        KNOWN.keySet().forEach(name -> distances.put(name, distance(word, name)));
        return KNOWN.keySet().stream()
                .sorted(Comparator.<String>comparingInt(distances::get)
                        .thenComparing(Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    /** How many letters have to be put in, left out, changed or swapped with their neighbour. */
    private static int distance(String one, String other) {
        // No name is longer than 12; what is much longer is like none, however long it is.
        String left = one.length() > 40 ? one.substring(0, 40) : one;
        int[][] costs = new int[left.length() + 1][other.length() + 1];
        Arrays.setAll(costs[0], column -> column);
        for (int row = 1; row <= left.length(); row++) {
            costs[row][0] = row;
            for (int column = 1; column <= other.length(); column++) {
                boolean isSame = left.charAt(row - 1) == other.charAt(column - 1);
                int cost = Math.min(costs[row - 1][column], costs[row][column - 1]) + 1;
                cost = Math.min(cost, costs[row - 1][column - 1] + (isSame ? 0 : 1));
                if (isSwapped(left, row, other, column)) {
                    cost = Math.min(cost, costs[row - 2][column - 2] + 1);
                }
                costs[row][column] = cost;
            }
        }
        return costs[left.length()][other.length()];
    }

    private static boolean isSwapped(String left, int row, String other, int column) {
        return row > 1
                && column > 1
                && left.charAt(row - 1) == other.charAt(column - 2)
                && left.charAt(row - 2) == other.charAt(column - 1);
    }
}
