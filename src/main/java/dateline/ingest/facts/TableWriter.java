package dateline.ingest.facts;

import dateline.article.Place;
import dateline.article.packed.Naming;
import dateline.article.packed.PackWriter;
import dateline.article.packed.PackedPlace;
import java.util.LinkedHashMap;
import java.util.Map;

/** The places and words of a block: each is written once, and then named by its number. */
final class TableWriter implements Naming {

    private final Map<String, Integer> words = new LinkedHashMap<>();
    private final PackWriter wordTable = new PackWriter();
    private final Map<Place, Integer> places = new LinkedHashMap<>();
    private final PackWriter placeTable = new PackWriter();

    @Override
    public void word(PackWriter out, String word) {
        Integer known = words.get(word);
        if (known == null) {
            known = words.size();
            words.put(word, known);
            wordTable.text(word);
        }
        out.number(known);
    }

    @Override
    public void place(PackWriter out, Place place) {
        Integer known = places.get(place);
        if (known == null) {
            known = places.size();
            places.put(place, known);
            PackedPlace.write(placeTable, place, this::word);
        }
        out.number(known);
    }

    int size() {
        return wordTable.size() + placeTable.size();
    }

    void write(PackWriter to) {
        to.number(words.size());
        to.append(wordTable);
        to.number(places.size());
        to.append(placeTable);
    }
}
