package dateline.ingest.facts;

import dateline.article.Article;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.article.Place;
import dateline.article.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Unpacks the mentions of one article, as {@link MentionWriter} packed them. */
final class MentionReader {

    private final PackReader in;
    private final Tables tables;
    private final Article article;

    private MentionReader(PackReader in, Tables tables, Article article) {
        this.in = in;
        this.tables = tables;
        this.article = article;
    }

    /** The words and places that mentions name by number. */
    static final class Tables {
        private final String[] words;
        private final Place[] places;

        private Tables(String[] words, Place[] places) {
            this.words = words;
            this.places = places;
        }

        static Tables read(PackReader in) {
            String[] words = new String[in.count()];
            for (int number = 0; number < words.length; number++) {
                words[number] = in.text();
            }
            Place[] places = new Place[in.count()];
            for (int number = 0; number < places.length; number++) {
                places[number] = place(in, words);
            }
            return new Tables(words, places);
        }

        private static Place place(PackReader in, String[] words) {
            return new Place(
                    words[in.count()],
                    names(in, words),
                    in.decimal(),
                    in.decimal(),
                    geonamesId(in.number()),
                    names(in, words),
                    names(in, words));
        }

        private static @Nullable Integer geonamesId(long above) {
            return above == 0 ? null : (int) (above - 1);
        }

        private static List<String> names(PackReader in, String[] words) {
            String[] names = new String[in.count()];
            for (int index = 0; index < names.length; index++) {
                names[index] = words[in.count()];
            }
            return List.of(names);
        }
    }

    /** The article with its mentions; nothing if they are those of another text, as a file has that is decoded otherwise today. */
    static Optional<EnrichedArticle> unpack(PackReader in, Tables tables, Article article) {
        boolean isSameText = (int) in.number() == article.text().hashCode();
        return isSameText ? Optional.of(new MentionReader(in, tables, article).unpack()) : Optional.empty();
    }

    private EnrichedArticle unpack() {
        OfPlace dateline = in.bool() ? (OfPlace) mention(0) : null;
        int previous = dateline == null ? 0 : dateline.span().start();
        int size = in.count();
        List<Mention> mentions = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            Mention mention = mention(previous);
            mentions.add(mention);
            previous = mention.span().start();
        }
        return new EnrichedArticle(article, dateline, mentions);
    }

    private Mention mention(int previous) {
        int type = in.count();
        Span span = span(previous + in.signed());
        return switch (type) {
            case MentionWriter.PLACE, MentionWriter.ADJECTIVE ->
                new OfPlace(span, place(), type == MentionWriter.ADJECTIVE, candidates());
            case MentionWriter.PERSON -> new Mention.OfPerson(span, words(span));
            case MentionWriter.ORGANISATION -> new Mention.OfOrganisation(span, words(span));
            case MentionWriter.DATE -> new Mention.OfDate(span, days());
            case MentionWriter.FIGURE -> new Mention.OfFigure(span, figure(span));
            default -> throw new IllegalStateException("there is no mention of type " + type);
        };
    }

    private Span span(long start) {
        return new Span((int) start, (int) start + in.count());
    }

    private Place place() {
        return tables.places[in.count()];
    }

    private List<Mention.Candidate> candidates() {
        Mention.Candidate[] candidates = new Mention.Candidate[in.count()];
        for (int index = 0; index < candidates.length; index++) {
            candidates[index] = new Mention.Candidate(place(), in.decimal());
        }
        return List.of(candidates);
    }

    private Figure figure(Span span) {
        return new Figure(
                FigureKind.valueOf(numbered()),
                in.decimal(),
                Figure.Bound.valueOf(numbered()),
                in.bool() ? (Double) in.decimal() : null,
                in.bool() ? (Double) in.decimal() : null,
                numbered(),
                words(span),
                words(span),
                Figure.Scope.valueOf(numbered()),
                in.bool() ? days() : null,
                in.bool() ? place() : null,
                span(span.start() + in.signed()),
                in.decimal());
    }

    private String words(Span span) {
        int how = in.count();
        return switch (how) {
            case MentionWriter.WORDS_OF_SPAN -> span.in(article.text());
            case MentionWriter.NO_WORDS -> "";
            case MentionWriter.NUMBERED_WORDS -> numbered();
            default -> {
                int at = how - MentionWriter.WORDS_OF_TEXT;
                yield article.text().substring(at, at + in.count());
            }
        };
    }

    private String numbered() {
        return tables.words[in.count()];
    }

    private DateRange days() {
        int how = in.count();
        LocalDate first = (how & MentionWriter.OPEN_START) == 0 ? day() : null;
        if ((how & MentionWriter.ONE_DAY) != 0) {
            return new DateRange(first, first);
        }
        return new DateRange(first, (how & MentionWriter.OPEN_END) == 0 ? day() : null);
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(article.published().toEpochDay() + in.signed());
    }
}
