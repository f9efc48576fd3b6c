package dateline.lucene;

import dateline.article.Figure;
import dateline.article.Figure.Bound;
import dateline.article.FigureKind;
import dateline.article.Mention;
import dateline.lucene.Packing.Packer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * The figures of an article as one doc value, for conditions on one figure, which terms and points alone cannot tell, and for lists of
 * figures. The numbers lead, so that words are read only of a figure whose number is asked for; {@link FigureCursor} reads it.
 */
final class PackedFigures {

    /** What most figures count is not spelled out: {@code people} is 0. */
    static final List<String> KNOWN_WORDS = List.of("people", "percent", "");

    /** The kinds by the number that stands for each here, whatever their order elsewhere. */
    static final List<FigureKind> KINDS = List.of(
            FigureKind.KILLED,
            FigureKind.WOUNDED,
            FigureKind.MISSING,
            FigureKind.ARRESTED,
            FigureKind.ABDUCTED,
            FigureKind.DISPLACED,
            FigureKind.RESCUED,
            FigureKind.INFECTED,
            FigureKind.PEOPLE,
            FigureKind.MONEY,
            FigureKind.PERCENT,
            FigureKind.MEASURE,
            FigureKind.COUNT);

    /** The same for bounds. */
    static final List<Bound> BOUNDS = List.of(
            Bound.EXACT,
            Bound.AT_LEAST,
            Bound.MORE_THAN,
            Bound.AT_MOST,
            Bound.LESS_THAN,
            Bound.ABOUT,
            Bound.RANGE,
            Bound.VAGUE);

    static final int HAS_LOW = 1;
    static final int HAS_HIGH = 2;
    static final int HAS_DAYS = 4;
    static final int HAS_PLACE = 8;
    static final int IS_TOTAL = 16;

    private final Packer numbers = new Packer();
    private final Packer words = new Packer();

    /** The numbers of the words that are spelled out. */
    private final Map<String, Integer> known = new LinkedHashMap<>();

    private PackedFigures() {}

    static BytesRef pack(List<Mention.OfFigure> figures) throws IOException {
        PackedFigures packed = new PackedFigures();
        packed.numbers.count(figures.size());
        for (Mention.OfFigure mention : figures) {
            packed.add(mention);
        }
        BytesRef numbers = packed.numbers.bytes();
        Packer all = new Packer();
        all.count(numbers.length);
        all.append(numbers);
        all.append(packed.words.bytes());
        return all.bytes();
    }

    private void add(Mention.OfFigure mention) throws IOException {
        Figure figure = mention.figure();
        numbers.count(KINDS.indexOf(figure.kind()));
        numbers.count(BOUNDS.indexOf(figure.bound()));
        numbers.count((figure.low() == null ? 0 : HAS_LOW)
                | (figure.high() == null ? 0 : HAS_HIGH)
                | (figure.when() == null ? 0 : HAS_DAYS)
                | (figure.place() == null ? 0 : HAS_PLACE)
                | (figure.scope() == Figure.Scope.TOTAL ? IS_TOTAL : 0));
        numbers.amount(figure.value());
        if (figure.low() != null) {
            numbers.amount(figure.low());
        }
        if (figure.high() != null) {
            numbers.amount(figure.high());
        }
        numbers.count(word(figure.unit()));
        numbers.count(word(figure.ofWhom()));
        numbers.count(word(figure.saidBy()));
        numbers.span(mention.span());
        if (figure.when() != null) {
            numbers.orNull(figure.when().first(), numbers::day);
            numbers.orNull(figure.when().last(), numbers::day);
        }
        if (figure.place() != null) {
            numbers.list(figure.place().path(), step -> numbers.count(word(step)));
        }
    }

    /** The number of a word, which is spelled out at its first time. */
    private int word(String word) throws IOException {
        int common = KNOWN_WORDS.indexOf(word);
        if (common >= 0) {
            return common;
        }
        Integer number = known.get(word);
        if (number == null) {
            number = KNOWN_WORDS.size() + known.size();
            known.put(word, number);
            words.text(word);
        }
        return number;
    }
}
