package dateline.article.packed;

import dateline.article.Place;

/** How places are written, and words that do not stand in the text: as numbers in a table of many articles, say. */
public interface Naming {

    /** Writes a place. */
    void place(PackWriter out, Place place);

    /** Writes a word. */
    void word(PackWriter out, String word);

    /** Reads what a {@link Naming} wrote. */
    interface Named {

        /** The place that stands next. */
        Place place(PackReader in);

        /** The word that stands next. */
        String word(PackReader in);

        /** Reads on behind a place. */
        default void skipPlace(PackReader in) {
            place(in);
        }

        /** Reads on behind a word. */
        default void skipWord(PackReader in) {
            word(in);
        }
    }
}
