package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The map and the figures over time. */
class PictureBrowserTest extends Scenario {

    private static final String MAP = "/?q=killed&view=map";
    private static final String FIGURES = "/?q=killed&view=figures";

    @Test
    void theMapShowsPlacesAndAPressOnOneFilters() {
        Page page = open(WIDE, MAP);
        settle(page);
        assertTrue(page.locator(".marks a").count() > 30);
        String title = String.valueOf(page.locator(".marks a").first().getAttribute("aria-label"));
        page.locator(".marks a").first().focus();
        key(page, "Enter");
        page.waitForURL("**place=**");
        assertTrue(title.startsWith(text(page, ".chip b").replaceAll(",.*", "")), title);
    }

    @Test
    void theOutlinesAreDrawn() {
        Page page = open(WIDE, MAP);
        settle(page);
        double width = ((Number)
                        page.evaluate("() => document.querySelector('use.land').getBoundingClientRect().width"))
                .doubleValue();
        assertTrue(width > 500, "" + width);
    }

    @Test
    void theMapComesCloserAndMoves() {
        Page page = open(WIDE, MAP);
        settle(page);
        String before = String.valueOf(page.locator("#sheet").getAttribute("data-window"));
        press(page, ".move-closer");
        page.waitForURL("**map=**");
        settle(page);
        assertFalse(before.equals(page.locator("#sheet").getAttribute("data-window")));
        press(page, ".move-to-the-east");
        settle(page);
        assertEquals("203 articles", text(page, ".total"));
    }

    @Test
    void aDrawnBoxSaysHowManyItHoldsAndFiltersOnAPress() {
        Page page = open(WIDE, MAP);
        settle(page);
        page.locator("#box-tool").click();
        var sheet = page.locator("#sheet").boundingBox();
        page.mouse().move(sheet.x + sheet.width * 0.6, sheet.y + sheet.height * 0.25);
        page.mouse().down();
        page.mouse().move(sheet.x + sheet.width * 0.7, sheet.y + sheet.height * 0.5);
        page.mouse().move(sheet.x + sheet.width * 0.8, sheet.y + sheet.height * 0.7);
        page.mouse().up();
        page.waitForFunction("() => /Show [0-9,]+ in this box/.test(document.querySelector('#show-box').innerText)");
        assertEquals("203 articles", text(page, ".total"));
        String count = text(page, "#show-box").replaceAll("[^0-9]", "");
        press(page, "#show-box");
        page.waitForURL("**box=**");
        settle(page);
        assertTrue(text(page, ".total").startsWith(count + " "));
        assertTrue(page.locator("rect.frame").isVisible());
    }

    @Test
    void fourTypedEdgesDoTheSame() {
        Page page = open(WIDE, MAP);
        settle(page);
        page.locator("#west").fill("92");
        page.locator("#south").fill("9.5");
        page.locator("#east").fill("101.2");
        page.locator("#north").fill("28.5");
        key(page, "Enter");
        page.waitForURL("**box=92,9.5,101.2,28.5**");
        settle(page);
        assertTrue(address(page).contains("view=map"));
        assertTrue(text(page, ".chips").contains("9.5° to 28.5° N"));
    }

    @Test
    void theMapHasATable() {
        Page page = open(WIDE, MAP);
        page.locator(".places summary").click();
        assertTrue(page.locator(".places tbody tr").count() > 30);
    }

    @Test
    void figuresAreDrawnTotalsApartFromIncidents() {
        Page page = open(WIDE, FIGURES);
        assertEquals("Reported killed, as each article states it", text(page, "#series-heading"));
        assertEquals(2, page.locator(".panel-head").count());
        assertTrue(page.locator(".shape.open").count() > 0);
        assertTrue(page.locator(".plot .who-1").count() > 0);
        assertTrue(text(page, ".about").contains("never added up"));
    }

    @Test
    void everyMarkOpensItsSentence() {
        Page page = open(WIDE, FIGURES);
        settle(page);
        var mark = page.locator(".plot a.fact").nth(7);
        String title = String.valueOf(mark.getAttribute("aria-label"));
        mark.focus();
        key(page, "Enter");
        page.waitForSelector("#chosen");
        assertTrue(page.locator("#chosen mark").isVisible());
        String stated = text(page, "#chosen td b");
        assertTrue(title.contains(stated.replaceAll("(,| killed).*", "")), title + " / " + stated);
        press(page, "#chosen th a");
        page.waitForSelector("#pane .told");
    }

    @Test
    void aSpeakerCanBeLeftOutOfTheDrawing() {
        Page page = open(WIDE, FIGURES);
        assertTrue(page.locator(".plot a.who-6").first().isVisible());
        page.locator("label[for=who-6]").click();
        assertFalse(page.locator(".plot a.who-6").first().isVisible());
    }

    @Test
    void anotherKindAndOnlyTotals() {
        Page page = open(WIDE, FIGURES);
        settle(page);
        press(page, ".kinds a:has-text('wounded')");
        page.waitForURL("**kind=wounded");
        settle(page);
        assertEquals("Reported wounded, as each article states it", text(page, "#series-heading"));
        press(page, "a[id='scope/Totals']");
        page.waitForURL("**scope=totals");
        settle(page);
        int rows = page.locator(".sentences tbody tr").count();
        assertTrue(rows > 0);
        assertTrue(page.locator(".sentences .detail:has-text('running total')").count() >= rows - 1);
    }

    @Test
    void arrowsWalkAlongTheMarksByDate() {
        Page page = open(WIDE, FIGURES);
        settle(page);
        String place = "() => parseFloat(document.activeElement.querySelector('svg').getAttribute('x'))";
        page.locator(".plot a.fact[tabindex='0']").first().focus();
        key(page, "Home");
        double last = ((Number) page.evaluate(place)).doubleValue();
        for (int steps = 0; steps < 5; steps++) {
            key(page, "ArrowRight");
            double next = ((Number) page.evaluate(place)).doubleValue();
            assertTrue(next >= last, next + " after " + last);
            last = next;
        }
        assertEquals(
                1, page.locator(".plot").first().locator("a.fact[tabindex='0']").count());
        key(page, "Enter");
        page.waitForSelector("#chosen");
    }

    @Test
    void moneyIsDrawnInOneCurrencyAndPercentAsPercent() {
        Page page = open(WIDE, "/?view=figures&kind=money");
        settle(page);
        assertTrue(String.valueOf(page.locator(".plot a.fact").first().getAttribute("aria-label"))
                .matches(".*[A-Z]{3} [0-9].*"));
        Page percent = open(WIDE, "/?view=figures&kind=percent");
        settle(percent);
        assertTrue(String.valueOf(percent.locator(".plot a.fact").first().getAttribute("aria-label"))
                .contains("%"));
    }

    @Test
    void onAPhoneTheMapIsFourToThreeAndItsControlsStandBelow() {
        Page page = open(PHONE, MAP);
        settle(page);
        var sheet = page.locator("#sheet").boundingBox();
        assertEquals(4.0 / 3, sheet.width / sheet.height, 0.02);
        assertTrue(page.locator(".moves").boundingBox().y >= sheet.y + sheet.height);
        String circle =
                "() => document.querySelector('.marks').getBoundingClientRect().left - document.querySelector('.ground').getBoundingClientRect().left";
        assertEquals(0.0, ((Number) page.evaluate(circle)).doubleValue(), 0.5);
    }
}
