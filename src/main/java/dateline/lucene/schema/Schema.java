package dateline.lucene.schema;

import static java.util.Objects.requireNonNull;

import dateline.article.FigureKind;
import dateline.lucene.commit.OtherVersionException;
import dateline.lucene.commit.Standing;
import dateline.search.ArticleIndex;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;

/**
 * The fields of the one document that an article is, and what each is for. Nothing else names a field but {@link
 * dateline.lucene.text.TextSchema}.
 */
public final class Schema {

    /** Changes with every change of a field, of {@code ArticleCodec}, of {@code PackedFigures} or of {@link dateline.article.packed}: an index of another version is built anew. */
    static final String VERSION = "12";

    /** The article's id: a term to replace it by, and doc values to sort and compare by. */
    public static final String ID = "id";

    /** The bytes of the file; this and the next three are doc values only. */
    public static final String SIZE = "size";

    /** When the file was last changed. */
    public static final String MODIFIED = "modified";

    /** When the file was read. */
    public static final String READ_AT = "readAt";

    /** The hash of the file. */
    public static final String SHA256 = "sha256";

    /** The day of publication, counted from 1970-01-01, which the index is sorted by: doc values with a skip index. */
    public static final String PUBLISHED = "published";

    /** The agency, normalised. */
    public static final String SOURCE = "source";

    /** Every name of every place mentioned and of all that it lies in, normalised, and the paths of all these. */
    public static final String PLACE = "place";

    /** The same of the dateline alone. */
    public static final String DATELINE = "dateline";

    /** Where each place lies that is mentioned: latitude and longitude as one point. */
    public static final String COORDINATES = "coordinates";

    /** Each place that is mentioned, as {@link IndexedPlace} writes it: ordinals to count by. */
    public static final String PLACES = "places";

    /** The names of people, one value each, as words, normalised. */
    public static final String PERSON = "person";

    /** The same of organisations. */
    public static final String ORGANISATION = "organisation";

    /** What names the article in a list, as {@code HitNames} has it: doc values. */
    public static final String HIT = "hit";

    /** The text of the article and where its parts stand, as {@code ArticleCodec} packs them: stored. */
    public static final String ARTICLE = "article";

    /** What the article mentions but figures, as {@link dateline.article.packed.MentionWriter} packs it: doc values. */
    public static final String MENTIONS = "mentions";

    /** Each place that a name in the article might mean, with all that is known of it, as {@link PlaceNumbers} writes it: ordinals. */
    public static final String GAZETTEER = "gazetteer";

    /** The largest number of harm, if there is one: doc values to sort by. */
    public static final String LARGEST_HARM = "harm";

    /** The figures as {@code PackedFigures} packs them: doc values. */
    public static final String FIGURES = "figures";

    /** The words of who or what the figures count, one value each, as those of the text. */
    public static final String OF_WHOM = "figures.of";

    /** The words of who reported the figures, one value each, as those of the text. */
    public static final String SAID_BY = "figures.saidby";

    /** The runs of days that the text speaks of, counted from 1970-01-01: ranges. */
    public static final String HAPPENED = "happened";

    /** How many words the text has: points. */
    public static final String LENGTH = "length";

    private static final String SCHEMA = "schema";
    private static final String MARK = "mark";

    private static final Map<Dimension, String> FACETS = new EnumMap<>(Dimension.class);
    private static final Map<Dimension, String> SPELLINGS = new EnumMap<>(Dimension.class);

    static {
        for (Dimension dimension : Dimension.values()) {
            FACETS.put(dimension, "facet." + dimension.key());
            SPELLINGS.put(dimension, "spelling." + dimension.key());
        }
    }

    private Schema() {}

    /** What a commit of this schema carries with it. */
    public static Map<String, String> stamp(long mark) {
        return Map.of(SCHEMA, VERSION, MARK, Long.toString(mark));
    }

    /** The mark that a commit carries with it, as {@link ArticleIndex#mark} has it. */
    public static long mark(Map<String, String> carried) {
        return Long.parseLong(carried.getOrDefault(MARK, Long.toString(ArticleIndex.NO_MARK)));
    }

    /**
     * Looks at what a commit carries with it.
     *
     * @throws OtherVersionException if it is of another schema
     */
    public static void check(DirectoryReader reader) throws IOException {
        Map<String, String> carried = reader.getIndexCommit().getUserData();
        if (!isOf(carried)) {
            throw new OtherVersionException(Standing.folder(reader.directory()), version(carried));
        }
    }

    /** Whether what a commit carries with it is of this schema. */
    public static boolean isOf(Map<String, String> carried) {
        return VERSION.equals(carried.get(SCHEMA));
    }

    /** The version that a commit carries with it. */
    public static String of(Map<String, String> carried) {
        return carried.getOrDefault(SCHEMA, "unknown");
    }

    /** Which version of Dateline made a commit, for {@link dateline.lucene.commit.OtherVersionException}. */
    public static String version(Map<String, String> carried) {
        return "of Dateline (schema " + of(carried) + "; this one writes " + VERSION + ")";
    }

    /** The stated numbers of a kind: points. */
    public static String figures(FigureKind kind) {
        return "figure." + kind.key();
    }

    /** The stated numbers of a kind in a currency. */
    public static String figures(FigureKind kind, String currency) {
        return figures(kind) + "." + currency;
    }

    /** The {@linkplain #term terms} of a dimension's values and of all above them: to narrow by, and ordinals to count by. */
    public static String facet(Dimension dimension) {
        return requireNonNull(FACETS.get(dimension));
    }

    /** The names of a folded dimension's values as the article writes them, each behind its {@link #term}: ordinals only. */
    public static String spellings(Dimension dimension) {
        return requireNonNull(SPELLINGS.get(dimension));
    }

    /** What stands for a value in the index; of a folded dimension's values none holds a NUL. */
    public static String term(Dimension dimension, FacetPath path) {
        String identity = dimension.identity(path);
        return dimension.isFolded() ? identity.replace('\0', ' ') : identity;
    }
}
