package dateline.search;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Span;
import dateline.article.text.SentenceSplitter;
import dateline.query.Part;
import dateline.query.Reach;
import dateline.query.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where words stand in an article: every combination is tried. */
final class BruteForceWords {

    /** The same articles are asked very often. */
    private static final Map<Article, Map<Part, BruteForceWords>> KNOWN = new ConcurrentHashMap<>();

    private final FoldedWords text;
    private final List<Integer> sentences;
    private final List<Integer> paragraphs;
    private final Set<Integer> part;

    private BruteForceWords(Article article, Part part) {
        text = FoldedWords.ofText(article.text(), body(article));
        sentences = numbers(article.blocks().stream()
                .flatMap(block -> block.role().isProse()
                        ? SentenceSplitter.sentences(article.text(), block.span()).stream()
                                .map(sentence -> sentence.span())
                        : Stream.of(block.span()))
                .toList());
        paragraphs = numbers(article.blocks().stream().map(Block::span).toList());
        Span stretch = stretch(article, part);
        this.part = new HashSet<>(IntStream.range(0, text.spans().size())
                .filter(position -> stretch.contains(text.spans().get(position)))
                .boxed()
                .toList());
    }

    /** For each word, the number of the stretch that it stands in. */
    private List<Integer> numbers(List<Span> stretches) {
        return text.spans().stream()
                .map(word -> (int) stretches.stream()
                        .filter(stretch -> stretch.start() <= word.start())
                        .count())
                .toList();
    }

    private static Span body(Article article) {
        List<Block> blocks = article.blocks();
        return blocks.isEmpty()
                ? new Span(0, 0)
                : new Span(
                        blocks.getFirst().span().start(),
                        blocks.getLast().span().end());
    }

    private static Span stretch(Article article, Part part) {
        return switch (part) {
            case BODY -> body(article);
            case HEADLINE -> article.headline().span();
            case LEAD ->
                article.blocks().stream()
                        .filter(block -> block.role() == Block.Role.PARAGRAPH)
                        .findFirst()
                        .map(Block::span)
                        .orElse(new Span(0, 0));
        };
    }

    private static BruteForceWords of(Article article, Part part) {
        return KNOWN.computeIfAbsent(article, _ -> new ConcurrentHashMap<>())
                .computeIfAbsent(part, _ -> new BruteForceWords(article, part));
    }

    /** The words that some word stands for, with the articles that hold each, however often it is written. */
    static Forms forms(List<Article> articles, Words formed, int most) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> written = new HashSet<>();
        for (Article article : articles) {
            BruteForceWords words = of(article, Part.BODY);
            Set<String> here = new HashSet<>();
            if (formed instanceof Words.Wildcard || formed instanceof Words.Misspelled) {
                words.places(formed)
                        .forEach(place -> here.add(words.text.written().get(place.first())));
            }
            here.forEach(word -> counts.merge(FoldedWords.plain(word), 1, Integer::sum));
            written.addAll(here);
        }
        List<String> words = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        return new Forms(words, written.size());
    }

    static int count(Article article) {
        return FoldedWords.ofText(article.text(), body(article)).spans().size();
    }

    static boolean stand(Article article, Words words, Part part, int times) {
        return of(article, part).shortest(words).size() >= times;
    }

    /** The stretches in which words stand; none if it is not so often. */
    static List<Span> spans(Article article, Words words, Part part, int times) {
        BruteForceWords all = of(article, part);
        List<NavigableSet<Integer>> found = all.shortest(words);
        return found.size() < times
                ? List.of()
                : found.stream()
                        .map(place -> new Span(
                                all.text.spans().get(place.first()).start(),
                                all.text.spans().get(place.last()).end()))
                        .toList();
    }

    /** Those that hold no other. */
    private List<NavigableSet<Integer>> shortest(Words words) {
        List<NavigableSet<Integer>> all = places(words);
        List<NavigableSet<Integer>> shortest = new ArrayList<>();
        for (NavigableSet<Integer> place : all) {
            boolean isTaken = shortest.stream()
                    .anyMatch(other ->
                            other.first().equals(place.first()) && other.last().equals(place.last()));
            boolean holdsAnother = all.stream()
                    .anyMatch(other -> length(other) < length(place)
                            && other.first() >= place.first()
                            && other.last() <= place.last());
            // Occurrences of a phrase and words that lie in each other are told apart by their ends alone.
            if (!isTaken && !holdsAnother) {
                shortest.add(place);
            }
        }
        shortest.sort(Comparator.comparing(NavigableSet::first));
        return shortest;
    }

    private static int length(NavigableSet<Integer> place) {
        return place.last() - place.first();
    }

    private List<NavigableSet<Integer>> places(Words words) {
        return switch (words) {
            case Words.Word(String typed) -> runs(text.starts(FoldedWords.ofText(typed)), typed);
            case Words.Phrase(String typed) -> runs(text.starts(FoldedWords.ofText(typed)), typed);
            case Words.Exactly(String typed) -> runs(text.startsExactly(FoldedWords.ofText(typed)), typed);
            case Words.Wildcard(String typed) -> runs(text.startsLike(typed), "x");
            case Words.Misspelled(String typed, int slips) -> runs(text.startsAlmost(typed, slips), "x");
            case Words.Either(List<Words> parts) ->
                parts.stream().flatMap(part -> places(part).stream()).toList();
            case Words.Near(Words left, Words right, Reach reach, boolean isInOrder) -> {
                List<NavigableSet<Integer>> near = new ArrayList<>();
                for (NavigableSet<Integer> one : places(left)) {
                    for (NavigableSet<Integer> other : places(right)) {
                        if (isNear(one, other, reach, isInOrder)) {
                            NavigableSet<Integer> both = new TreeSet<>(one);
                            both.addAll(other);
                            near.add(both);
                        }
                    }
                }
                yield near;
            }
            case Words.NotNear(Words left, Words right, Reach reach, boolean isInOrder) -> {
                List<NavigableSet<Integer>> others = places(right);
                yield places(left).stream()
                        .filter(one -> others.stream().noneMatch(other -> isNear(one, other, reach, isInOrder)))
                        .toList();
            }
        };
    }

    private List<NavigableSet<Integer>> runs(List<Integer> starts, String typed) {
        int length = FoldedWords.ofText(typed).spans().size();
        List<NavigableSet<Integer>> runs = new ArrayList<>();
        for (int start : starts) {
            NavigableSet<Integer> run = new TreeSet<>();
            IntStream.range(start, start + length).forEach(run::add);
            if (part.containsAll(run)) {
                runs.add(run);
            }
        }
        return runs;
    }

    private boolean isNear(NavigableSet<Integer> one, NavigableSet<Integer> other, Reach reach, boolean isInOrder) {
        boolean areApart = one.stream().noneMatch(other::contains);
        if (!areApart || (isInOrder && one.last() > other.first())) {
            return false;
        }
        int first = Math.min(one.first(), other.first());
        int last = Math.max(one.last(), other.last());
        return switch (reach) {
            case Reach.Positions(int most) -> other.first() - one.last() <= most && one.first() - other.last() <= most;
            case Reach.Stretch stretch -> {
                List<Integer> numbers = stretch == Reach.Stretch.SENTENCE ? sentences : paragraphs;
                yield numbers.get(first).equals(numbers.get(last));
            }
        };
    }
}
