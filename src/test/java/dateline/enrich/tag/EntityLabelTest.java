package dateline.enrich.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EntityLabelTest {

    private static final int FIRST = EntityLabel.of(EntityType.PERSON, true, false);
    private static final int INNER = EntityLabel.of(EntityType.PERSON, false, false);
    private static final int LAST = EntityLabel.of(EntityType.PERSON, false, true);
    private static final int ONLY = EntityLabel.of(EntityType.PLACE, true, true);

    @Test
    void labelsSpellEntities() {
        assertEquals(
                List.of(
                        new Entity(EntityType.PERSON, 1, 4),
                        new Entity(EntityType.PLACE, 4, 5),
                        new Entity(EntityType.PLACE, 6, 7)),
                EntityLabel.entities(new int[] {0, FIRST, INNER, LAST, ONLY, 0, ONLY}));
    }

    @Test
    void whatIsLeftOpenEndsWithTheSentence() {
        assertEquals(List.of(new Entity(EntityType.PERSON, 1, 3)), EntityLabel.entities(new int[] {0, FIRST, INNER}));
    }

    @Test
    void namesBeginWithCapitalsAndNotWithMarks() {
        assertTrue(EntityLabel.mayFollow(ONLY, EntityLabel.OUTSIDE, true, false));
        assertFalse(EntityLabel.mayFollow(ONLY, EntityLabel.OUTSIDE, false, false));
        assertFalse(EntityLabel.mayFollow(ONLY, EntityLabel.OUTSIDE, true, true));
        int number = EntityLabel.of(EntityType.NUMBER, true, true);
        assertTrue(EntityLabel.mayFollow(number, EntityLabel.OUTSIDE, false, false));
    }

    @Property
    void theBestLabelIsTheHighestOfThoseThatMayFollow(
            @ForAll @Size(53) List<@IntRange(min = -99, max = 99) Integer> scores,
            @ForAll @IntRange(max = 52) int previous,
            @ForAll boolean isNameStart,
            @ForAll boolean isMark) {
        short[] row = new short[EntityLabel.COUNT];
        IntStream.range(0, row.length)
                .forEach(label -> row[label] = scores.get(label).shortValue());
        int best = EntityLabel.best(row, previous, isNameStart, isMark);
        assertTrue(EntityLabel.mayFollow(best, previous, isNameStart, isMark), () -> best + " behind " + previous);
        for (int label = 0; label < row.length; label++) {
            assertTrue(row[label] <= row[best] || !EntityLabel.mayFollow(label, previous, isNameStart, isMark));
        }
    }

    @Property
    void aRepairedLabelMayFollow(
            @ForAll @IntRange(max = 52) int right,
            @ForAll @IntRange(max = 52) int next,
            @ForAll @IntRange(max = 52) int previous) {
        assertTrue(EntityLabel.mayFollow(EntityLabel.repaired(right, next, previous), previous, true, false));
    }
}
