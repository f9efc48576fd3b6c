package dateline.lucene;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.Figure.Bound;
import dateline.article.Figure.Scope;
import dateline.article.FigureKind;
import dateline.article.Place;
import dateline.article.Span;
import dateline.lucene.Packing.Unpacker;
import dateline.search.FigureFact;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Steps through the figures that {@link PackedFigures} packs; what is not asked for is not made. */
final class FigureCursor {

    private static final Span NOWHERE = new Span(0, 0);

    private final Unpacker in;
    private final int words;
    private final int size;

    private int number = -1;
    private FigureKind kind = FigureKind.COUNT;
    private Bound bound = Bound.EXACT;
    private Scope scope = Scope.INCIDENT;
    private double value;
    private @Nullable Double low;
    private @Nullable Double high;
    private int unit;
    private int ofWhom;
    private int saidBy;
    private Span span = NOWHERE;
    private @Nullable DateRange when;
    private int[] path = {};

    FigureCursor(BytesRef packed) throws IOException {
        in = new Unpacker(packed);
        int length = in.count();
        words = in.position() + length;
        size = in.count();
    }

    /** Steps to the next figure; false if there is none. */
    boolean next() throws IOException {
        if (number + 1 >= size) {
            return false;
        }
        number++;
        kind = PackedFigures.KINDS.get(in.count());
        bound = PackedFigures.BOUNDS.get(in.count());
        int has = in.count();
        scope = (has & PackedFigures.IS_TOTAL) != 0 ? Scope.TOTAL : Scope.INCIDENT;
        value = in.amount();
        low = (has & PackedFigures.HAS_LOW) != 0 ? in.amount() : null;
        high = (has & PackedFigures.HAS_HIGH) != 0 ? in.amount() : null;
        unit = in.count();
        ofWhom = in.count();
        saidBy = in.count();
        span = in.span();
        when = (has & PackedFigures.HAS_DAYS) != 0 ? days() : null;
        path = new int[(has & PackedFigures.HAS_PLACE) != 0 ? in.count() : 0];
        for (int step = 0; step < path.length; step++) {
            path[step] = in.count();
        }
        return true;
    }

    private DateRange days() throws IOException {
        LocalDate first = in.orNull(in::day);
        return new DateRange(first, in.orNull(in::day));
    }

    /** The how-manyeth figure of the article it is, from 0. */
    int number() {
        return number;
    }

    FigureKind kind() {
        return kind;
    }

    double value() {
        return value;
    }

    String ofWhom() throws IOException {
        return word(ofWhom);
    }

    String saidBy() throws IOException {
        return word(saidBy);
    }

    /** What it says without its words. */
    Figure wordless() throws IOException {
        return figure("", "", null);
    }

    FigureFact fact(String article, LocalDate published) throws IOException {
        return new FigureFact(article, published, number, span, figure(ofWhom(), saidBy(), place()));
    }

    private Figure figure(String whom, String source, @Nullable Place place) throws IOException {
        return new Figure(kind, value, bound, low, high, word(unit), whom, source, scope, when, place, NOWHERE, 1);
    }

    private @Nullable Place place() throws IOException {
        if (path.length == 0) {
            return null;
        }
        String[] steps = new String[path.length];
        for (int step = 0; step < path.length; step++) {
            steps[step] = word(path[step]);
        }
        return new Place(steps[steps.length - 1], List.of(steps), 0, 0, null, List.of(), List.of());
    }

    private String word(int wanted) throws IOException {
        if (wanted < PackedFigures.KNOWN_WORDS.size()) {
            return PackedFigures.KNOWN_WORDS.get(wanted);
        }
        int back = in.position();
        in.moveTo(words);
        for (int skipped = PackedFigures.KNOWN_WORDS.size(); skipped < wanted; skipped++) {
            in.skipText();
        }
        String word = in.text();
        in.moveTo(back);
        return word;
    }
}
