package dateline.lucene;

import dateline.article.FigureKind;
import dateline.search.Dimension;
import java.util.Locale;
import org.apache.lucene.facet.FacetsConfig;

/** The fields of the one document that an article is, and what each is for. Nothing else names a field. */
final class Schema {

    /** Changes with every change of a field or of {@link ArticleCodec}: an index of another version is built anew. */
    static final String VERSION = "1";

    /** The article's id: a term to replace it by, and doc values to sort and compare by. */
    static final String ID = "id";

    /** What the file was: doc values only. */
    static final String SIZE = "size";

    static final String MODIFIED = "modified";
    static final String READ_AT = "readAt";
    static final String SHA256 = "sha256";

    /** All words below the header, with positions and offsets into the file. */
    static final String TEXT = "text";

    /** The words of the headline, with the same offsets. */
    static final String HEADLINE = "headline";

    /** The words of the first paragraph, with the same offsets. */
    static final String LEAD = "lead";

    /** The day of publication, counted from 1970-01-01: points and doc values. */
    static final String PUBLISHED = "published";

    /** The agency, normalised. */
    static final String SOURCE = "source";

    /** Every name of every place mentioned and of all that it lies in, normalised. */
    static final String PLACE = "place";

    /** The same of the dateline alone. */
    static final String DATELINE = "dateline";

    /** The names of people, one value each, as words. */
    static final String PERSON = "person";

    static final String ORGANISATION = "organisation";

    /** The article as {@link ArticleCodec} packs it: stored. */
    static final String ARTICLE = "article";

    /** The largest figure of harm, else −1: doc values to sort by. */
    static final String LARGEST_HARM = "harm";

    private Schema() {}

    /** The stated numbers of a kind: points and doc values. */
    static String figures(FigureKind kind) {
        return "figure." + kind.key();
    }

    /** The stated numbers of a kind in a currency. */
    static String figures(FigureKind kind, String currency) {
        return figures(kind) + "." + currency.toUpperCase(Locale.ROOT);
    }

    /** Where a dimension's values are: the terms to narrow by, and the ordinals to count by. */
    static String facet(Dimension dimension) {
        return "facet." + dimension.key();
    }

    /** How dimensions become fields: each has its own, so that counting one reads no other. */
    static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Dimension dimension : Dimension.values()) {
            config.setIndexFieldName(dimension.key(), facet(dimension));
            config.setHierarchical(dimension.key(), dimension.isHierarchical());
            config.setMultiValued(dimension.key(), true);
        }
        return config;
    }
}
