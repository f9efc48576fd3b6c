package dateline.lucene.figure;

import dateline.article.Figure;
import dateline.lucene.text.WordForm;
import dateline.query.Query.HasFigure;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a figure is one that a condition asks for; its words are compared with inflections folded, like those of the text. For use by one thread. */
public final class FigureMatcher {

    private static final int MOST_KNOWN = 1000;

    private final HasFigure asked;
    private final Map<String, List<String>> known = new HashMap<>();
    private final List<List<String>> ofWhom;
    private final List<List<String>> saidBy;

    public FigureMatcher(HasFigure asked) {
        this.asked = asked;
        this.ofWhom = asked.ofWhom().stream().map(FigureMatcher::terms).toList();
        this.saidBy = asked.saidBy().stream().map(FigureMatcher::terms).toList();
    }

    /** Whether a figure is asked for. */
    public boolean matches(Figure figure) {
        return asked.matchesNumber(figure) && hold(figure.ofWhom(), ofWhom) && hold(figure.saidBy(), saidBy);
    }

    /** The same of the figure at which a cursor stands; its words are read if its number is one that is asked for. */
    public boolean matches(FigureCursor figure) {
        return (asked.kind() == null || asked.kind() == figure.kind())
                && asked.matchesNumber(figure.wordless())
                && (ofWhom.isEmpty() || hold(figure.ofWhom(), ofWhom))
                && (saidBy.isEmpty() || hold(figure.saidBy(), saidBy));
    }

    /** The largest number of a figure that is asked for; −∞ if the figure is not one of those. */
    double largest(FigureCursor figure) {
        return matches(figure)
                ? asked.numbers(figure.wordless()).max().orElse(Double.NEGATIVE_INFINITY)
                : Double.NEGATIVE_INFINITY;
    }

    private boolean hold(String words, List<List<String>> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        // Most figures count "people", and few sources report most of them.
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        List<String> terms = known.computeIfAbsent(words, FigureMatcher::terms);
        return wanted.stream().allMatch(phrase -> !phrase.isEmpty() && Collections.indexOfSubList(terms, phrase) >= 0);
    }

    private static List<String> terms(String words) {
        return WordForm.all(words).stream().map(WordForm::stem).toList();
    }
}
