package dateline.search;

import java.io.IOException;
import java.util.Map;

/** The promise to tell which articles an index holds, and from which files they came. */
public interface Inventory {

    /** What the files of all articles were, by id, at the last commit. */
    Map<String, Fingerprint> fingerprints() throws IOException;
}
