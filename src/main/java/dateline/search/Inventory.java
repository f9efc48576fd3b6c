package dateline.search;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** The promise to tell which articles an index holds, and from which files they came. */
public interface Inventory {

    /** What the files of all articles were, by id, at the last commit. */
    Map<String, Fingerprint> fingerprints() throws IOException;

    /**
     * The same of some articles.
     *
     * @param beginnings the id of an article, or the beginning of those of all articles of a folder, with a slash at its end:
     *     {@code {"2021/myanmar-03", "2022/"}}
     */
    Map<String, Fingerprint> fingerprints(Set<String> beginnings) throws IOException;
}
