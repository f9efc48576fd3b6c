package dateline.lucene;

import dateline.article.Figure;
import dateline.lucene.text.WordForm;
import dateline.query.Query.HasFigure;
import java.util.Collections;
import java.util.List;

/** Whether a figure is one that a condition asks for; its words are compared with inflections folded, like those of the text. */
final class FigureMatcher {

    private final HasFigure asked;
    private final List<List<String>> ofWhom;
    private final List<List<String>> saidBy;

    FigureMatcher(HasFigure asked) {
        this.asked = asked;
        this.ofWhom = asked.ofWhom().stream().map(FigureMatcher::terms).toList();
        this.saidBy = asked.saidBy().stream().map(FigureMatcher::terms).toList();
    }

    boolean matches(Figure figure) {
        return asked.matchesNumber(figure) && hold(figure.ofWhom(), ofWhom) && hold(figure.saidBy(), saidBy);
    }

    /** The largest number of a figure that is asked for; −∞ if the figure is not one of those. */
    double largest(Figure figure) {
        return matches(figure)
                ? asked.numbers(figure).max().orElse(Double.NEGATIVE_INFINITY)
                : Double.NEGATIVE_INFINITY;
    }

    private static boolean hold(String words, List<List<String>> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        List<String> terms = terms(words);
        return wanted.stream().allMatch(phrase -> !phrase.isEmpty() && Collections.indexOfSubList(terms, phrase) >= 0);
    }

    private static List<String> terms(String words) {
        return WordForm.all(words).stream().map(WordForm::stem).toList();
    }
}
