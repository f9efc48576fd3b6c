package dateline.search.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private long now = Long.MAX_VALUE - 5; // such a clock may overflow

    private final Budget budget = Budget.of(Duration.ofSeconds(10), () -> now);

    private void pass(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }

    @Test
    void itIsSpentWhenItsTimeIsUpAndPartialOnlyIfSomebodyLooked() {
        pass(10);
        assertFalse(budget.isSpent());
        pass(1);
        assertFalse(budget.wasSpent());
        assertTrue(budget.isSpent());
        assertTrue(budget.wasSpent());
        assertFalse(budget.wasEnough());
    }

    @Test
    void adviceHasAFifthOfItFromItsFirstLookOn() {
        Budget advice = budget.advice();
        assertSame(advice, advice.advice());
        pass(5);
        assertFalse(advice.isSpent());
        pass(2);
        assertFalse(advice.isSpent());
        pass(1);
        assertTrue(advice.isSpent());
        assertFalse(budget.isSpent());
        assertFalse(budget.wasSpent());
        assertFalse(budget.wasEnough());
    }

    @Test
    void adviceEndsWithTheWhole() {
        pass(11);
        assertTrue(budget.advice().isSpent());
        assertFalse(budget.wasSpent(), "nothing of the answer itself was left out");
    }

    @Test
    void itIsTheCurrentOneWhileItIsSpent() {
        assertSame(Budget.UNLIMITED, Budget.current());
        assertEquals("answer", budget.<String, RuntimeException>spend(() -> {
            assertSame(budget, Budget.current());
            assertSame(budget.advice(), Budget.current().advice().<Budget, RuntimeException>spend(Budget::current));
            return "answer";
        }));
        assertSame(Budget.UNLIMITED, Budget.current());
        assertFalse(Budget.UNLIMITED.isSpent());
    }
}
