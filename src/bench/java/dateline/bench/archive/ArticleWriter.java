package dateline.bench.archive;

import dateline.article.Article;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Figure.Bound;
import dateline.article.Figure.Scope;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.article.Place;
import dateline.article.Span;
import dateline.corpus.ArticleText;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Writes one article in the dated form, and knows what it mentions, as it wrote it. For one use. */
final class ArticleWriter {

    private static final LocalDate FIRST = LocalDate.of(2004, 1, 1);
    private static final int DAYS = 20 * 365;

    /** What can happen to so many people, and the words for it; the first is the most frequent. */
    private static final List<Harm> HARMS = List.of(
            new Harm(FigureKind.KILLED, "were killed"),
            new Harm(FigureKind.WOUNDED, "were wounded"),
            new Harm(FigureKind.ARRESTED, "were arrested"),
            new Harm(FigureKind.DISPLACED, "were displaced"),
            new Harm(FigureKind.MISSING, "were missing"),
            new Harm(FigureKind.RESCUED, "were rescued"));

    private static final List<String> VICTIMS = List.of("people", "civilians", "protesters", "soldiers", "villagers");
    private static final Zipf HARM_LAW = new Zipf(HARMS.size(), 1, 0);

    private record Harm(FigureKind kind, String words) {}

    private final Lexicon lexicon;
    private final World world;
    private final SplittableRandom random;
    private final LocalDate published;
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Mention> mentions = new ArrayList<>();

    /** What has to wait for the end of the sentence. */
    private final List<Consumer<Span>> atSentenceEnd = new ArrayList<>();

    ArticleWriter(Lexicon lexicon, World world, SplittableRandom random, int number) {
        this.lexicon = lexicon;
        this.world = world;
        this.random = random;
        this.published = FIRST.plusDays(random.nextInt(DAYS));
        this.id = String.format(Locale.ROOT, "%d/%02d/%08d", published.getYear(), published.getMonthValue(), number);
    }

    EnrichedArticle write() {
        text.append(" date ").append(published).append("\n\n");
        Place home = world.place(random);
        if (random.nextInt(10) < 6) {
            dateline(home);
        }
        int paragraphs = 2 + random.nextInt(5);
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            int sentences = 1 + random.nextInt(3);
            for (int sentence = 0; sentence < sentences; sentence++) {
                sentence(home);
            }
            text.setLength(text.length() - 1);
            text.append("\n\n");
        }
        Article article = ArticleText.read(id, text.toString());
        OfPlace dateline = null;
        for (Mention mention : List.copyOf(mentions)) {
            if (mention instanceof OfPlace place && place.span().equals(article.dateline())) {
                dateline = place;
                mentions.remove(mention);
            }
        }
        return new EnrichedArticle(article, dateline, mentions);
    }

    /** {@code "BELTIA, June 22 (Reuters) - "}. */
    private void dateline(Place home) {
        Span span = append(home.name().toUpperCase(Locale.ROOT));
        mentions.add(new OfPlace(span, home, false, List.of(new Mention.Candidate(home, 1))));
        text.append(", ")
                .append(published.getMonth().getDisplayName(TextStyle.FULL, Locale.ROOT))
                .append(' ')
                .append(published.getDayOfMonth())
                .append(" (")
                .append(world.source(random))
                .append(") - ");
    }

    private void sentence(Place home) {
        int start = text.length();
        int words = 6 + random.nextInt(18);
        for (int word = 0; word < words; word++) {
            if (word > 2 && random.nextInt(30) == 0) {
                aside(home);
            } else {
                append(lexicon.draw(random));
            }
            text.append(' ');
        }
        text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
        text.setCharAt(text.length() - 1, '.');
        Span sentence = new Span(start, text.length());
        atSentenceEnd.forEach(waiting -> waiting.accept(sentence));
        atSentenceEnd.clear();
        text.append(' ');
    }

    private void aside(Place home) {
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                text.append("in ");
                Place place = random.nextBoolean() ? home : world.place(random);
                mentions.add(new OfPlace(append(place.name()), place, false, List.of(new Mention.Candidate(place, 1))));
            }
            case 2, 3, 4 -> {
                String person = world.person(random);
                mentions.add(new Mention.OfPerson(append(person), person));
            }
            case 5 -> {
                String organisation = world.organisation(random);
                mentions.add(new Mention.OfOrganisation(append(organisation), organisation));
            }
            case 6 -> day();
            default -> figure(home);
        }
    }

    private void day() {
        LocalDate day = published.minusDays(random.nextInt(30));
        text.append("on ");
        String words = day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ROOT) + " "
                + day.getYear();
        mentions.add(new Mention.OfDate(append(words), DateRange.day(day)));
    }

    /** {@code "at least 12 villagers were killed"}. */
    private void figure(Place home) {
        Harm harm = HARMS.get(HARM_LAW.draw(random));
        boolean isLeast = random.nextInt(3) == 0;
        double value = Math.floor(Math.exp(random.nextDouble() * random.nextDouble() * Math.log(20_000))) + 1;
        text.append(isLeast ? "at least " : "");
        Span number = append(Long.toString((long) value));
        String victims = VICTIMS.get(random.nextInt(VICTIMS.size()));
        text.append(' ').append(victims).append(' ').append(harm.words);
        String saidBy = random.nextInt(3) == 0 ? world.organisation(random) : "";
        text.append(saidBy.isEmpty() ? "" : " said " + saidBy);
        atSentenceEnd.add(sentence -> mentions.add(new Mention.OfFigure(
                number,
                new Figure(
                        harm.kind,
                        value,
                        isLeast ? Bound.AT_LEAST : Bound.EXACT,
                        value,
                        isLeast ? null : value,
                        "people",
                        victims,
                        saidBy,
                        Scope.INCIDENT,
                        null,
                        home,
                        sentence,
                        1))));
    }

    private Span append(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }
}
