package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class SearchBrowserTest extends Scenario {

    @Test
    void theSlashLeadsToTheBoxAndTheListFollowsTheTyping() {
        Page page = open(WIDE, "/");
        String all = text(page, ".total");
        key(page, "/");
        assertEquals("q", focused(page));
        page.keyboard().type("earthquake");
        page.waitForFunction("all => document.querySelector('.total').innerText != all", all);
        settle(page);
        assertEquals("/?q=earthquake", address(page));
        assertEquals("q", focused(page));
        assertTrue(text(page, "#live").contains(text(page, ".total")));
    }
}
