package dateline.article.packed;

import dateline.article.Place;

/** How places are written, and words that do not stand in the text: as numbers in a table of many articles, say. */
public interface Naming {

    void place(PackWriter out, Place place);

    void word(PackWriter out, String word);

    /** Reads what a {@link Naming} wrote. */
    interface Named {

        Place place(PackReader in);

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
