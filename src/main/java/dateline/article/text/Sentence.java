package dateline.article.text;

import dateline.article.Span;
import java.util.List;

/**
 * A sentence and its tokens, which stand in order inside its span.
 *
 * @param tokens never empty
 */
public record Sentence(Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Whether it is written in capitals throughout, so that case tells nothing. */
    public boolean isShouted() {
        long capitals = 0;
        long words = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() > 1) {
                words++;
                capitals += token.isAllCapitals() ? 1 : 0;
            }
        }
        // Seven in ten, as in the tagger notes: a shouted sentence may hold a few words that are not.
        return words > 3 && capitals * 10 >= words * 7;
    }
}
