package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the search box does while somebody types: completions below it, and lines under what is in trouble. */
class TypingBrowserTest extends Scenario {

    private static final String OPEN = "#completions:not([hidden]) [role=option]";

    private static Page typed(Page page, String words) {
        page.locator("#q").focus();
        page.keyboard().type(words);
        page.waitForSelector(OPEN);
        settle(page);
        return page;
    }

    private static String active(Page page) {
        return String.valueOf(
                page.evaluate(
                        "() => document.getElementById(document.querySelector('#q').getAttribute('aria-activedescendant'))?.querySelector('.name').innerText"));
    }

    @Test
    void completionsTellTheirKindAndHowManyArticlesTheyFind() {
        Page page = typed(open(WIDE, "/"), "myanm");
        assertEquals("true", page.locator("#q").getAttribute("aria-expanded"));
        String place = text(page, OPEN + ":has(.what:text-is('place')) .name");
        String count = text(page, OPEN + ":has(.what:text-is('place')) .count");
        assertEquals("Myanmar", place);
        page.locator(OPEN + ":has(.what:text-is('place'))").first().click();
        page.waitForURL("**/?q=place:Myanmar");
        settle(page);
        assertEquals(count + " articles", text(page, ".total"));
        assertEquals("place:Myanmar", page.locator("#q").inputValue());
        assertEquals("q", focused(page));
        assertFalse(page.locator("#completions").isVisible());
    }

    @Test
    void arrowsWalkAlongThemEnterTakesOneAndEscapeClosesThem() {
        Page page = typed(open(WIDE, "/"), "earthq");
        assertNull(page.locator("#q").getAttribute("aria-activedescendant"));
        key(page, "ArrowDown");
        String first = active(page);
        assertEquals(
                "true",
                page.locator(OPEN).first().getAttribute("aria-selected"),
                "the first is marked as the active one");
        key(page, "ArrowUp");
        assertNull(page.locator("#q").getAttribute("aria-activedescendant"));
        key(page, "ArrowDown");
        key(page, "Enter");
        settle(page);
        assertTrue(page.locator("#q").inputValue().contains(first), first);
        page.keyboard().type(" n");
        page.waitForSelector(OPEN);
        key(page, "Escape");
        assertFalse(page.locator("#completions").isVisible());
        assertTrue(page.locator("#q").inputValue().endsWith(" n"));
    }

    @Test
    void enterSearchesWhatWasTypedWhereNoneWasChosen() {
        Page page = typed(open(WIDE, "/"), "earthq");
        key(page, "Enter");
        assertEquals("/?q=earthq", address(page));
        assertFalse(page.locator("#completions").isVisible());
    }

    @Test
    void completionsMoveNothingAndComeAfterTheList() {
        Page page = open(WIDE, "/");
        settle(page);
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url().substring(host().length())));
        double total = page.locator("#total").boundingBox().y;
        typed(page, "floo");
        assertEquals(total, page.locator("#total").boundingBox().y);
        assertTrue(
                asked.indexOf("/?q=floo") >= 0 && asked.indexOf("/?q=floo") < asked.indexOf("/api/suggest?q=floo"),
                asked::toString);
    }

    @Test
    void theListFollowsEachKeyAndTheFiltersFollowTheList() {
        Page page = open(WIDE, "/");
        settle(page);
        page.locator("#q").focus();
        for (String opening : List.of("f", "fl", "flo", "floo", "flood")) {
            page.keyboard().type(opening.substring(opening.length() - 1));
            page.waitForFunction("opening => document.querySelector('#answer').dataset.query === opening", opening);
        }
        settle(page);
        page.waitForFunction("() => document.querySelectorAll('#facets').length === 1");
        String count = text(page, "#values-place .tick .count");
        press(page, "#values-place .tick");
        assertEquals(count + (count.equals("1") ? " article" : " articles"), text(page, ".total"));
        page.goBack();
        settle(page);
        assertEquals("/?q=flood", address(page));
        page.goBack();
        settle(page);
        assertEquals("/", address(page));
    }

    @Test
    void exactlyWhatIsInTroubleIsUnderlinedInTheBox() {
        Page page = open(WIDE, "/?q=killed+plase%3AKalay");
        settle(page);
        assertEquals(
                List.of("plase:"),
                page.locator("#copy .wavy").allInnerTexts().stream()
                        .filter(text -> text.startsWith("plase"))
                        .map(text -> "plase:")
                        .distinct()
                        .toList());
        assertFalse(text(page, "#copy").isEmpty());
        assertEquals(
                "wavy",
                page.evaluate("() => getComputedStyle(document.querySelector('#copy .wavy')).textDecorationStyle"));
        double drawn = ((Number)
                        page.evaluate("() => document.querySelector('#copy .wavy').getBoundingClientRect().left"))
                .doubleValue();
        double before = ((Number)
                        page.evaluate(
                                "() => { const pen = document.createElement('canvas').getContext('2d'), box = document.querySelector('#q'); pen.font = getComputedStyle(box).font;"
                                        + " return box.getBoundingClientRect().left + parseFloat(getComputedStyle(box).paddingLeft) + 1.5 + pen.measureText('killed ').width; }"))
                .doubleValue();
        assertEquals(before, drawn, 1.5);
        press(page, ".repair:has-text('place')");
        assertTrue(page.locator("#q").inputValue().contains("place:Kalay"));
        assertEquals(
                page.locator("#q").inputValue(), page.evaluate("() => document.querySelector('#copy').textContent"));
    }

    @Test
    void whatIsNotedAboutAWordThatIsBeingTypedWaitsForAPause() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        page.locator("#q").focus();
        key(page, "End");
        page.keyboard().type(" earthqake");
        page.waitForFunction("() => document.querySelector('#answer').dataset.query === 'killed earthqake'");
        assertFalse(page.locator(".notes li").first().isVisible());
        page.waitForSelector(".notes li:visible");
        assertEquals("earthqake", text(page, "#copy .wavy"));
    }

    @Test
    void operatorsArePalerThanWords() {
        Page page = open(WIDE, "/?q=killed+OR+%22this+OR+that%22");
        settle(page);
        assertEquals(List.of("OR"), page.locator("#copy .operator").allInnerTexts());
    }

    @Test
    void manyNotesAndALongSentenceAreFolded() {
        Page page = open(
                WIDE,
                "/?q=%28aa1+plase%3Ab+or+zzyzx+qqxv+03%2F04%2F2021+xyzzyq+killed+wounded+flood+fire+quake+storm+protest+police+election+virus+budget+president+minister+parliament+government+soldiers+hospital+villages+mountain+northern+southern+airport+airline+railway+station");
        settle(page);
        assertEquals(4, page.locator(".notes li:visible").count());
        page.locator(".more-notes summary").click();
        assertTrue(page.locator(".notes li:visible").count() > 4);
        page.locator(".more-parts summary").click();
        assertTrue(page.locator(".more-parts b").last().isVisible());
    }

    @Test
    void withoutJavaScriptTheBoxIsAPlainOne() {
        Page page = open(options(WIDE).setJavaScriptEnabled(false), "/?q=plase%3AKalay");
        assertFalse(page.locator("#completions").isVisible());
        assertTrue(page.locator(".notes q").first().isVisible());
        page.locator(".repair").first().click();
        assertTrue(address(page).contains("q="));
    }

    @Test
    void onAPhoneCompletionsAreLargeEnoughToTouch() {
        Page page = typed(open(options(PHONE).setHasTouch(true).setReducedMotion(ReducedMotion.REDUCE), "/"), "myanm");
        assertTrue(page.locator(OPEN).first().boundingBox().height >= 44);
        page.locator(OPEN).first().tap();
        page.waitForURL("**/?q=*yanmar*");
    }
}
