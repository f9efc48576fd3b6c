package dateline.enrich;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.text.Sentence;
import dateline.article.text.SentenceSplitter;
import java.util.List;

/**
 * An article whose prose is cut into sentences and tokens, once for all annotators.
 *
 * @param sentences those of the headline, the paragraphs and the captions, in the order of the text; time stamps, wire
 *     datelines and credits have none
 */
public record TokenizedArticle(Article article, List<Sentence> sentences) {

    public TokenizedArticle {
        sentences = List.copyOf(sentences);
    }

    /** Cuts an article. */
    public static TokenizedArticle of(Article article) {
        return new TokenizedArticle(
                article,
                article.blocks().stream()
                        .filter(block -> block.role().isProse())
                        .map(Block::span)
                        .flatMap(span -> SentenceSplitter.sentences(article.text(), span).stream())
                        .toList());
    }
}
