package dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the world. Where it lies is known to four decimals of a degree, about ten metres: everything that is shown, compared or
 * counted is made of the same numbers.
 *
 * @param name the name that Dateline uses: {@code "Yangon"}
 * @param path the way down to it from its continent, itself last: {@code [Asia, Myanmar, Yangon, Yangon]}
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 * @param geonamesId its number in GeoNames, where known: {@code 1298824}
 * @param otherNames the other names it goes by: {@code [Rangoon]}
 * @param containerNames the other names of the places on its path above it: {@code [Burma]}
 */
public record Place(
        String name,
        List<String> path,
        double latitude,
        double longitude,
        @Nullable Integer geonamesId,
        List<String> otherNames,
        List<String> containerNames) {

    private static final double DEGREE_PARTS = 10_000;

    /** @throws IllegalArgumentException if the path is empty */
    public Place {
        latitude = Math.rint(latitude * DEGREE_PARTS) / DEGREE_PARTS;
        longitude = Math.rint(longitude * DEGREE_PARTS) / DEGREE_PARTS;
        path = List.copyOf(path);
        otherNames = List.copyOf(otherNames);
        containerNames = List.copyOf(containerNames);
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a place without a path: " + name);
        }
    }
}
