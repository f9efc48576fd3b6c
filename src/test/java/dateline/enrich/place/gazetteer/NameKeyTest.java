package dateline.enrich.place.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Côte d'Ivoire|cote divoire",
                "Sana’a|sanaa",
                "İSTANBUL|istanbul",
                "Łódź|lodz",
                "Malmö|malmo",
                "Rostov-on-Don|rostov on don",
                "St. Louis|saint louis",
                "Ft. Worth|fort worth",
                "U.S.|u s",
                "W.Va.|w va",
            })
    void marksCaseAndPunctuationDoNotMatter(String name, String key) {
        assertEquals(key, NameKey.of(name));
    }
}
