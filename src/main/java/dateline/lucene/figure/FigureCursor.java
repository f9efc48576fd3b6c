package dateline.lucene.figure;

import dateline.article.Figure;
import dateline.article.FigureKind;
import dateline.article.Mention.OfFigure;
import dateline.article.Place;
import dateline.article.Span;
import dateline.article.packed.Naming;
import dateline.article.packed.PackReader;
import dateline.article.packed.PackedFigure;
import dateline.search.figure.FigureFact;
import java.time.LocalDate;
import org.apache.lucene.util.BytesRef;

/** Steps through the figures that {@link PackedFigures} packs; what is not asked for is not made. */
public final class FigureCursor {

    private final PackReader in;
    private final Naming.Named places;
    private final PackedFigure figure;
    private final int words;
    private final int size;

    private int number = -1;
    private Span span = new Span(0, 0);

    /** @param places reads the places of the article */
    public FigureCursor(BytesRef packed, Naming.Named places) {
        in = new PackReader(packed.bytes, packed.offset);
        this.places = places;
        figure = new PackedFigure(in, new Words());
        int length = in.count();
        words = in.position() + length;
        size = in.count();
    }

    /** Steps to the next figure; false if there is none. */
    public boolean next() {
        if (number + 1 >= size) {
            return false;
        }
        number++;
        int start = span.start() + in.count();
        span = new Span(start, start + in.count());
        figure.next(span);
        return true;
    }

    /** The how-manyeth figure of the article it is, from 0. */
    public int number() {
        return number;
    }

    /** What is counted. */
    public FigureKind kind() {
        return figure.kind();
    }

    /** The number. */
    public double value() {
        return figure.value();
    }

    String ofWhom() {
        return figure.ofWhom();
    }

    /** Who says so; empty if nobody is named. */
    public String saidBy() {
        return figure.saidBy();
    }

    /** What it says without its words, days and place. */
    public Figure wordless() {
        return figure.wordless();
    }

    /** The figure, with where it stands in the article. */
    public OfFigure mention(LocalDate published) {
        return new OfFigure(span, figure.figure(published));
    }

    /** The figure, to be compared with those of other articles. */
    public FigureFact fact(String article, LocalDate published) {
        return new FigureFact(article, published, number, span, figure.figure(published));
    }

    private final class Words implements Naming.Named {

        @Override
        public Place place(PackReader reader) {
            return places.place(reader);
        }

        @Override
        public void skipPlace(PackReader reader) {
            places.skipPlace(reader);
        }

        @Override
        public String word(PackReader reader) {
            int wanted = reader.count();
            if (wanted < PackedFigures.KNOWN_WORDS.size()) {
                return PackedFigures.KNOWN_WORDS.get(wanted);
            }
            int back = reader.position();
            reader.moveTo(words);
            for (int skipped = PackedFigures.KNOWN_WORDS.size(); skipped < wanted; skipped++) {
                reader.skipText();
            }
            String word = reader.prose();
            reader.moveTo(back);
            return word;
        }

        @Override
        public void skipWord(PackReader reader) {
            int _ = reader.count();
        }
    }
}
