package dateline.article.packed;

import dateline.article.Place;
import dateline.article.Span;

/** Writes the words of figures as where they stand, if they do. */
record InText(String text, Naming naming) implements Naming {

    private static final Span NOWHERE = new Span(0, 0);

    @Override
    public void place(PackWriter out, Place place) {
        naming.place(out, place);
    }

    @Override
    public void word(PackWriter out, String word) {
        TextWords.write(out, word, NOWHERE, text, naming);
    }

    /** Reads what {@link InText} wrote. */
    record Read(String text, Named named) implements Named {

        @Override
        public Place place(PackReader in) {
            return named.place(in);
        }

        @Override
        public String word(PackReader in) {
            return TextWords.read(in, NOWHERE, text, named);
        }
    }
}
