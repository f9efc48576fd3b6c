package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;

/** The page without a mouse, without JavaScript, on a phone, without motion, enlarged, on paper. */
class EveryoneBrowserTest extends Scenario {

    @Test
    void withTheKeyboardAloneFromTheFirstKeyToTheCitation() {
        Page page = open(WIDE, "/");
        settle(page);
        key(page, "/");
        page.keyboard().type("killed myanmar");
        key(page, "Enter");
        page.waitForURL("**q=killed%20myanmar**");
        settle(page);
        key(page, "Tab");
        page.evaluate("() => document.activeElement.blur()");
        key(page, "j");
        key(page, "Enter");
        page.waitForSelector("#pane");
        settle(page);
        key(page, "n");
        assertTrue(page.locator("mark.current").first().isVisible());
        for (int tabs = 0;
                tabs < 80 && !"Cite".equals(page.evaluate("() => document.activeElement.innerText"));
                tabs++) {
            page.keyboard().press("Tab");
        }
        key(page, "Enter");
        page.waitForURL("**/cite?format=text");
        assertTrue(text(page, "body").contains("/article/"), text(page, "body"));
    }

    @Test
    void withoutJavaScriptAReporterSearchesNarrowsPagesAndReads() {
        Page page = open(options(WIDE).setJavaScriptEnabled(false), "/");
        page.locator("#q").fill("killed");
        page.locator("#search button").click();
        assertTrue(address(page).contains("q=killed"));
        page.locator("a[id='place/Asia/Myanmar']").click();
        assertTrue(address(page).contains("place=Asia/Myanmar"));
        page.locator(".paging a[rel=next]").click();
        assertTrue(text(page, ".paging span").startsWith("Articles 11 to"));
        page.locator("#hit-11").click();
        assertTrue(page.locator("#pane .text").isVisible());
        page.locator("#close-pane").click();
        assertFalse(page.locator("#pane").isVisible());
    }

    @Test
    void withoutJavaScriptTheFacetsAreSearchedAndTheMapIsFiltered() {
        Page page = open(options(WIDE).setJavaScriptEnabled(false), "/");
        page.locator("#find-place").fill("rang");
        page.keyboard().press("Enter");
        page.waitForURL("**find-place=rang**");
        assertTrue(text(page, "#values-place").contains("Yangon"));
        page.locator("a[id='view/Map']").click();
        page.locator("#west").fill("92");
        page.locator("#south").fill("9.5");
        page.locator("#east").fill("101.2");
        page.locator("#north").fill("28.5");
        page.locator("#show-box").click();
        assertTrue(text(page, ".chips").contains("Map area"));
        page.locator("a[id='view/Figures']").click();
        page.locator(".plot a.fact").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**fact=**");
        assertTrue(page.locator("#chosen").isVisible());
    }

    @Test
    void onAPhoneTheFiltersAreASheetThatSaysWhatItWillShow() {
        Page page = open(options(PHONE).setHasTouch(true), "/?q=killed");
        settle(page);
        assertFalse(page.locator("#facets").isVisible());
        page.locator(".chip.filters").tap();
        assertTrue(page.locator("#facets").isVisible());
        assertEquals(PHONE, page.locator("#facets").boundingBox().width, 1);
        String count = text(page, "a[id='place/Asia/Myanmar'] .count");
        page.locator("a[id='place/Asia/Myanmar']").tap();
        page.waitForURL("**place=**");
        settle(page);
        assertEquals("Show " + count + " articles", text(page, ".facets .show"));
        page.locator(".facets .show").tap();
        assertFalse(page.locator("#facets").isVisible());
        assertEquals(count + " articles", text(page, ".total"));
    }

    @Test
    void onAPhoneNothingIsWiderThanTheScreenAndTheArticleFillsIt() {
        for (String path :
                new String[] {"/?q=killed&place=Asia&source=-AFP", "/?q=killed&view=map", "/?q=killed&view=figures"}) {
            Page page = open(PHONE, path);
            settle(page);
            assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), path);
        }
        Page page = open(PHONE, "/?q=killed");
        settle(page);
        press(page, "#hit-1");
        page.waitForSelector("#pane");
        assertEquals(PHONE, page.locator("#pane").boundingBox().width, 1);
        press(page, "#close-pane");
        page.waitForFunction("() => !document.querySelector('#pane')");
    }

    @Test
    void inTheMiddleTheFiltersAreADrawerThatEscapeCloses() {
        Page page = open(MIDDLE, "/?q=killed");
        settle(page);
        page.locator(".chip.filters").click();
        assertTrue(page.locator("#facets").isVisible());
        key(page, "Escape");
        assertFalse(page.locator("#facets").isVisible());
    }

    @Test
    void whoWantsNoMotionGetsNone() {
        Page page = open(options(WIDE).setReducedMotion(ReducedMotion.REDUCE), "/?q=killed");
        settle(page);
        press(page, "#hit-1");
        page.waitForSelector("#pane");
        assertEquals(
                0,
                page.evaluate(
                        "() => document.getAnimations().filter(a => a.effect.getComputedTiming().duration > 0).length"));
    }

    @Test
    void enlargedFourTimesThereIsNoScrollingAside() {
        Page page = open(options(320), "/?q=killed");
        settle(page);
        assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    @Test
    void withTextTwiceAsLargeNothingIsCutOff() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        page.evaluate("() => { document.documentElement.style.fontSize = '32px'; }");
        assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    @Test
    void theKeysAreListedAndCanBeSwitchedOff() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        key(page, "?");
        assertTrue(page.locator("#keys .sheet-of-help").isVisible());
        page.locator("#keys-on").uncheck();
        key(page, "Escape");
        page.evaluate("() => document.activeElement.blur()");
        key(page, "j");
        assertFalse(focused(page).startsWith("hit"));
        page.reload();
        settle(page);
        key(page, "/");
        assertFalse(focused(page).equals("q"));
    }

    @Test
    void coloursFollowTheSystemUnlessSwitched() {
        Page page = open(WIDE, "/");
        settle(page);
        String colour = "() => getComputedStyle(document.documentElement).backgroundColor";
        Object light = page.evaluate(colour);
        page.locator("#keys summary").click();
        page.locator("#theme").selectOption("dark");
        assertFalse(light.equals(page.evaluate(colour)));
        page.reload();
        settle(page);
        assertFalse(light.equals(page.evaluate(colour)));
    }

    @Test
    void theSkipLinkIsTheFirstStopAndLeadsToTheResults() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        key(page, "Tab");
        assertEquals("skip", focused(page));
        key(page, "Enter");
        assertEquals("list", focused(page));
    }

    @Test
    void targetsAreLargeEnough() {
        Page page = open(WIDE, "/?q=killed&place=Asia/Myanmar&article=2008/south-ossetia-toll");
        settle(page);
        Object small = page.evaluate(
                "() => [...document.querySelectorAll('.tick, .not, .chip a, .step, .views a, .segments a, button, summary, .bars a')]"
                        + ".filter(e => e.offsetParent).filter(e => { const r = e.getBoundingClientRect(); return r.height < 20 || r.width < 12; })"
                        + ".map(e => e.className + ' ' + e.innerText)");
        assertEquals("[]", String.valueOf(small));
    }

    @Test
    void onPaperThereIsTheArticleAndNothingToPress() {
        Page page = open(WIDE, "/article/2008/south-ossetia-toll?q=killed");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertFalse(page.locator(".search").isVisible());
        assertFalse(page.locator(".pane-bar").isVisible());
        assertTrue(page.locator(".origin code").first().isVisible());
        assertEquals(
                "none", page.evaluate("() => getComputedStyle(document.querySelector('.text mark')).backgroundImage"));
    }

    /** On a slow machine a browser would draw what it has read of the page so far. */
    @Test
    void nothingJumpsWhenAnAnswerArrives() {
        Page page = open(WIDE, "/?q=killed");
        JsonObject slow = new JsonObject();
        slow.addProperty("rate", 8);
        page.context().newCDPSession(page).send("Emulation.setCPUThrottlingRate", slow);
        for (int times = 0; times < 3; times++) {
            page.reload();
            page.evaluate(
                    "() => { window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) window.shift += e.value; }))"
                            + ".observe({ type: 'layout-shift', buffered: true }); }");
            page.waitForTimeout(600);
            assertEquals(0.0, ((Number) page.evaluate("() => window.shift")).doubleValue());
        }
    }
}
