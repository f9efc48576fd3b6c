package dateline.article.packed;

import dateline.article.Place;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A place as bytes, its path first, so that places that lie near each other begin alike. */
public final class PackedPlace {

    private PackedPlace() {}

    /**
     * Writes a place.
     *
     * @param word writes a name
     */
    public static void write(PackWriter out, Place place, BiConsumer<PackWriter, String> word) {
        out.list(place.path(), name -> word.accept(out, name));
        boolean isLastOfPath = place.name().equals(place.path().getLast());
        out.orNull(isLastOfPath ? null : place.name(), name -> word.accept(out, name));
        out.decimal(place.latitude());
        out.decimal(place.longitude());
        Integer id = place.geonamesId();
        out.number(id == null ? 0 : Integer.toUnsignedLong(id) + 1);
        out.list(place.containerNames(), name -> word.accept(out, name));
        out.list(place.otherNames(), name -> word.accept(out, name));
    }

    /**
     * Reads a place.
     *
     * @param word reads a name
     */
    public static Place read(PackReader in, Function<PackReader, String> word) {
        var path = in.list(() -> word.apply(in));
        String name = in.orNull(() -> word.apply(in));
        double latitude = in.decimal();
        double longitude = in.decimal();
        Integer id = geonamesId(in.number());
        var containerNames = in.list(() -> word.apply(in));
        var otherNames = in.list(() -> word.apply(in));
        return new Place(
                name == null ? path.getLast() : name, path, latitude, longitude, id, otherNames, containerNames);
    }

    private static @Nullable Integer geonamesId(long above) {
        return above == 0 ? null : (int) (above - 1);
    }
}
