package dateline.lucene.schema;

import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Mention.OfFigure;
import dateline.article.Mention.OfPlace;
import dateline.article.Place;
import dateline.article.packed.Naming;
import dateline.article.packed.PackWriter;
import dateline.article.packed.PackedPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;

/**
 * Numbers the places of an article as Lucene orders them among the document's values of {@link Schema#GAZETTEER}, so that each is written
 * once for all articles. {@link Gazetteer} reads them.
 */
public final class PlaceNumbers implements Naming {

    /** What is longer than Lucene's terms may be is written in its place, behind this. */
    static final int WRITTEN_OUT = 0;

    private final Map<Place, Integer> numbers = new HashMap<>();
    private final Collection<BytesRef> terms;

    public PlaceNumbers(EnrichedArticle enriched) {
        TreeMap<BytesRef, Place> places = new TreeMap<>();
        for (Place place : places(enriched)) {
            PackWriter term = new PackWriter();
            PackedPlace.write(term, place, PackWriter::text);
            if (term.size() <= IndexWriter.MAX_TERM_LENGTH) {
                places.put(new BytesRef(term.toBytes()), place);
            }
        }
        places.values().forEach(place -> numbers.put(place, WRITTEN_OUT + 1 + numbers.size()));
        terms = places.keySet();
    }

    /** All of them, also those that a name might mean. */
    private static Set<Place> places(EnrichedArticle enriched) {
        List<Mention> mentions = new ArrayList<>(enriched.mentions());
        OfPlace dateline = enriched.dateline();
        if (dateline != null) {
            mentions.add(dateline);
        }
        Set<Place> places = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention instanceof OfPlace place) {
                places.add(place.place());
                place.candidates().forEach(candidate -> places.add(candidate.place()));
            } else if (mention instanceof OfFigure(var _, var figure) && figure.place() != null) {
                places.add(figure.place());
            }
        }
        return places;
    }

    /** The values of {@link Schema#GAZETTEER}. */
    public Collection<BytesRef> terms() {
        return terms;
    }

    @Override
    public void place(PackWriter out, Place place) {
        int number = numbers.getOrDefault(place, WRITTEN_OUT);
        out.number(number);
        if (number == WRITTEN_OUT) {
            PackedPlace.write(out, place, PackWriter::text);
        }
    }

    @Override
    public void word(PackWriter out, String word) {
        out.text(word);
    }
}
