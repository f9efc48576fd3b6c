package dateline.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.query.parse.QueryParser;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.Refinement;
import dateline.web.address.SearchAddress;
import dateline.web.words.Chip;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Typed conditions have chips, and many chips are folded. */
class ChipsTest {

    private static Chips chips(SearchAddress address) {
        return Chips.of(address, QueryParser.parse(address.query()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "killed place:Myanmar | Place: Myanmar | killed",
                "place:Myanmar killed | Place: Myanmar | killed",
                "killed person:\"Aung San Suu Kyi\" today | Person: Aung San Suu Kyi | killed today",
                "killed -source:AFP | not Source: AFP | killed",
                "killed NOT org:Taliban fire | not Organisation: Taliban | killed fire",
                "fire killed:>100 | Figure: more than 100 killed | fire",
            })
    void aTypedConditionHasAChipThatCutsItOut(String typed, String chip, String left) {
        List<Chip> all = chips(SearchAddress.ALL.withQuery(typed)).all();
        assertEquals(1, all.size());
        Chip only = all.getFirst();
        assertEquals(chip, (only.isExcluded() ? "not " : "") + only.label() + ": " + only.value());
        assertEquals(left, only.without().query());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "killed wounded",
                "fire OR place:Myanmar",
                "(place:Myanmar fire)",
                "\"place:Myanmar\"",
                "-(place:Myanmar fire)"
            })
    void wordsAndPartsOfSomethingLargerHaveNone(String typed) {
        assertEquals(List.of(), chips(SearchAddress.ALL.withQuery(typed)).all());
    }

    @Test
    void twoRowsAreShownAndTheRestIsFolded() {
        SearchAddress address = SearchAddress.ALL;
        for (int number = 0; number < 30; number++) {
            address = address.with(
                    new Refinement(Dimension.PERSON, FacetPath.of("Somebody of a Longer Name " + number), true));
        }
        Chips chips = chips(address);
        assertEquals(30, chips.all().size());
        assertEquals(30, chips.filters());
        assertTrue(chips.shown().size() > 3 && chips.shown().size() < 12, chips.shown()::toString);
    }
}
