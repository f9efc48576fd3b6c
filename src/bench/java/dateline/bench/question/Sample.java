package dateline.bench.question;

import dateline.article.EnrichedArticle;
import dateline.article.Mention.OfPlace;
import dateline.lucene.text.WordForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A few thousand articles of an archive, from which words, phrases, days and countries are taken to ask for. A word is as likely to be
 * rare as frequent, as those are that people type; words of nearly every article are not asked for. To be filled, then asked.
 */
public final class Sample {

    private static final int MOST = 4000;
    private static final double TOO_FREQUENT = 0.25;
    private static final double FREQUENT = 0.05;
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,12}");

    /** What means something else in a query. */
    private static final Set<String> OPERATORS = Set.of("and", "not", "pre", "near", "the");

    private final List<List<String>> texts = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final List<List<String>> countries = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> frequent = new ArrayList<>();
    private long seen;
    private final SplittableRandom chosen = new SplittableRandom(1);

    /**
     * A word of the sample.
     *
     * @param articles about how many articles of the archive hold it
     */
    record Counted(String word, long articles) {}

    /** Takes an article into the sample, or leaves it, so that each is as likely to be in it. */
    public void add(EnrichedArticle article) {
        seen++;
        if (texts.size() < MOST) {
            texts.add(words(article));
            days.add(article.article().published());
            countries.addAll(countries(article));
        } else if (chosen.nextLong(seen) < MOST) {
            int place = chosen.nextInt(MOST);
            texts.set(place, words(article));
            days.set(place, article.article().published());
            countries.addAll(countries(article));
        }
    }

    /** Counts the words; to be called once, when all articles are added. */
    public void finish() {
        for (List<String> text : texts) {
            new HashSet<>(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        }
        counts.keySet().removeIf(word -> !isAskedFor(word));
        counts.forEach((word, count) -> {
            if (count >= FREQUENT * texts.size()) {
                frequent.add(word);
            }
        });
        frequent.sort(null);
        if (frequent.isEmpty()) {
            frequent.add(counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
        }
    }

    private boolean isAskedFor(String word) {
        return counts.get(word) <= TOO_FREQUENT * texts.size()
                && !OPERATORS.contains(word)
                && WordForm.all(word).size() == 1;
    }

    /** Runs of words of letters only, with a blank word where something else stands between. */
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

    /** A word of an article, one that is in few of them as likely as one that is in many. */
    String word(SplittableRandom random) {
        while (true) {
            List<String> text = texts.get(random.nextInt(texts.size()));
            String word = text.isEmpty() ? "" : text.get(random.nextInt(text.size()));
            if (counts.containsKey(word)) {
                return word;
            }
        }
    }

    Counted frequentWord(SplittableRandom random) {
        String word = frequent.get(random.nextInt(frequent.size()));
        return new Counted(word, counts.get(word) * seen / texts.size());
    }

    Asked both(SplittableRandom random) {
        while (true) {
            List<String> text = texts.get(random.nextInt(texts.size()));
            if (!text.isEmpty()) {
                String left = text.get(random.nextInt(text.size()));
                String right = text.get(random.nextInt(text.size()));
                if (counts.containsKey(left) && counts.containsKey(right) && !left.equals(right)) {
                    return new Asked.Both(left, right);
                }
            }
        }
    }

    Asked phrase(SplittableRandom random) {
        while (true) {
            List<String> text = texts.get(random.nextInt(texts.size()));
            int at = text.size() < 2 ? 0 : random.nextInt(text.size() - 1);
            if (text.size() >= 2 && counts.containsKey(text.get(at)) && counts.containsKey(text.get(at + 1))) {
                return new Asked.Phrase(text.get(at), text.get(at + 1));
            }
        }
    }

    LocalDate day(SplittableRandom random) {
        return days.get(random.nextInt(days.size()));
    }

    List<String> country(SplittableRandom random) {
        return countries.isEmpty() ? List.of("Europe") : countries.get(random.nextInt(countries.size()));
    }
}
