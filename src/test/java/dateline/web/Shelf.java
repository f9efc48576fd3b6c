package dateline.web;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Place;
import dateline.article.Span;
import dateline.article.text.SentenceSplitter;
import dateline.query.Query;
import dateline.query.Reading;
import dateline.query.Warning;
import dateline.query.Words;
import dateline.search.BruteForceSearcher;
import dateline.search.Fingerprint;
import dateline.search.Searcher;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.FigureFacts;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A handful of articles for the page's tests, and a reader of queries that knows words only. */
final class Shelf {

    /** An id that would break out of every place it is written to, were it not escaped. */
    static final String EVIL_ID = "x/<img src=x onerror=alert(1)>&\"'%2F+?#\\é";

    static final String EVIL = "</title><script>alert('x')</script>\"'&amp;";

    static final Place YANGON = new Place(
            "Yangon",
            List.of("Asia", "Myanmar", "Yangon", "Yangon"),
            16.8,
            96.15,
            1298824,
            List.of("Rangoon"),
            List.of("Burma"));
    static final Place LISBON =
            new Place("Lisbon", List.of("Europe", "Portugal", "Lisbon"), 38.7, -9.1, 2267057, List.of(), List.of());

    private Shelf() {}

    static Searcher searcher() {
        return new BruteForceSearcher(List.of(ferry(), budget(), quake(), evil()));
    }

    /** The same of an index that goes on: its generation is a counter. */
    static Searcher searcher(AtomicLong generation) {
        Searcher shelf = searcher();
        return (Searcher) Proxy.newProxyInstance(
                Shelf.class.getClassLoader(), new Class<?>[] {Searcher.class}, (_, method, given) -> {
                    if (method.getName().equals("state")) {
                        return new Searcher.IndexState(shelf.state().articles(), generation.get(), "g" + generation);
                    }
                    return method.invoke(shelf, given);
                });
    }

    /** The same with so many figures that only those of the newest articles are looked at. */
    static Searcher searcher(long figures) {
        Searcher shelf = searcher();
        return (Searcher) Proxy.newProxyInstance(
                Shelf.class.getClassLoader(),
                new Class<?>[] {Searcher.class},
                (_, method, given) -> method.invoke(shelf, given) instanceof FigureFacts facts
                        ? new FigureFacts(figures, facts.newest())
                        : method.invoke(shelf, given));
    }

    /** The same of an index on a disk. */
    static Searcher searcher(Searcher.Storage storage) {
        Searcher shelf = searcher();
        return (Searcher) Proxy.newProxyInstance(
                Shelf.class.getClassLoader(),
                new Class<?>[] {Searcher.class},
                (_, method, given) ->
                        method.getName().equals("storage") ? Optional.of(storage) : method.invoke(shelf, given));
    }

    /** A searcher whose disk is broken. */
    static Searcher broken() {
        return (Searcher)
                Proxy.newProxyInstance(Shelf.class.getClassLoader(), new Class<?>[] {Searcher.class}, (_, _, _) -> {
                    throw new IOException("secret");
                });
    }

    private static StoredArticle ferry() {
        return new Draft("2021/ferry-1", "2021-06-22", "Yangon", "AFP")
                .paragraph(
                        "More than 870 villagers were killed when a ferry sank on the river on Tuesday, officials said.")
                .paragraph(
                        "A spokesman for the port said that 12 sailors were wounded. They were killed with hunger, he said.")
                .aside(Block.Role.CREDIT, "(Photo: nobody)")
                .place("Yangon", YANGON)
                .figure("870", FigureKind.KILLED, 870, Figure.Bound.MORE_THAN, "villagers", "officials")
                .figure("12", FigureKind.WOUNDED, 12, Figure.Bound.EXACT, "sailors", "A spokesman for the port")
                .person("Aye Chan")
                .stored();
    }

    private static StoredArticle budget() {
        return new Draft("2007/budget", "2007-11-03", "", "")
                .paragraph("The council passed a budget for the coming year after a short debate in Lisbon.")
                .place("Lisbon", LISBON)
                .stored();
    }

    private static StoredArticle quake() {
        return new Draft("2007/quake", "2007-11-05", "", "Reuters")
                .paragraph("An earthquake shook the coast near Lisbon and 3 people were killed, the mayor said.")
                .place("Lisbon", LISBON)
                .figure("3", FigureKind.KILLED, 3, Figure.Bound.EXACT, "people", "the mayor")
                .stored();
    }

    private static StoredArticle evil() {
        Place place = new Place(EVIL, List.of(EVIL, "a/b\\c"), 0, 0, null, List.of(), List.of());
        return new Draft(EVIL_ID, "2015-02-28", "", EVIL)
                .paragraph("Zebra " + EVIL + " and 5 more were killed.")
                .place(EVIL, place)
                .figure("5", FigureKind.KILLED, 5, Figure.Bound.ABOUT, EVIL, EVIL)
                .person("zebra")
                .stored();
    }

    /** Words, all of which must occur; {@code !} is warned of. */
    static Reading read(String text) {
        List<String> words = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Reading.Clause> clauses = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            int start = text.indexOf(word, at);
            at = start + word.length();
            clauses.add(new Reading.Clause(new Span(start, at), new Words.Word(word), word));
        }
        List<Query> parts = clauses.stream().map(Reading.Clause::query).toList();
        Query query = parts.isEmpty() ? new Query.All() : parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
        List<Warning> warnings = text.contains("!")
                ? List.of(new Warning(
                        new Span(text.indexOf('!'), text.indexOf('!') + 1),
                        "The ! was read as text.",
                        text.replace("!", "")))
                : List.of();
        String readAs = words.isEmpty() ? "all articles" : String.join(" and ", words);
        return new Reading(text, query, readAs, clauses, null, warnings);
    }

    /** An article in the making. */
    private static final class Draft {
        private final String id;
        private final String published;
        private final @Nullable String source;
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final @Nullable Span dateline;

        Draft(String id, String published, String dateline, String source) {
            this.id = id;
            this.published = published;
            this.source = source.isEmpty() ? null : source;
            text.append(" date ").append(published).append(' ');
            int start = text.length();
            text.append(dateline);
            this.dateline = dateline.isEmpty() ? null : new Span(start, text.length());
        }

        Draft paragraph(String words) {
            return aside(Block.Role.PARAGRAPH, words);
        }

        Draft aside(Block.Role role, String words) {
            text.append("\n\n");
            int start = text.length();
            text.append(words);
            blocks.add(new Block(role, new Span(start, text.length())));
            return this;
        }

        Draft place(String words, Place place) {
            mentions.add(new Mention.OfPlace(find(words), place, false, List.of(new Mention.Candidate(place, 1))));
            return this;
        }

        Draft person(String name) {
            mentions.add(new Mention.OfPerson(new Span(text.length(), text.length()), name));
            return this;
        }

        Draft figure(String words, FigureKind kind, double value, Figure.Bound bound, String ofWhom, String saidBy) {
            Span span = find(words);
            Span sentence = blocks.stream()
                    .flatMap(block -> SentenceSplitter.sentences(text.toString(), block.span()).stream())
                    .map(found -> found.span())
                    .filter(found -> found.contains(span))
                    .findFirst()
                    .orElseThrow();
            Double low = bound == Figure.Bound.MORE_THAN ? Double.valueOf(value + 1) : Double.valueOf(value);
            Double high = bound == Figure.Bound.MORE_THAN ? null : Double.valueOf(value);
            Figure figure = new Figure(
                    kind,
                    value,
                    bound,
                    low,
                    high,
                    "people",
                    ofWhom,
                    saidBy,
                    Figure.Scope.INCIDENT,
                    null,
                    null,
                    sentence,
                    0.9);
            mentions.add(new Mention.OfFigure(span, figure));
            return this;
        }

        private Span find(String words) {
            int start = dateline != null && dateline.in(text).equals(words)
                    ? dateline.start()
                    : text.indexOf(words, blocks.getFirst().span().start());
            return new Span(start, start + words.length());
        }

        StoredArticle stored() {
            Span lead = SentenceSplitter.sentences(
                            text.toString(), blocks.getFirst().span())
                    .getFirst()
                    .span();
            Headline headline = new Headline(lead.in(text), lead);
            Article article =
                    new Article(id, LocalDate.parse(published), text.toString(), headline, dateline, source, blocks);
            Mention.OfPlace header = mentions.stream()
                    .filter(mention -> mention.span().equals(dateline))
                    .map(Mention.OfPlace.class::cast)
                    .findFirst()
                    .orElse(null);
            mentions.removeIf(mention -> mention.equals(header));
            return new StoredArticle(
                    new EnrichedArticle(article, header, mentions),
                    new Fingerprint(text.length(), Instant.EPOCH, "ab".repeat(32), Instant.EPOCH));
        }
    }
}
