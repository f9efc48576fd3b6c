package dateline.enrich;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Mention.OfPlace;
import dateline.enrich.tag.Tagger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds all that an article mentions. Safe for use by many threads. */
public final class Enricher {

    private final Tagger tagger;
    private final List<Annotator> annotators;

    /** @param annotators in the order in which they run; each sees what those before it found */
    public Enricher(Tagger tagger, List<Annotator> annotators) {
        this.tagger = tagger;
        this.annotators = List.copyOf(annotators);
    }

    /** The article with its mentions. */
    public EnrichedArticle enrich(Article article) {
        TaggedArticle text = TaggedArticle.of(article, tagger);
        List<Mention> mentions = new ArrayList<>();
        for (Annotator annotator : annotators) {
            mentions.addAll(annotator.annotate(text, List.copyOf(mentions)));
        }
        OfPlace dateline = dateline(article, mentions);
        mentions.remove(dateline);
        return new EnrichedArticle(article, dateline, mentions);
    }

    private static @Nullable OfPlace dateline(Article article, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention instanceof OfPlace place && place.span().equals(article.dateline())) {
                return place;
            }
        }
        return null;
    }
}
