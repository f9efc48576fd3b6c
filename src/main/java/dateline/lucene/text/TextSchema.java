package dateline.lucene.text;

/** The fields that hold the words of an article. A word has the same position in all that hold the whole text. */
public final class TextSchema {

    /** All words below the header, folded, with positions. */
    public static final String TEXT = "text";

    /** The same words as they are written, with positions: {@link WordForm#written}. */
    public static final String WRITTEN = "written";

    /** The words of the headline, folded, with positions of their own. */
    public static final String HEADLINE = "headline";

    /** At which words sentences and parts begin and end, as {@link Structure} packs it: doc values. */
    public static final String STRUCTURE = "structure";

    private TextSchema() {}
}
