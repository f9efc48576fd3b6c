package dateline.bench.race;

import dateline.bench.question.Answer;
import dateline.bench.question.Comparison;
import dateline.bench.question.QueryClass;
import dateline.bench.question.Question;
import dateline.bench.question.Questions;
import dateline.bench.side.Side;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * Lets sides answer the questions of a class in turns; those that cannot answer a class are not asked.
 *
 * @param sides by their letters, in the order in which they begin
 * @param clock what time is: of the wall, or of the processor
 * @param rounds the rounds that count
 * @param questionsOfRound how many questions each side answers in a round
 */
public record Race(Map<String, Side> sides, Questions questions, Clock clock, int rounds, int questionsOfRound) {

    /** Rounds before all others, in which answers are compared and the JVM learns; and more of them before each class. */
    private static final int FIRST_ROUNDS = 3;

    private static final int ROUNDS_BEFORE = 2;

    public Race {
        sides = new LinkedHashMap<>(sides);
    }

    /** What time is. */
    public enum Clock implements LongSupplier {
        WALL {
            @Override
            public long getAsLong() {
                return System.nanoTime();
            }
        },
        /** That of the asking thread: steady on a loaded machine, and blind to what other threads and processes do for the answer. */
        CPU {
            private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

            @Override
            public long getAsLong() {
                return threads.getCurrentThreadCpuTime();
            }
        }
    }

    /**
     * What came of the rounds that count.
     *
     * @param times of each side those of each round
     */
    record Result(QueryClass queryClass, int threads, Map<String, List<Times>> times) {

        /** A percentile of a side, as the rounds have it, in milliseconds. */
        Spread milliseconds(String side, double share) {
            return Spread.of(times.get(side).stream().mapToDouble(round -> round.percentile(share)));
        }

        /** How many times as long as another a side takes, round by round. */
        Spread ratio(String side, String other, double share) {
            List<Times> left = times.get(side);
            List<Times> right = times.get(other);
            return Spread.of(IntStream.range(0, left.size())
                    .mapToDouble(round ->
                            left.get(round).percentile(share) / right.get(round).percentile(share)));
        }
    }

    /** Asks each class, and compares the answers. */
    void warmUp(List<QueryClass> classes) throws IOException, InterruptedException {
        for (int round = 0; round < FIRST_ROUNDS; round++) {
            for (QueryClass queryClass : classes) {
                List<Question> asked = questions.next(queryClass, questionsOfRound);
                if (round == 0) {
                    compare(asked);
                }
                turn(asked, 1, round);
            }
        }
    }

    /** Runs the rounds of a class with so many threads asking. */
    Result run(QueryClass queryClass, int threads) throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS_BEFORE; round++) {
            turn(questions.next(queryClass, questionsOfRound), threads, round);
        }
        Map<String, List<Times>> times = new LinkedHashMap<>();
        asked(queryClass).keySet().forEach(side -> times.put(side, new ArrayList<>()));
        for (int round = 0; round < rounds; round++) {
            turn(questions.next(queryClass, questionsOfRound), threads, round)
                    .forEach((side, taken) -> times.get(side).add(taken));
        }
        return new Result(queryClass, threads, times);
    }

    /** The sides that answer a class. */
    private Map<String, Side> asked(QueryClass queryClass) {
        Map<String, Side> asked = new LinkedHashMap<>(sides);
        asked.values().removeIf(side -> !side.answers(queryClass));
        return asked;
    }

    /** Each side in its turn; the one that begins changes. */
    private Map<String, Times> turn(List<Question> asked, int threads, int round)
            throws IOException, InterruptedException {
        Askers askers = new Askers(clock);
        List<String> order =
                new ArrayList<>(asked(asked.getFirst().queryClass()).keySet());
        Collections.rotate(order, round);
        Map<String, Times> times = new HashMap<>();
        for (String side : order) {
            times.put(side, askers.ask(sides.get(side), asked, threads));
        }
        return times;
    }

    /** All sides have to give the answers of the first one. */
    private void compare(List<Question> asked) throws IOException {
        Map<String, Side> compared = asked(asked.getFirst().queryClass());
        if (compared.size() < 2) {
            return;
        }
        Map.Entry<String, Side> first = compared.entrySet().iterator().next();
        for (Question question : asked) {
            Answer expected = first.getValue().ask(question).read();
            for (Map.Entry<String, Side> side : compared.entrySet()) {
                if (side.getValue() == first.getValue()) {
                    continue;
                }
                Answer answer = side.getValue().ask(question).read();
                Optional<String> difference = Comparison.difference(
                        question, expected, answer, side.getValue().isRankedAlike());
                if (difference.isPresent()) {
                    throw new IllegalStateException("Sides " + first.getKey() + " and " + side.getKey() + " differ on "
                            + question + ": " + difference.get());
                }
            }
        }
    }
}
