package dateline.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void whereAPlaceLiesIsKnownToFourDecimals() {
        Place place = new Place("Kansas", List.of("Kansas"), 39.76f, -98.12345678, null, List.of(), List.of());
        assertEquals(39.76, place.latitude());
        assertEquals(-98.1235, place.longitude());
    }
}
