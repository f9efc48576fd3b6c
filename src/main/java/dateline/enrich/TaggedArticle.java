package dateline.enrich;

import dateline.article.Article;
import dateline.article.text.Sentence;
import dateline.article.text.SentenceSplitter;
import dateline.enrich.tag.SentenceTags;
import dateline.enrich.tag.Tagger;
import java.util.List;

/**
 * An article whose prose is cut into sentences and tokens and tagged, once for all annotators.
 *
 * @param article the article, with those of its blocks that are looked into
 * @param sentences those of the headline, the paragraphs and the captions, in the order of the text; time stamps, wire
 *     datelines and credits have none
 * @param tags what the tagger tells of each sentence
 */
public record TaggedArticle(Article article, List<Sentence> sentences, List<SentenceTags> tags) {

    public TaggedArticle {
        sentences = List.copyOf(sentences);
        tags = List.copyOf(tags);
    }

    /** Half a million letters, a long book: what stands farther on in an article is searched as words, and not looked into. */
    public static final int FARTHEST = 1 << 19;

    /** Cuts and tags an article. */
    public static TaggedArticle of(Article article, Tagger tagger) {
        Article opening = opening(article);
        List<Sentence> sentences = SentenceSplitter.sentences(opening);
        return new TaggedArticle(opening, sentences, tagger.tag(sentences));
    }

    /** The article with the blocks that are looked into; almost always all of them. */
    private static Article opening(Article article) {
        if (article.text().length() <= FARTHEST) {
            return article;
        }
        return new Article(
                article.id(),
                article.published(),
                article.text(),
                article.headline(),
                article.dateline(),
                article.source(),
                article.blocks().stream()
                        .filter(block -> block.span().start() < FARTHEST)
                        .toList());
    }
}
