package dateline.web.picture;

import dateline.search.figure.FigureFact;
import dateline.web.words.NumberWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who said the figures that are drawn: the four of most figures, all others, and nobody. Speakers are as written, never merged by guess. */
final class Speakers {

    private static final int COLOURED = 4;
    private static final int OTHERS = 5;
    private static final int NOBODY = 6;

    private final List<String> coloured;
    private final Map<Integer, Integer> counts = new HashMap<>();

    Speakers(List<FigureFact> facts) {
        Map<String, Tally> tallies = new HashMap<>();
        for (FigureFact fact : facts) {
            String name = fact.figure().saidBy();
            if (!name.isEmpty()) {
                tallies.merge(name, new Tally(1, fact.figure().value()), Tally::and);
            }
        }
        this.coloured = tallies.entrySet().stream()
                .sorted(Map.Entry.<String, Tally>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COLOURED)
                .map(Map.Entry::getKey)
                .toList();
        facts.forEach(fact -> counts.merge(number(fact), 1, Integer::sum));
    }

    private record Tally(int figures, double largest) implements Comparable<Tally> {

        Tally and(Tally other) {
            return new Tally(figures + other.figures, Math.max(largest, other.largest));
        }

        @Override
        public int compareTo(Tally other) {
            return Comparator.comparingInt(Tally::figures)
                    .thenComparingDouble(Tally::largest)
                    .compare(this, other);
        }
    }

    /** From 1 to 4 for those with a colour, 5 for others, 6 for nobody. */
    int number(FigureFact fact) {
        String name = fact.figure().saidBy();
        int at = coloured.indexOf(name);
        return name.isEmpty() ? NOBODY : at >= 0 ? at + 1 : OTHERS;
    }

    List<FiguresView.Speaker> legend() {
        List<FiguresView.Speaker> legend = new ArrayList<>();
        for (int number = 1; number <= NOBODY; number++) {
            int count = counts.getOrDefault(number, 0);
            if (count > 0) {
                String name = number == NOBODY
                        ? "nobody named"
                        : number == OTHERS ? "others named" : coloured.get(number - 1);
                legend.add(new FiguresView.Speaker(number, Shapes.of(number), name, NumberWords.count(count)));
            }
        }
        return legend;
    }
}
