package dateline.lucene;

import dateline.article.Figure;
import dateline.article.Figure.Bound;
import dateline.article.Figure.Scope;
import dateline.article.FigureKind;
import dateline.article.Span;
import dateline.lucene.Packing.Packer;
import dateline.lucene.Packing.Unpacker;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** What conditions ask of the figures of an article, as one doc value: a condition on one figure cannot be told from terms and points alone. */
final class PackedFigures {

    private PackedFigures() {}

    static BytesRef pack(List<Figure> figures) throws IOException {
        Packer out = new Packer();
        out.list(figures, figure -> stated(out, figure));
        return out.bytes();
    }

    /** Writes what the article states: how many of whom, by whose account. */
    static void stated(Packer out, Figure figure) throws IOException {
        out.oneOf(figure.kind());
        out.number(figure.value());
        out.oneOf(figure.bound());
        out.orNull(figure.low(), out::number);
        out.orNull(figure.high(), out::number);
        out.text(figure.unit());
        out.text(figure.ofWhom());
        out.text(figure.saidBy());
    }

    /** The figures with only what conditions ask of them: without sentence, days and place. */
    static List<Figure> unpack(BytesRef bytes) throws IOException {
        Unpacker in = new Unpacker(bytes);
        return in.list(() -> new Figure(
                in.oneOf(FigureKind.values()),
                in.number(),
                in.oneOf(Bound.values()),
                in.orNull(in::number),
                in.orNull(in::number),
                in.text(),
                in.text(),
                in.text(),
                Scope.INCIDENT,
                null,
                null,
                new Span(0, 0),
                1));
    }
}
