package dateline.enrich;

import dateline.article.Mention;
import java.util.List;

/** Something that finds mentions of one sort in an article, such as its places. Annotators keep no state between articles. */
public interface Annotator {

    /**
     * What it finds.
     *
     * @param text the article, its prose cut into sentences and tokens
     * @param found what the annotators before it found: names, then places, then dates, then figures
     */
    List<Mention> annotate(TaggedArticle text, List<Mention> found);
}
