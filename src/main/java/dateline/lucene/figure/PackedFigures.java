package dateline.lucene.figure;

import dateline.article.EnrichedArticle;
import dateline.article.Mention.OfFigure;
import dateline.article.Place;
import dateline.article.packed.FigureWriter;
import dateline.article.packed.Naming;
import dateline.article.packed.PackWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * The figures of an article as one doc value, for conditions on one figure, which terms and points alone cannot tell, and for lists of
 * figures. The numbers lead, so that words are read only of a figure whose number is asked for; {@link FigureCursor} reads it.
 */
public final class PackedFigures implements Naming {

    /** What most figures count is not spelled out: {@code people} is 0. */
    static final List<String> KNOWN_WORDS = List.of("people", "percent", "", "USD", "EUR", "GBP", "JPY", "CNY");

    private final PackWriter numbers = new PackWriter();
    private final PackWriter words = new PackWriter();
    private final Naming places;

    /** The numbers of the words that are spelled out. */
    private final Map<String, Integer> known = new LinkedHashMap<>();

    private PackedFigures(Naming places) {
        this.places = places;
    }

    /**
     * Packs the figures of an article.
     *
     * @param places writes the places of the article
     */
    public static BytesRef pack(EnrichedArticle enriched, Naming places) {
        List<OfFigure> figures = enriched.mentions(OfFigure.class).toList();
        return new PackedFigures(places).packed(enriched, figures);
    }

    private BytesRef packed(EnrichedArticle enriched, List<OfFigure> figures) {
        FigureWriter writer = new FigureWriter(this, enriched.article().published());
        numbers.number(figures.size());
        int previous = 0;
        for (OfFigure figure : figures) {
            numbers.number(figure.span().start() - previous);
            numbers.number(figure.span().length());
            previous = figure.span().start();
            writer.write(numbers, figure);
        }
        PackWriter all = new PackWriter();
        all.number(numbers.size());
        all.append(numbers);
        all.append(words);
        return new BytesRef(all.toBytes());
    }

    @Override
    public void place(PackWriter out, Place place) {
        places.place(out, place);
    }

    /** The number of a word, which is spelled out at its first time. */
    @Override
    public void word(PackWriter out, String word) {
        int number = KNOWN_WORDS.indexOf(word);
        if (number < 0) {
            Integer before = known.get(word);
            number = before == null ? KNOWN_WORDS.size() + known.size() : before;
            if (before == null) {
                known.put(word, number);
                words.prose(word);
            }
        }
        out.number(number);
    }
}
