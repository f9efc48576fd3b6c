package dateline.bench.question;

import dateline.article.EnrichedArticle;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.bench.archive.Archive;
import dateline.lucene.text.WordForm;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few thousand articles of an archive, from which words, phrases, days and countries are taken to ask for. A word is as likely to be
 * rare as frequent, as those are that people type; words of nearly every article are not asked for.
 */
public final class Sample {

    private static final int MOST = 4000;
    private static final int MOST_TRIES = 1_000_000;
    private static final double TOO_FREQUENT = 0.25;
    private static final double FREQUENT = 0.05;
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,12}");

    /** What means something else in a query. */
    private static final Set<String> OPERATORS = Set.of("and", "not", "pre", "near", "the");

    private final List<Text> texts = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> frequent = new ArrayList<>();
    private final long size;

    private Sample(long size) {
        this.size = size;
    }

    /**
     * A word of the sample.
     *
     * @param articles about how many articles of the archive hold it
     */
    record Counted(String word, long articles) {}

    /**
     * An article of the sample.
     *
     * @param words runs of words of letters only, with a blank word where something else stands between
     * @param countries continent and country of the places that it names
     * @param figures those that tell of harm
     * @param people their names
     */
    private record Text(
            List<String> words,
            LocalDate published,
            List<List<String>> countries,
            List<Number> figures,
            List<String> people) {

        String any(SplittableRandom random) {
            return words.isEmpty() ? "" : words.get(random.nextInt(words.size()));
        }
    }

    private static Text text(EnrichedArticle article) {
        return new Text(
                words(article),
                article.article().published(),
                countries(article),
                figures(article),
                article.mentions(Mention.OfPerson.class)
                        .map(Mention.OfPerson::name)
                        .toList());
    }

    /**
     * A figure of an article.
     *
     * @param ofWhom the words of whom it counts
     */
    record Number(FigureKind kind, double value, List<String> ofWhom) {}

    private static List<Number> figures(EnrichedArticle article) {
        return article.mentions(Mention.OfFigure.class)
                .map(Mention.OfFigure::figure)
                .filter(figure -> figure.kind().isHarm())
                .map(figure -> new Number(figure.kind(), figure.value(), asked(figure.ofWhom())))
                .toList();
    }

    /** The words of a few that can be asked for. */
    private static List<String> asked(String words) {
        return WORD.matcher(words)
                .results()
                .filter(word -> isApart(words, word.start() - 1) && isApart(words, word.end()))
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(Sample::isOneWord)
                .toList();
    }

    /** A sample of an archive. */
    public static Sample of(Archive archive) throws IOException {
        Sample sample = new Sample(archive.size());
        archive.some(MOST, article -> sample.texts.add(text(article)));
        sample.count();
        return sample;
    }

    private void count() {
        for (Text text : texts) {
            new HashSet<>(text.words).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.keySet().removeIf(word -> !isAskedFor(word));
        counts.forEach((word, count) -> {
            if (count >= FREQUENT * texts.size()) {
                frequent.add(word);
            }
        });
        frequent.sort(null);
        if (frequent.isEmpty()) {
            frequent.add(counts.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey());
        }
    }

    private boolean isAskedFor(String word) {
        return counts.get(word) <= TOO_FREQUENT * texts.size() && isOneWord(word);
    }

    private static boolean isOneWord(String word) {
        return !OPERATORS.contains(word) && WordForm.all(word).size() == 1;
    }

    private static List<String> words(EnrichedArticle article) {
        int start = article.article().blocks().getFirst().span().start();
        String text = article.article().text();
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int end = start;
        while (matcher.find(end)) {
            if (!text.substring(end, matcher.start()).equals(" ")) {
                words.add("");
            }
            boolean isWhole = isApart(text, matcher.start() - 1) && isApart(text, matcher.end());
            words.add(isWhole ? matcher.group().toLowerCase(Locale.ROOT) : "");
            end = matcher.end();
        }
        return words;
    }

    private static boolean isApart(String text, int at) {
        return at < 0 || at >= text.length() || ".,;\n ".indexOf(text.charAt(at)) >= 0;
    }

    private static List<List<String>> countries(EnrichedArticle article) {
        return article.mentions(OfPlace.class)
                .map(place -> place.place().path())
                .filter(path -> path.size() > 1)
                .map(path -> path.subList(0, 2))
                .toList();
    }

    private Text any(SplittableRandom random) {
        return texts.get(random.nextInt(texts.size()));
    }

    /** A word of an article, one that is in few of them as likely as one that is in many. */
    String word(SplittableRandom random) {
        String word = any(random).any(random);
        while (!counts.containsKey(word)) {
            word = any(random).any(random);
        }
        return word;
    }

    Counted frequentWord(SplittableRandom random) {
        String word = frequent.get(random.nextInt(frequent.size()));
        return new Counted(word, counts.get(word) * size / texts.size());
    }

    Asked both(SplittableRandom random) {
        while (true) {
            Text text = any(random);
            String left = text.any(random);
            String right = text.any(random);
            if (counts.containsKey(left) && counts.containsKey(right) && !left.equals(right)) {
                return new Asked.Both(left, right);
            }
        }
    }

    Asked phrase(SplittableRandom random) {
        while (true) {
            List<String> words = any(random).words;
            int at = words.size() < 2 ? 0 : random.nextInt(words.size() - 1);
            if (words.size() >= 2 && counts.containsKey(words.get(at)) && counts.containsKey(words.get(at + 1))) {
                return new Asked.Phrase(words.get(at), words.get(at + 1));
            }
        }
    }

    LocalDate day(SplittableRandom random) {
        return any(random).published;
    }

    /**
     * A word, and a country that some article names which holds the word.
     *
     * @param country continent and country
     */
    record Placed(String word, List<String> country) {}

    Placed placed(SplittableRandom random) {
        while (true) {
            Text text = any(random);
            String word = text.any(random);
            if (counts.containsKey(word) && !text.countries.isEmpty()) {
                return new Placed(word, text.countries.get(random.nextInt(text.countries.size())));
            }
        }
    }

    /** A word of somebody's name. */
    String person(SplittableRandom random) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            List<String> people = any(random).people;
            if (!people.isEmpty()) {
                String[] words = people.get(random.nextInt(people.size())).split(" ");
                return words[random.nextInt(words.length)];
            }
        }
        throw new IllegalStateException("the archive names next to nobody");
    }

    /** A word, and a figure of an article that holds it. */
    record Reported(String word, Number figure) {}

    /** @throws IllegalStateException if the sample has next to no such figures */
    Reported reported(SplittableRandom random, Predicate<Number> isWanted) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Text text = any(random);
            String word = text.any(random);
            List<Number> figures = text.figures.stream().filter(isWanted).toList();
            if (counts.containsKey(word) && !figures.isEmpty()) {
                return new Reported(word, figures.get(random.nextInt(figures.size())));
            }
        }
        throw new IllegalStateException("the archive reports next to no figures");
    }
}
