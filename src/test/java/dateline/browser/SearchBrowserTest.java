package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Typing, reading back what was read, and the history that it leaves. */
class SearchBrowserTest extends Scenario {

    private static void type(Page page, String words) {
        page.locator("#q").pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(40));
        follow(page);
    }

    @Test
    void theSlashLeadsToTheBoxAndTheListFollowsTheTyping() {
        Page page = open(WIDE, "/");
        settle(page);
        String all = text(page, ".total");
        key(page, "/");
        assertEquals("q", focused(page));
        page.keyboard().type("earthquake");
        follow(page);
        assertEquals("/?q=earthquake", address(page));
        assertNotEquals(all, text(page, ".total"));
        assertEquals("q", focused(page));
        assertEquals(text(page, ".total"), String.valueOf(page.locator("#live").textContent()));
    }

    @Test
    void aWordTypedInOneGoIsOneStepOfHistory() {
        Page page = open(WIDE, "/");
        settle(page);
        int before = (Integer) page.evaluate("history.length");
        type(page, "earthquake");
        assertEquals(before + 1, page.evaluate("history.length"));
    }

    @Test
    void enterSearchesAtOnce() {
        Page page = open(WIDE, "/");
        page.locator("#q").fill("earthquake nepal");
        key(page, "Enter");
        assertEquals("/?q=earthquake%20nepal", address(page));
    }

    @Test
    void theSentenceUnderTheBoxCountsEachClause() {
        Page page = open(WIDE, "/?q=killed+OR+wounded");
        assertEquals(2, page.locator(".read-as b").count());
        assertTrue(text(page, ".read-as .count").matches("[0-9,]+"));
    }

    @Test
    void aTroubleIsExplainedAndAPressRepairsIt() {
        Page page = open(WIDE, "/?q=plase%3AKalay");
        assertTrue(text(page, ".notes .reason").contains("plase"));
        press(page, ".repair:has-text('place')");
        assertEquals(0, page.locator(".notes li").count());
        assertTrue(page.locator("#q").inputValue().startsWith("place:"));
    }

    @Test
    void backUndoesFiveStepsOneByOne() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        List<String> steps = new ArrayList<>();
        for (String next : new String[] {
            "a[id='place/Asia/Myanmar']", "a[id='view/Figures']", "a[id='view/List']", "#hit-1", "#close-pane"
        }) {
            steps.add(address(page));
            press(page, next);
            page.waitForFunction("was => location.pathname + location.search != was", steps.getLast());
        }
        for (String step : steps.reversed()) {
            page.goBack();
            settle(page);
            assertEquals(step, address(page));
        }
    }

    @Test
    void nothingFoundOffersSearchesThatFindSomethingAndSaysHowMuch() {
        Page page = open(WIDE, "/?q=earthquake&place=Asia/Myanmar&from=2004&to=2004&source=AFP");
        assertEquals("No article matches all of this", text(page, ".total"));
        assertTrue(page.locator(".chip .remove").count() >= 3);
        if (page.locator(".relaxations a").count() > 0) {
            String count = text(page, ".relaxations b");
            press(page, ".relaxations a");
            assertTrue(text(page, ".total").startsWith(count + " article"));
        }
    }

    @Test
    void anAddressCanBeSharedAndShowsTheSame() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        press(page, "a[id='place/Asia/Myanmar']");
        Page other = open(WIDE, address(page));
        assertEquals(text(page, ".total"), text(other, ".total"));
        assertEquals(text(page, ".card h2"), text(other, ".card h2"));
    }

    @Test
    void theGuideTellsWhatCanBeTyped() {
        Page page = open(WIDE, "/");
        assertFalse(page.locator(".guide .sheet-of-help").isVisible());
        page.locator(".guide summary").click();
        assertTrue(text(page, ".guide .sheet-of-help").contains("place:Myanmar"));
        key(page, "Escape");
        assertFalse(page.locator(".guide .sheet-of-help").isVisible());
    }
}
