package dateline.article.packed;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Mention.OfFigure;
import dateline.article.Mention.OfPlace;
import dateline.article.Place;
import dateline.article.Span;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;

/** Unpacks the mentions of one article, as {@link MentionWriter} packed them. Other bytes may end in any exception. */
public final class MentionReader {

    private final PackReader in;
    private final Article article;
    private final Naming.Named named;
    private int previous;

    private MentionReader(PackReader in, Article article, Naming.Named named) {
        this.in = in;
        this.article = article;
        this.named = named;
    }

    /** The article with its mentions. */
    public static EnrichedArticle read(PackReader in, Article article, Naming.Named named) {
        MentionReader reader = new MentionReader(in, article, named);
        PackedFigure figure = new PackedFigure(in, new InText.Read(article.text(), named));
        return reader.readAll(distance -> {
            Span span = reader.span(distance);
            figure.next(span);
            return new OfFigure(span, figure.figure(article.published()));
        });
    }

    /** The article with its mentions, of which the figures were kept elsewhere: all of them, in the order of the text. */
    public static EnrichedArticle readWithoutFigures(
            PackReader in, Article article, Naming.Named named, List<OfFigure> figures) {
        Iterator<OfFigure> next = figures.iterator();
        return new MentionReader(in, article, named).readAll(_ -> next.next());
    }

    private EnrichedArticle readAll(IntFunction<OfFigure> figures) {
        OfPlace dateline = in.orNull(() -> (OfPlace) mention(figures));
        previous = 0;
        return new EnrichedArticle(article, dateline, in.list(() -> mention(figures)));
    }

    private Mention mention(IntFunction<OfFigure> figures) {
        int head = in.count();
        int type = head % MentionWriter.TYPES;
        int distance = head / MentionWriter.TYPES;
        return switch (type) {
            case MentionWriter.PLACE, MentionWriter.ADJECTIVE -> place(span(distance), type == MentionWriter.ADJECTIVE);
            case MentionWriter.PERSON -> {
                Span span = span(distance);
                yield new Mention.OfPerson(span, words(span));
            }
            case MentionWriter.ORGANISATION -> {
                Span span = span(distance);
                yield new Mention.OfOrganisation(span, words(span));
            }
            case MentionWriter.DATE -> new Mention.OfDate(span(distance), PackedDays.read(in, article.published()));
            default -> figures.apply(distance);
        };
    }

    private Span span(int distance) {
        previous += distance;
        return new Span(previous, previous + in.count());
    }

    private String words(Span span) {
        return TextWords.read(in, span, article.text(), named);
    }

    private OfPlace place(Span span, boolean isAdjective) {
        Place place = named.place(in);
        int written = in.count();
        List<Mention.Candidate> candidates = new ArrayList<>();
        for (int number = 0; number < written / 2; number++) {
            Place candidate = number == 0 && written % 2 != 0 ? place : named.place(in);
            candidates.add(new Mention.Candidate(candidate, in.amount()));
        }
        return new OfPlace(span, place, isAdjective, candidates);
    }
}
