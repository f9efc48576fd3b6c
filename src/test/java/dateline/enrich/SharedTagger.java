package dateline.enrich;

import dateline.article.Article;
import dateline.enrich.tag.Tagger;

/** The one tagger of all tests, whose model is read once. */
public final class SharedTagger {

    private static final Tagger TAGGER = Tagger.withModel();

    private SharedTagger() {}

    public static Tagger tagger() {
        return TAGGER;
    }

    /** An article, cut and tagged. */
    public static TaggedArticle tagged(Article article) {
        return TaggedArticle.of(article, TAGGER);
    }
}
