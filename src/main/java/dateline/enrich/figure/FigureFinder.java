package dateline.enrich.figure;

import dateline.article.FigureKind;
import dateline.enrich.Words;
import dateline.enrich.figure.Counted.Sort;
import dateline.enrich.figure.number.Hedges;
import dateline.enrich.figure.number.NumberReader;
import dateline.enrich.figure.number.Quantity;
import dateline.enrich.figure.scene.Grammar;
import dateline.enrich.figure.scene.KindLexicon;
import dateline.enrich.figure.scene.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a sentence that may be figures, in order, each with its hedge, unit and noun. */
final class FigureFinder {

    private final Scene scene;
    private final Words words;
    private final NumberReader numbers;
    private final Hedges hedges;
    private final UnitFinder units;
    private final CountedReader counted;
    private final SingleReader singles;
    private final NotFigures not;

    FigureFinder(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.numbers = new NumberReader(words);
        this.hedges = new Hedges(words);
        this.units = new UnitFinder(words);
        this.counted = new CountedReader(scene, numbers);
        this.singles = new SingleReader(scene, counted);
        this.not = new NotFigures(scene);
    }

    List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Quantity quantity = numbers.read(at);
            Candidate candidate = quantity == null ? single(at, candidates) : candidate(quantity, candidates);
            if (candidate != null) {
                candidates.add(candidate);
            }
            at = quantity != null
                    ? quantity.end()
                    : candidate != null ? candidate.quantity().end() : at + 1;
        }
        return candidates;
    }

    private @Nullable Candidate single(int at, List<Candidate> before) {
        Candidate equal = before.isEmpty() ? null : singles.equal(at, before.getLast());
        return equal != null ? equal : singles.read(at);
    }

    private @Nullable Candidate candidate(Quantity quantity, List<Candidate> before) {
        Unit own = units.of(quantity);
        Unit unit = own != null ? own : elided(quantity, before);
        if (not.excludes(quantity, unit != null) || (unit != null && UnitFinder.isName(words, unit))) {
            return null;
        }
        Hedges.Hedge hedge = hedges.of(quantity);
        int next = unit == null ? quantity.end() : unit.end();
        Counted noun = counted.read(next, quantity.isOne());
        boolean isFree = noun.isEmpty() || (quantity.isYear() && Grammar.FINITE.contains(words.at(noun.head())));
        boolean isLabel = unit == null && isFree && isNamed(quantity, hedge);
        return isLabel || (unit == null && noun.sort() == Sort.NOTHING)
                ? null
                : new Candidate(quantity, hedge, unit, noun, false);
    }

    /** The unit of the number before, or the last currency of the sentence. */
    private @Nullable Unit elided(Quantity quantity, List<Candidate> before) {
        boolean isLast = true;
        for (Candidate candidate : before.reversed()) {
            Unit unit = candidate.unit();
            Unit elided = unit == null ? null : units.elided(quantity, unit);
            if (elided != null && (isLast || elided.kind() == FigureKind.MONEY)) {
                return elided;
            }
            isLast = false;
        }
        return null;
    }

    /** "Falcon 9", "Windows 95": a name with a number behind it and nothing counted. */
    private boolean isNamed(Quantity quantity, Hedges.Hedge hedge) {
        int before = quantity.first() - 1;
        boolean isName =
                before > 0 && words.isName(before) && words.isDigits(quantity.first()) && !scene.isDate(before);
        boolean isPlain = quantity.isPlain() && hedge.first() == quantity.first();
        return isName && isPlain && KindLexicon.verb(words.at(quantity.end())) == null;
    }
}
