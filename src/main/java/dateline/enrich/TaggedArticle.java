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
 * @param sentences those of the headline, the paragraphs and the captions, in the order of the text; time stamps, wire
 *     datelines and credits have none
 * @param tags what the tagger tells of each sentence
 */
public record TaggedArticle(Article article, List<Sentence> sentences, List<SentenceTags> tags) {

    public TaggedArticle {
        sentences = List.copyOf(sentences);
        tags = List.copyOf(tags);
    }

    /** Cuts and tags an article. */
    public static TaggedArticle of(Article article, Tagger tagger) {
        List<Sentence> sentences = SentenceSplitter.sentences(article);
        return new TaggedArticle(article, sentences, tagger.tag(sentences));
    }
}
