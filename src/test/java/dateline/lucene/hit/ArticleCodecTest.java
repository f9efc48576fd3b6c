package dateline.lucene.hit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Place;
import dateline.article.Span;
import dateline.lucene.MemoryIndex;
import dateline.search.Fingerprint;
import dateline.search.Searcher.StoredArticle;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever an article holds comes back from its bytes. */
class ArticleCodecTest {

    @Property(tries = 100)
    void whateverIsPutIsFoundAgain(@ForAll("articles") EnrichedArticle article) throws IOException {
        Article any = article.article();
        Article withoutBlocks = new Article(
                any.id(), any.published(), any.text(), any.headline(), any.dateline(), any.source(), List.of());
        isFoundAgain(new EnrichedArticle(withoutBlocks, article.dateline(), article.mentions()));
    }

    private static void isFoundAgain(EnrichedArticle article) throws IOException {
        try (MemoryIndex index = new MemoryIndex()) {
            Fingerprint file = new Fingerprint(0, Instant.EPOCH, "ab".repeat(32), Instant.EPOCH);
            index.index().put(article, file);
            index.index().commit();
            index.searcher().refresh();
            assertEquals(
                    Optional.of(new StoredArticle(article, file)),
                    index.searcher().find(article.article().id()));
        }
    }

    @Property(tries = 300)
    void packedArticleUnpacksToItself(@ForAll("articles") EnrichedArticle enriched) {
        Article article = enriched.article();
        assertEquals(article, unpacked(enriched));
    }

    private static Article unpacked(EnrichedArticle enriched) {
        Article article = enriched.article();
        return ArticleCodec.unpack(
                ArticleCodec.pack(article), article.id(), article.published(), HitNames.of(enriched));
    }

    @Property(tries = 20)
    void longTextComesBackWholeWhateverItsCharacters(@ForAll("texts") String text) {
        for (String filling : List.of("a", "ä", "😀", "a😀")) {
            String longer = (filling.repeat(70_000) + text).repeat(2);
            EnrichedArticle article = new EnrichedArticle(
                    new Article("a", LocalDate.EPOCH, longer, new Headline("", new Span(0, 0)), null, null, List.of()),
                    null,
                    List.of());
            assertEquals(article.article(), unpacked(article));
        }
    }

    @Test
    void everyRoleHasANumberOfItsOwn() {
        assertEquals(EnumSet.allOf(Block.Role.class), EnumSet.copyOf(ArticleCodec.ROLES));
        assertEquals(Block.Role.values().length, ArticleCodec.ROLES.size());
    }

    @Test
    void aPlaceThatIsLongerThanATermIsFoundAgain() throws IOException {
        String name = "Taumatawhakatangihangakoauauotamatea".repeat(1000);
        Place place = new Place(name, List.of("Oceania", name), 1, 2, null, List.of(name), List.of());
        Span span = new Span(0, 4);
        List<Mention> mentions = List.of(
                new Mention.OfPlace(span, place, false, List.of(new Mention.Candidate(place, 1))),
                new Mention.OfFigure(
                        span,
                        new Figure(
                                FigureKind.COUNT,
                                1,
                                Figure.Bound.EXACT,
                                null,
                                null,
                                "",
                                "",
                                "",
                                Figure.Scope.INCIDENT,
                                null,
                                place,
                                span,
                                1)));
        isFoundAgain(new EnrichedArticle(
                new Article("a", LocalDate.EPOCH, "Rain.", new Headline("", span), null, null, List.of()),
                null,
                mentions));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(40).filter(ArticleCodecTest::isWellFormed);
    }

    /** Half a surrogate pair is no text: no decoder gives one. */
    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(character -> character >= 0xD800 && character <= 0xDFFF);
    }

    private static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1 << 24),
                        Arbitraries.integers().between(0, 500))
                .as((start, length) -> new Span(start, start + length));
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<DateRange> ranges() {
        return Combinators.combine(days().injectNull(0.2), days().injectNull(0.2))
                .as((first, last) -> first != null && last != null && last.isBefore(first)
                        ? new DateRange(last, first)
                        : new DateRange(first, last));
    }

    private Arbitrary<Place> places() {
        Arbitrary<List<String>> names = texts().list().ofMaxSize(3);
        return Combinators.combine(
                        texts(),
                        texts().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.doubles(),
                        Arbitraries.integers().injectNull(0.3),
                        names,
                        names)
                .as((name, path, degrees, id, others, containers) ->
                        new Place(name, path, degrees, -degrees, id, others, containers));
    }

    private Arbitrary<Figure> figures() {
        Arbitrary<Double> numbers =
                Arbitraries.oneOf(Arbitraries.doubles(), Arbitraries.of(Double.NaN, Double.NEGATIVE_INFINITY, -0.0));
        Arbitrary<List<String>> words = texts().list().ofSize(3);
        return Combinators.combine(
                        Arbitraries.of(FigureKind.class),
                        numbers.list().ofSize(2),
                        Arbitraries.of(Figure.Bound.class),
                        numbers.injectNull(0.3),
                        words,
                        Arbitraries.of(Figure.Scope.class),
                        Combinators.combine(ranges().injectNull(0.5), places().injectNull(0.5), spans())
                                .as(Circumstances::new))
                .as((kind, values, bound, end, texts, scope, rest) -> new Figure(
                        kind,
                        values.getFirst(),
                        bound,
                        end,
                        values.getLast(),
                        texts.get(0),
                        texts.get(1),
                        texts.get(2),
                        scope,
                        rest.when,
                        rest.place,
                        rest.sentence,
                        0.5));
    }

    private record Circumstances(DateRange when, Place place, Span sentence) {}

    private Arbitrary<Mention.OfPlace> mentionedPlaces() {
        Arbitrary<Mention.Candidate> candidates =
                Combinators.combine(places(), Arbitraries.doubles()).as(Mention.Candidate::new);
        return Combinators.combine(
                        spans(),
                        places(),
                        Arbitraries.of(true, false),
                        candidates.list().ofMaxSize(3))
                .as(Mention.OfPlace::new);
    }

    private Arbitrary<Mention> mentions() {
        return Arbitraries.oneOf(
                mentionedPlaces().map(Mention.class::cast),
                Combinators.combine(spans(), texts()).as(Mention.OfPerson::new),
                Combinators.combine(spans(), texts()).as(Mention.OfOrganisation::new),
                Combinators.combine(spans(), ranges()).as(Mention.OfDate::new),
                Combinators.combine(spans(), figures()).as(Mention.OfFigure::new));
    }

    @Provide
    Arbitrary<EnrichedArticle> articles() {
        Arbitrary<Block> blocks =
                Combinators.combine(Arbitraries.of(Block.Role.class), spans()).as(Block::new);
        Arbitrary<Article> articles = Combinators.combine(
                        texts(),
                        days(),
                        texts(),
                        Combinators.combine(texts(), spans()).as(Headline::new),
                        spans().injectNull(0.5),
                        texts().injectNull(0.5),
                        blocks.list().ofMaxSize(5))
                .as(Article::new);
        return Combinators.combine(
                        articles,
                        mentionedPlaces().injectNull(0.5),
                        mentions().list().ofMaxSize(8))
                .as(EnrichedArticle::new);
    }
}
