package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chips, facets and the strip of dates. */
class NarrowingBrowserTest extends Scenario {

    @Test
    void aTickLeavesAsManyArticlesAsItSaidAndKeepsTheFocus() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        String count = text(page, "a[id='place/Asia/Myanmar'] .count");
        press(page, "a[id='place/Asia/Myanmar']");
        page.waitForURL("**place=**");
        settle(page);
        assertEquals(count + " articles", text(page, ".total"));
        assertEquals("place/Asia/Myanmar", focused(page));
        assertEquals("Myanmar", text(page, ".chip b"));
    }

    @Test
    void notLeavesAValueOutAndStrikesIt() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        page.locator("a[id='place/Asia/Myanmar']").hover();
        press(page, "a[id='not/place/Asia/Myanmar']");
        page.waitForURL("**place=-**");
        settle(page);
        assertEquals("Myanmar", text(page, ".chip.excluded s"));
        assertEquals(1, page.locator(".row.excluded").count());
    }

    @Test
    void aFacetOfManyValuesIsSearchedInside() {
        Page page = open(WIDE, "/");
        settle(page);
        page.locator("#find-place").fill("rang");
        page.waitForFunction("() => document.querySelector('#values-place').innerText.includes('Yangon')");
        assertEquals("find-place", focused(page));
        assertEquals("/", address(page));
        press(page, "#values-place .tick");
        assertTrue(address(page).contains("place=Asia/Myanmar"));
    }

    @Test
    void aFacetIsSortedByNameOrByCount() {
        Page page = open(WIDE, "/");
        settle(page);
        press(page, "a[id='order/person']");
        page.waitForURL("**byname=person**");
        settle(page);
        List<String> names = page.locator("#values-person .name").allInnerTexts();
        assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), names);
    }

    @Test
    void theTreeOfPlacesUnfoldsAndAllOfThemCanBeShown() {
        Page page = open(WIDE, "/");
        settle(page);
        int few = page.locator("#values-place .row").count();
        press(page, "#values-place .toggle");
        page.waitForURL("**open=**");
        settle(page);
        assertTrue(page.locator("#values-place .row.depth-1").count() > 0);
        press(page, "a[id='all/place']");
        page.waitForURL("**open=place**");
        settle(page);
        assertTrue(page.locator("#values-place .row").count() > 0 && few > 0);
        assertEquals("Fewer places", text(page, "a[id='all/place']"));
    }

    @Test
    void eachChipCanBeRemovedAndTheFocusStaysNear() {
        Page page = open(WIDE, "/?q=killed&place=Asia/Myanmar&from=2007");
        settle(page);
        assertEquals(2, page.locator(".chip .remove").count());
        press(page, ".chip .remove");
        page.waitForFunction("() => document.querySelectorAll('.chip .remove').length == 1");
        settle(page);
        assertEquals("remove", focused(page));
        press(page, ".chip .remove");
        page.waitForFunction("() => document.querySelectorAll('.chip .remove').length == 0");
        settle(page);
        assertEquals("/?q=killed", address(page));
        assertEquals("total", focused(page));
    }

    @Test
    void clearFiltersKeepsTheWordsAndClearAllDoesNot() {
        Page page = open(WIDE, "/?q=killed&place=Asia/Myanmar");
        settle(page);
        press(page, ".chips .clear:has-text('filters')");
        page.waitForURL("**/?q=killed");
        Page other = open(WIDE, "/?q=killed&place=Asia/Myanmar");
        press(other, ".chips .clear:has-text('all')");
        assertEquals("/", address(other));
    }

    @Test
    void aClickOnABarZooms() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        String title = String.valueOf(page.locator("a[id='bar/2013']").getAttribute("title"));
        press(page, "a[id='bar/2013']");
        page.waitForURL("**from=2013&to=2013");
        settle(page);
        assertEquals(title, "2013: " + text(page, ".total"));
        assertTrue(page.locator("a[id='bar/2013-05']").count() == 1);
    }

    @Test
    void aDragSelectsYears() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        var first = page.locator("a[id='bar/2008']").boundingBox();
        var last = page.locator("a[id='bar/2012']").boundingBox();
        page.mouse().move(first.x + first.width / 2, first.y + 40);
        page.mouse().down();
        page.mouse().move(last.x + 3, last.y + 40);
        page.mouse().move(last.x + last.width / 2, last.y + 40);
        page.mouse().up();
        page.waitForURL("**from=2008&to=2012");
        settle(page);
        assertEquals(5, page.locator("#bars li.chosen").count());
        assertTrue(page.locator("#bars li.out").count() > 5);
        assertEquals("2008", page.locator("#from").inputValue());
    }

    @Test
    void arrowsMoveAlongTheBarsAndWithShiftTheyChoose() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        page.locator("a[id='bar/2004']").focus();
        key(page, "ArrowRight");
        assertEquals("bar/2005", focused(page));
        key(page, "Shift+ArrowRight");
        key(page, "Shift+ArrowRight");
        assertEquals("2005", page.locator("#from").inputValue());
        assertEquals("2007", page.locator("#to").inputValue());
        key(page, "Enter");
        page.waitForURL("**from=2005&to=2007");
    }

    @Test
    void typedDatesAreTheSameAsBarsInEveryTimeZone() {
        for (String zone : new String[] {"Pacific/Apia", "America/Los_Angeles"}) {
            Page page = open(options(WIDE).setTimezoneId(zone), "/?q=killed");
            settle(page);
            page.locator("#from").fill("2013-04-01");
            page.locator("#to").fill("2013-04-30");
            key(page, "Enter");
            page.waitForURL("**from=2013-04-01&to=2013-04-30");
            String typed = text(page, ".total");
            Page bar = open(options(WIDE).setTimezoneId(zone), "/?q=killed&from=2013-04&to=2013-04");
            assertEquals(typed, text(bar, ".total"));
        }
    }

    @Test
    void aBadDateIsSaidBesideItsField() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        page.locator("#from").fill("2013-02-30");
        key(page, "Enter");
        page.waitForSelector(".strip .trouble");
        assertTrue(text(page, ".strip .trouble").contains("2013-02-30"));
        assertEquals("true", page.locator("#from").getAttribute("aria-invalid"));
    }

    @Test
    void theStripTellsSharesAndHasATable() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        press(page, "a[id='measure/Share of all']");
        page.waitForURL("**share=true");
        settle(page);
        assertTrue(String.valueOf(page.locator("#bars a").first().getAttribute("title"))
                .matches("2004: [0-9,]+ of [0-9,]+ articles?, [0-9.]+%"));
        page.locator(".twin summary").click();
        assertEquals(
                page.locator("#bars li").count(), page.locator(".twin tbody tr").count());
    }

    @Test
    void theOrderCanBeChosen() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        page.locator(".total-row .sort summary").click();
        press(page, ".total-row .sort a:has-text('oldest')");
        page.waitForURL("**sort=oldest");
        settle(page);
        assertEquals("oldest first", text(page, ".total-row .sort b"));
        assertFalse(page.locator(".total-row .sort ul").isVisible());
    }

    @Test
    void aConditionThatWasTypedHasAChipThatCutsItOutOfTheQuery() {
        Page page = open(WIDE, "/?q=killed+place%3AMyanmar+-source%3AAFP");
        settle(page);
        assertEquals("Myanmar", text(page, ".chip b"));
        assertEquals("AFP", text(page, ".chip.excluded s"));
        press(page, ".chip .remove");
        page.waitForURL("**/?q=killed%20-source:AFP");
        settle(page);
        assertEquals("killed -source:AFP", page.locator("#q").inputValue());
        assertEquals("remove", focused(page));
    }

    @Test
    void manyChipsAreFoldedBehindTheirNumber() {
        StringBuilder path = new StringBuilder("/?q=killed");
        for (String place :
                new String[] {"Myanmar", "Nepal", "India", "Japan", "China", "Thailand", "Indonesia", "Iran"}) {
            path.append("&place=Asia/")
                    .append(place)
                    .append("&person=-Somebody+Called+")
                    .append(place);
        }
        Page page = open(WIDE, path.toString());
        settle(page);
        int shown = page.locator(".chip:visible").count();
        assertTrue(page.locator(".chips").boundingBox().height < 90);
        page.locator(".more-chips summary").click();
        assertEquals(16, page.locator(".chip:visible").count());
        assertTrue(shown < 16);
    }

    @Test
    void byNameAFacetBeginsWithTheFirstOfAllItsNames() {
        Page page = open(WIDE, "/?byname=person&byname=place");
        settle(page);
        List<String> few = page.locator("#values-person .name").allInnerTexts();
        List<String> places = page.locator("#values-place .depth-0 .name").allInnerTexts();
        Page whole = open(WIDE, "/?byname=person&open=person");
        settle(whole);
        List<String> all = whole.locator("#values-person .name").allInnerTexts();
        assertEquals(all.subList(0, few.size()), few);
        assertTrue(all.size() > few.size());
        assertTrue(places.getFirst().startsWith("A"), places.getFirst());
    }
}
