package dateline.cli;

import dateline.enrich.Annotator;
import dateline.enrich.Enricher;
import java.util.List;

/** Wires the rooms together: the only place that names them all. */
final class Rooms {

    private Rooms() {}

    /** What finds mentions, in the order in which it runs: names, places, dates, figures. */
    static Enricher enricher() {
        List<Annotator> annotators = List.of();
        return new Enricher(annotators);
    }
}
