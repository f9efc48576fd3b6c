package dateline.cli;

import dateline.enrich.Annotator;
import dateline.enrich.Enricher;
import dateline.enrich.date.DateAnnotator;
import dateline.enrich.figure.FigureAnnotator;
import dateline.enrich.name.NameAnnotator;
import dateline.enrich.place.PlaceAnnotator;
import dateline.enrich.tag.Tagger;
import dateline.lucene.LuceneSearcher;
import java.io.IOException;
import java.util.List;

/** Wires the rooms together: the only place that names them all. */
final class Rooms {

    private Rooms() {}

    /** What finds mentions, in the order in which it runs: names, places, dates, figures. */
    static Enricher enricher() throws IOException {
        List<Annotator> annotators = List.of(
                new NameAnnotator(), PlaceAnnotator.withGazetteer(), new DateAnnotator(), new FigureAnnotator());
        return new Enricher(Tagger.withModel(), annotators);
    }

    /**
     * What answers questions about an index.
     *
     * @throws IOException if there is no index, saying how to make one
     */
    static LuceneSearcher searcher(IndexFolder folder) throws IOException {
        if (!LuceneSearcher.isIndex(folder.lucene())) {
            throw new RefusedException(
                    "There is no index in " + folder.path() + " yet; make one with: ./dateline index");
        }
        return LuceneSearcher.open(folder.lucene());
    }
}
