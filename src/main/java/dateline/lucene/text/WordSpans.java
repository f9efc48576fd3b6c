package dateline.lucene.text;

import dateline.article.Article;
import dateline.article.Span;
import dateline.query.Reach.Stretch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Where the words of an article stand in the file. Only sentences that are asked for are cut into words: how a text is cut behind the
 * beginning of a word does not depend on what stands before. For use by one thread.
 */
final class WordSpans {

    private final Article article;
    private final Structure structure;
    private int sentence = -1;
    private List<Span> words = List.of();

    /** @param structure that of the article */
    WordSpans(Article article, Structure structure) {
        this.article = article;
        this.structure = structure;
    }

    /** @param word the number of a word of the article */
    Span span(int word) throws IOException {
        int its = structure.number(Stretch.SENTENCE, word);
        if (its != sentence) {
            words = words(its);
            sentence = its;
        }
        return words.get(word - structure.sentences()[its]);
    }

    private List<Span> words(int its) throws IOException {
        int[] offsets = structure.offsets();
        int start = offsets[its];
        int end = its + 1 < offsets.length
                ? offsets[its + 1]
                : article.blocks().getLast().span().end();
        List<Span> spans = new ArrayList<>();
        try (TokenStream tokens = Folding.WRITTEN.tokenStream("", article.text().substring(start, end))) {
            OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                spans.add(new Span(start + at.startOffset(), start + at.endOffset()));
            }
            tokens.end();
        }
        return spans;
    }
}
