package dateline.web.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.access.ManualClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private final ManualClock clock = new ManualClock();

    @Test
    void whatIsAskedForIsTakenAndTheRestIsUsual() {
        Limits limits = Limits.usual().with(List.of("rate=50", " exports = 2 ", "rate=60"));
        assertEquals(60, limits.of(Limit.RATE));
        assertEquals(2, limits.of(Limit.EXPORTS));
        assertEquals(Limit.SEARCHES.usual(), limits.of(Limit.SEARCHES));
    }

    @Test
    void whoeverIsAloneIsNotCounted() {
        for (Limit limit : List.of(
                Limit.RATE,
                Limit.SEARCHES,
                Limit.ALL_SEARCHES,
                Limit.EXPORTS,
                Limit.EXPORT_SPEED,
                Limit.CLIENT_CONNECTIONS)) {
            assertEquals(0, Limits.alone().of(limit), limit.key());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate",
                "rate=",
                "rate=-1",
                "rate=x",
                "rate=1.5",
                "rate=9999999",
                "speed=1",
                "",
                "=",
                "idle-seconds=0",
                "rate=99999999999"
            })
    void whatCannotBeIsRefusedWithASentence(String asked) {
        String message = String.valueOf(assertThrows(
                        IllegalArgumentException.class, () -> Limits.usual().with(List.of(asked)))
                .getMessage());
        assertTrue(message.endsWith("."), message);
    }

    @Test
    void theDocumentationListsEveryLimitWithWhatItIs() throws IOException {
        String page = Files.readString(Path.of("src/docs/limits.md"));
        for (Limit limit : Limit.values()) {
            String row = "| `" + limit.key() + "` | " + limit.usual() + " | "
                    + (limit.alone() == 0 ? "none" : limit.alone()) + " |";
            assertTrue(page.contains(row), row);
        }
    }

    @Test
    void aReporterWhoTypesFastIsNeverStopped() {
        Rates rates = new Rates(clock);
        for (int second = 0; second < 60; second++) {
            for (int key = 0; key < 20; key++) {
                assertEquals(0, rates.take("maria", Limit.RATE.usual()));
                clock.pass(Duration.ofMillis(50));
            }
        }
    }

    @Test
    void whoeverAsksTooOftenIsToldWhenToComeBackAndOthersAreNotHeldUp() {
        Rates rates = new Rates(clock);
        for (int request = 0; request < 30; request++) {
            assertEquals(0, rates.take("maria", 10), "request " + request);
        }
        assertEquals(1, rates.take("maria", 10));
        assertEquals(0, rates.take("karl", 10));
        clock.pass(Duration.ofMillis(100));
        assertEquals(0, rates.take("maria", 10));
        assertEquals(1, rates.take("maria", 10));
        clock.pass(Duration.ofSeconds(60));
        for (int request = 0; request < 30; request++) {
            assertEquals(0, rates.take("maria", 10));
        }
        assertEquals(1, rates.take("maria", 10), "no more than three seconds are stored");
    }

    @Test
    void soManyAtOnceAndNoMore() {
        Slots slots = new Slots();
        assertTrue(slots.enter("maria", 2));
        assertTrue(slots.enter("maria", 2));
        assertFalse(slots.enter("maria", 2));
        assertTrue(slots.enter("karl", 2));
        slots.leave("maria");
        assertTrue(slots.enter("maria", 2));
        slots.leave("maria");
        slots.leave("maria");
        slots.leave("maria");
        assertTrue(slots.enter("maria", 1));
    }

    @Test
    void aPacedStreamTakesAsLongAsItsBytesNeed() throws IOException {
        long start = clock.getAsLong();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PacedStream stream = new PacedStream(bytes, 10_000, clock, nanos -> clock.pass(Duration.ofNanos(nanos)))) {
            for (int block = 0; block < 100; block++) {
                stream.write(new byte[1000]);
            }
            stream.write(1);
        }
        assertEquals(100_001, bytes.size());
        long tenthsOfSeconds = Duration.ofNanos(clock.getAsLong() - start).toMillis() / 100;
        assertTrue(98 <= tenthsOfSeconds && tenthsOfSeconds <= 100, "took " + tenthsOfSeconds);
    }
}
