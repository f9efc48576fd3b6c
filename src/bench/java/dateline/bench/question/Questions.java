package dateline.bench.question;

import dateline.article.DateRange;
import dateline.bench.question.QueryClass.Extent;
import dateline.query.NumberRange;
import dateline.query.Sort;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes up questions to which an archive has answers; none twice. For use by one thread. */
public final class Questions {

    /** The last hit that Dateline pages to. */
    private static final int DEEPEST = 10_000;

    /** After so many that were known, the archive has no other question of a class. */
    private static final int TRIES = 1000;

    private final Sample sample;
    private final Extent extent;
    private final SplittableRandom random;
    private final Set<Question> known = new HashSet<>();

    /** @param seed another one asks other questions */
    public Questions(Sample sample, Extent extent, long seed) {
        this.sample = sample;
        this.extent = extent;
        this.random = new SplittableRandom(seed);
    }

    /** New questions of a class; fewer, and some of them again, where the archive is too small for as many. */
    public List<Question> next(QueryClass queryClass, int number) {
        return Stream.generate(() -> fresh(queryClass)).limit(number).toList();
    }

    private Question fresh(QueryClass queryClass) {
        Question question = question(queryClass);
        for (int tries = 0; tries < TRIES && !known.add(question); tries++) {
            question = question(queryClass);
        }
        return question;
    }

    private Question question(QueryClass queryClass) {
        return switch (queryClass) {
            case TERM, FACETS -> of(queryClass, word());
            case AND -> of(queryClass, sample.both(random));
            case OR -> of(queryClass, new Asked.Either(sample.word(random), sample.word(random)));
            case PHRASE -> of(queryClass, sample.phrase(random));
            case HIGHLIGHT -> of(queryClass, random.nextBoolean() ? sample.both(random) : sample.phrase(random));
            case DATES -> inAYear(queryClass);
            case SIDEWAYS -> inACountry(queryClass);
            case DEEP_PAGE -> deep(queryClass);
            case NEWEST -> sorted(queryClass, word(), Sort.NEWEST);
            case FIGURE -> of(queryClass, above("", ""));
            case FIGURE_WORD -> of(queryClass, between());
            case FIGURE_OF -> ofSomebody(queryClass);
            case LARGEST -> sorted(queryClass, wordOrFigure(), Sort.FIGURE);
            case FIGURE_LIST -> sorted(queryClass, wordOrFigure(), random.nextBoolean() ? Sort.FIGURE : Sort.NEWEST);
        };
    }

    private Question ofSomebody(QueryClass queryClass) {
        Sample.Reported reported =
                sample.reported(random, figure -> !figure.ofWhom().isEmpty());
        List<String> words = reported.figure().ofWhom();
        String word = words.get(random.nextInt(words.size()));
        return of(queryClass, above(reported.figure(), "", word));
    }

    /** A word, or one with a figure of an article that holds it. */
    private Asked wordOrFigure() {
        if (random.nextBoolean()) {
            return word();
        }
        Sample.Reported reported = sample.reported(random, _ -> true);
        return above(reported.figure(), reported.word(), "");
    }

    private Asked above(String word, String ofWhom) {
        return above(sample.reported(random, _ -> true).figure(), word, ofWhom);
    }

    /** The nearer to the figure the rarer, so that there are few and many hits. */
    private Asked above(Sample.Number figure, String word, String ofWhom) {
        double low = Math.max(Math.min(below(figure.value()), Math.floor(figure.value()) - 1), 0);
        return new Asked.Reported(
                word, figure.kind(), new NumberRange(low, false, Double.POSITIVE_INFINITY, true), ofWhom);
    }

    private Asked between() {
        Sample.Reported reported = sample.reported(random, _ -> true);
        double value = Math.floor(reported.figure().value());
        NumberRange range = new NumberRange(Math.min(below(value), value), true, value + below(value), true);
        return new Asked.Reported(reported.word(), reported.figure().kind(), range, "");
    }

    private double below(double value) {
        return Math.floor(Math.exp(random.nextDouble() * Math.log(Math.max(value, 1))));
    }

    private Question sorted(QueryClass queryClass, Asked asked, Sort sort) {
        return with(queryClass, asked, DateRange.ALWAYS, List.of(), sort, 1);
    }

    private Asked word() {
        return new Asked.Word(sample.word(random));
    }

    private Question of(QueryClass queryClass, Asked asked) {
        return with(queryClass, asked, DateRange.ALWAYS, List.of(), Sort.RELEVANCE, 1);
    }

    private Question with(
            QueryClass queryClass, Asked asked, DateRange published, List<String> country, Sort sort, int page) {
        return new Question(queryClass, asked, published, country, sort, page, extent.of(queryClass));
    }

    private Question inACountry(QueryClass queryClass) {
        Sample.Placed placed = sample.placed(random);
        Asked asked = new Asked.Word(placed.word());
        return with(queryClass, asked, DateRange.ALWAYS, placed.country(), Sort.RELEVANCE, 1);
    }

    private Question inAYear(QueryClass queryClass) {
        LocalDate last = sample.day(random);
        int days = 30 + random.nextInt(335);
        return with(queryClass, word(), new DateRange(last.minusDays(days), last), List.of(), Sort.RELEVANCE, 1);
    }

    private Question deep(QueryClass queryClass) {
        Sample.Counted word = sample.frequentWord(random);
        int hits = (int) Math.min(DEEPEST, Math.max(word.articles() / 2, Question.SIZE));
        int page = Math.max(hits / Question.SIZE - random.nextInt(1 + hits / Question.SIZE / 2), 1);
        return with(queryClass, new Asked.Word(word.word()), DateRange.ALWAYS, List.of(), Sort.RELEVANCE, page);
    }
}
