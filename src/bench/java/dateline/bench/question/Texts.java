package dateline.bench.question;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes up what is typed by those whom Dateline is to help; nothing twice. For use by one thread. */
public final class Texts {

    private static final int LETTERS = 4;
    private static final int MOST_CLAUSES = 5;
    private static final int TRIES = 1000;

    private final Sample sample;
    private final SplittableRandom random;
    private final Set<String> known = new HashSet<>();

    /** @param seed another one types other texts */
    public Texts(Sample sample, long seed) {
        this.sample = sample;
        this.random = new SplittableRandom(seed);
    }

    /** Another text of a class; one again where the archive is too small for as many. */
    public String next(HelpClass helpClass) {
        String text = text(helpClass);
        for (int tries = 0; tries < TRIES && !known.add(text); tries++) {
            text = text(helpClass);
        }
        return text;
    }

    private String text(HelpClass helpClass) {
        return switch (helpClass) {
            case FIRST_LETTERS -> letters(sample.word(random));
            case NEXT_WORD -> sample.word(random) + " " + letters(sample.word(random));
            case NAME -> "person:" + letters(sample.person(random));
            case CLAUSE_COUNTS -> clauses();
            case RELAXATIONS -> nothing(sample.word(random));
            case MISSPELLED -> nothing(misspelled(sample.word(random)));
        };
    }

    private String letters(String word) {
        return word.substring(0, Math.min(1 + random.nextInt(LETTERS), word.length()));
    }

    private String clauses() {
        int words = 1 + random.nextInt(MOST_CLAUSES - 2);
        String figure = random.nextBoolean() ? figure() : sample.phrase(random).typed();
        return Stream.generate(() -> sample.word(random)).limit(words).collect(Collectors.joining(" ", "", " "))
                + figure;
    }

    private String figure() {
        Sample.Number figure = sample.reported(random, _ -> true).figure();
        return figure.kind().key() + ":>" + (long) figure.value();
    }

    /** Two words that seldom stand side by side, a word and a figure: hardly any article has all. */
    private String nothing(String word) {
        return "\"" + sample.word(random) + " " + sample.word(random) + "\" " + word + " " + figure();
    }

    /** Two letters in each other's place, behind the first. */
    private String misspelled(String word) {
        if (word.length() < LETTERS) {
            return misspelled(sample.word(random));
        }
        int at = 1 + random.nextInt(word.length() - 2);
        List<String> letters = List.of(
                word.substring(0, at),
                word.substring(at + 1, at + 2),
                word.substring(at, at + 1),
                word.substring(at + 2));
        return String.join("", letters);
    }
}
