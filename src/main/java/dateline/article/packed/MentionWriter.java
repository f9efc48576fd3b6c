package dateline.article.packed;

import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Mention.OfFigure;
import dateline.article.Mention.OfPlace;
import dateline.article.Span;
import java.util.List;
import java.util.function.Consumer;

/**
 * Packs what an article mentions. Words that stand in the article itself are written as where they stand, since whoever unpacks them
 * has the article; {@link MentionReader} reads it.
 */
public final class MentionWriter {

    static final int PLACE = 0;
    static final int ADJECTIVE = 1;
    static final int PERSON = 2;
    static final int ORGANISATION = 3;
    static final int DATE = 4;
    static final int FIGURE = 5;

    /** Behind the type stands how far it is from the mention before. */
    static final int TYPES = 6;

    private final PackWriter out;
    private final EnrichedArticle enriched;
    private final String text;
    private final Naming naming;
    private int previous;

    private MentionWriter(PackWriter out, EnrichedArticle enriched, Naming naming) {
        this.out = out;
        this.enriched = enriched;
        this.text = enriched.article().text();
        this.naming = naming;
    }

    /** Packs mentions with their figures. */
    public static void write(PackWriter out, EnrichedArticle enriched, Naming naming) {
        MentionWriter writer = new MentionWriter(out, enriched, naming);
        FigureWriter figures = new FigureWriter(
                new InText(enriched.article().text(), naming),
                enriched.article().published());
        writer.writeAll(figure -> {
            writer.span(FIGURE, figure.span());
            figures.write(out, figure);
        });
    }

    /** Packs mentions, and of figures only that there is one: they themselves are elsewhere. */
    public static void writeWithoutFigures(PackWriter out, EnrichedArticle enriched, Naming naming) {
        new MentionWriter(out, enriched, naming).writeAll(_ -> out.number(FIGURE));
    }

    private void writeAll(Consumer<OfFigure> figures) {
        out.orNull(enriched.dateline(), this::place);
        previous = 0;
        out.list(enriched.mentions(), mention -> {
            switch (mention) {
                case OfPlace place -> place(place);
                case Mention.OfPerson(Span span, String name) -> name(PERSON, span, name);
                case Mention.OfOrganisation(Span span, String name) -> name(ORGANISATION, span, name);
                case Mention.OfDate(Span span, var days) -> {
                    span(DATE, span);
                    PackedDays.write(out, days, enriched.article().published());
                }
                case OfFigure figure -> figures.accept(figure);
            }
        });
    }

    private void span(int type, Span span) {
        out.number((long) (span.start() - previous) * TYPES + type);
        out.number(span.length());
        previous = span.start();
    }

    private void name(int type, Span span, String name) {
        span(type, span);
        TextWords.write(out, name, span, text, naming);
    }

    /** Mostly the first of the candidates is the place, as it should be. */
    private void place(OfPlace mention) {
        span(mention.isAdjective() ? ADJECTIVE : PLACE, mention.span());
        naming.place(out, mention.place());
        List<Mention.Candidate> candidates = mention.candidates();
        boolean isFirst = !candidates.isEmpty() && candidates.getFirst().place().equals(mention.place());
        out.number(2L * candidates.size() + (isFirst ? 1 : 0));
        for (int number = 0; number < candidates.size(); number++) {
            Mention.Candidate candidate = candidates.get(number);
            if (number > 0 || !isFirst) {
                naming.place(out, candidate.place());
            }
            out.amount(candidate.score());
        }
    }
}
