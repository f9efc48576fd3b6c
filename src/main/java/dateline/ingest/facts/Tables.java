package dateline.ingest.facts;

import dateline.article.Place;
import dateline.article.packed.Naming;
import dateline.article.packed.PackReader;
import dateline.article.packed.PackedPlace;

/** The places and words of a block, as {@link TableWriter} wrote them. */
final class Tables implements Naming.Named {

    private final String[] words;
    private final Place[] places;

    private Tables(String[] words, Place[] places) {
        this.words = words;
        this.places = places;
    }

    static Tables read(PackReader in) {
        Tables tables = new Tables(in.list(in::text).toArray(String[]::new), new Place[0]);
        Place[] places = in.list(() -> PackedPlace.read(in, tables::word)).toArray(Place[]::new);
        return new Tables(tables.words, places);
    }

    @Override
    public Place place(PackReader in) {
        return places[in.count()];
    }

    @Override
    public String word(PackReader in) {
        return words[in.count()];
    }
}
