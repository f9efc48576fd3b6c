package dateline.web.words;

import dateline.article.Mention;
import dateline.article.Span;
import dateline.search.answer.Fragment;
import java.util.List;

/** The sentence that proves a figure, its number marked. */
public final class FigureSentence {

    private FigureSentence() {}

    /**
     * The sentence in fragments.
     *
     * @param text the article's
     */
    public static List<Fragment> of(String text, Mention.OfFigure mention) {
        Span sentence = mention.figure().sentence();
        Span number = mention.span();
        if (!sentence.contains(number)) {
            return List.of(new Fragment(sentence.in(text), false));
        }
        return List.of(
                new Fragment(text.substring(sentence.start(), number.start()), false),
                new Fragment(number.in(text), true),
                new Fragment(text.substring(number.end(), sentence.end()), false));
    }
}
