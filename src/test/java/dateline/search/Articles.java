package dateline.search;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Place;
import dateline.article.Span;
import dateline.article.text.SentenceSplitter;
import dateline.search.Searcher.StoredArticle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article in the making, for tests: {@code article("a").published("2021-04-07").paragraph("Police fired.").stored()}. */
public final class Articles {

    /** The most characters that a derived headline shows. */
    private static final int LONGEST_HEADLINE = 120;

    private final String id;
    private String published = "2021-04-07";
    private @Nullable String source;
    private @Nullable Place dateline;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    private Articles(String id) {
        this.id = id;
    }

    /** An article of 2021-04-07 without a word. */
    public static Articles article(String id) {
        return new Articles(id);
    }

    /** An article with one paragraph. */
    public static StoredArticle article(String id, String words) {
        return article(id).paragraph(words).stored();
    }

    /** Comes before the first block. */
    public Articles published(String day) {
        published = day;
        return this;
    }

    public Articles source(String agency) {
        source = agency;
        return this;
    }

    /** Comes before the first block. */
    public Articles dateline(Place place) {
        dateline = place;
        return this;
    }

    public Articles headline(String words) {
        return block(Block.Role.HEADLINE, words);
    }

    public Articles paragraph(String words) {
        return block(Block.Role.PARAGRAPH, words);
    }

    public Articles block(Block.Role role, String words) {
        header();
        text.append("\n\n");
        int start = text.length();
        text.append(words);
        blocks.add(new Block(role, new Span(start, text.length())));
        return this;
    }

    private void header() {
        if (text.isEmpty()) {
            text.append(" date ").append(published).append(' ').append(dateline == null ? "" : dateline.name());
        }
    }

    /** A place, written as it is named. */
    public Articles place(Place place) {
        return place(place.name(), place);
    }

    public Articles place(String words, Place place) {
        mentions.add(new Mention.OfPlace(find(words), place, false, List.of(new Mention.Candidate(place, 1))));
        return this;
    }

    public Articles person(String name) {
        return person(name, name);
    }

    public Articles person(String words, String name) {
        mentions.add(new Mention.OfPerson(find(words), name));
        return this;
    }

    public Articles organisation(String name) {
        mentions.add(new Mention.OfOrganisation(find(name), name));
        return this;
    }

    /** A day or period spoken of, anywhere. */
    public Articles date(DateRange days) {
        mentions.add(new Mention.OfDate(new Span(0, 0), days));
        return this;
    }

    /** A figure, which is given the sentence that its number stands in. */
    public Articles figure(String number, Figure figure) {
        Span span = find(number);
        Span sentence = blocks.stream()
                .flatMap(block -> SentenceSplitter.sentences(text.toString(), block.span()).stream())
                .map(found -> found.span())
                .filter(found -> found.contains(span))
                .findFirst()
                .orElse(span);
        mentions.add(new Mention.OfFigure(span, Figures.in(sentence, figure)));
        return this;
    }

    /** The last place where words stand that are a block's; a mention that nobody wrote stands before all. */
    private Span find(String words) {
        header();
        int start = text.lastIndexOf(words);
        boolean isFound = !blocks.isEmpty() && start >= blocks.getFirst().span().start();
        return isFound ? new Span(start, start + words.length()) : new Span(0, 0);
    }

    public StoredArticle stored() {
        return stored(new Fingerprint(text.length(), Instant.EPOCH, "ab".repeat(32), Instant.EPOCH));
    }

    // Read from a class file, the component of EnrichedArticle loses its @Nullable.
    @SuppressWarnings("NullAway")
    public StoredArticle stored(Fingerprint fingerprint) {
        header();
        Place named = dateline;
        Span datelineSpan = null;
        Mention.OfPlace header = null;
        if (named != null) {
            int start = " date ".length() + published.length() + 1;
            datelineSpan = new Span(start, start + named.name().length());
            header = new Mention.OfPlace(datelineSpan, named, false, List.of(new Mention.Candidate(named, 1)));
        }
        Article article =
                new Article(id, LocalDate.parse(published), text.toString(), headline(), datelineSpan, source, blocks);
        return new StoredArticle(new EnrichedArticle(article, header, mentions), fingerprint);
    }

    private Headline headline() {
        if (blocks.isEmpty()) {
            return new Headline("", new Span(0, 0));
        }
        Block first = blocks.getFirst();
        Span span = first.role() == Block.Role.HEADLINE
                ? first.span()
                : SentenceSplitter.sentences(text.toString(), first.span()).stream()
                        .map(found -> found.span())
                        .findFirst()
                        .orElse(first.span());
        if (span.length() <= LONGEST_HEADLINE) {
            return new Headline(span.in(text).replaceAll("\\s+", " "), span);
        }
        int end = text.lastIndexOf(" ", span.start() + LONGEST_HEADLINE);
        Span shown = new Span(span.start(), end > span.start() ? end : span.start() + LONGEST_HEADLINE);
        return new Headline(shown.in(text).replaceAll("\\s+", " ") + " …", shown);
    }
}
