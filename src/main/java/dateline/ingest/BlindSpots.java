package dateline.ingest;

import dateline.corpus.ReadResult.Rejected;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files and folders of a corpus that could not be looked at. What lies there has not vanished: nobody knows. */
final class BlindSpots {

    private final Map<String, Rejected> spots = new TreeMap<>();

    void add(String file, String reason) {
        spots.put(file, new Rejected(file, 0, reason));
    }

    /** What could not be looked at, so that nobody knows about this file: itself, or a folder that it lies in. */
    Optional<Rejected> covering(String file) {
        int slash = file.indexOf('/');
        while (slash >= 0) {
            Rejected spot = spots.get(file.substring(0, slash));
            if (spot != null) {
                return Optional.of(spot);
            }
            slash = file.indexOf('/', slash + 1);
        }
        return Optional.ofNullable(spots.get(file));
    }

    boolean cover(String file) {
        return covering(file).isPresent();
    }

    /** Why, for each of them. */
    Collection<Rejected> rejections() {
        return spots.values();
    }
}
