package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The article beside the list. */
class ReadingBrowserTest extends Scenario {

    @Test
    void aPressOnAHeadlineOpensTheArticleBesideTheList() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        press(page, "#hit-2");
        page.waitForSelector("#pane");
        settle(page);
        assertTrue(address(page).contains("article="));
        assertTrue(page.locator("#card-2.open").isVisible());
        assertTrue(page.locator("#facets").isVisible());
        assertEquals("reading", focused(page));
        assertTrue(text(page, ".article-steps").contains("Article 2 of 203"));
        assertTrue(text(page, "#pane .origin").matches("(?s).*[0-9a-f]{64}.*"));
    }

    @Test
    void theListStaysWhereItWas() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        page.locator("#card-6").scrollIntoViewIfNeeded();
        double before = page.locator("#card-6").boundingBox().y;
        press(page, "#hit-6");
        page.waitForSelector("#pane");
        settle(page);
        assertEquals(before, page.locator("#card-6").boundingBox().y, 30);
    }

    @Test
    void escapeClosesItAndGivesTheFocusBack() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        press(page, "#hit-3");
        page.waitForSelector("#pane");
        settle(page);
        key(page, "Escape");
        page.waitForFunction("() => !document.querySelector('#pane')");
        settle(page);
        assertEquals("hit-3", focused(page));
        assertEquals("/?q=killed", address(page));
    }

    @Test
    void jAndKMoveAlongTheListWithItOpen() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        key(page, "j");
        key(page, "j");
        assertEquals("hit-2", focused(page));
        key(page, "Enter");
        page.waitForSelector("#card-2.open");
        settle(page);
        key(page, "j");
        page.waitForSelector("#card-3.open");
        settle(page);
        key(page, "k");
        page.waitForSelector("#card-2.open");
    }

    @Test
    void nAndPMoveAlongTheMarks() {
        Page page = open(WIDE, "/?q=killed&article=2008/south-ossetia-toll");
        settle(page);
        int marks = page.locator("#pane mark[id]").count();
        key(page, "n");
        assertEquals("Mark 1 of " + marks, text(page, "#mark-place"));
        assertEquals("killed", text(page, "mark.current"));
        key(page, "n");
        assertEquals("Mark 2 of " + marks, text(page, "#mark-place"));
        key(page, "p");
        key(page, "p");
        assertEquals("Mark " + marks + " of " + marks, text(page, "#mark-place"));
    }

    @Test
    void theMarksAreThoseOfTheCard() {
        Page page = open(WIDE, "/?q=%22magnitude+7.8%22");
        settle(page);
        press(page, "#hit-1");
        page.waitForSelector("#pane mark");
        Object marked = page.evaluate(
                "() => [...new Set([...document.querySelectorAll('#pane mark[id]')].map(first =>"
                        + " [...document.querySelectorAll(`mark[data-mark='${first.dataset.mark}']`)].map(part => part.textContent).join('').toLowerCase()))]");
        assertEquals(List.of("magnitude 7.8"), marked);
    }

    @Test
    void eachTypeOfMentionCanBeSwitchedOff() {
        Page page = open(WIDE, "/?q=killed&article=2008/south-ossetia-toll");
        settle(page);
        String line = "() => getComputedStyle(document.querySelector('.text .mention.place')).textDecorationLine";
        assertEquals("underline", page.evaluate(line));
        page.locator("label[for=show-place]").click();
        assertEquals("none", page.evaluate(line));
        page.locator("label[for=show-place]").click();
        page.locator("label[for=show-all]").click();
        assertEquals("none", page.evaluate(line));
    }

    @Test
    void aMentionTellsWhatItMeansAndLeadsToItsSearch() {
        Page page = open(WIDE, "/?q=killed&article=2008/south-ossetia-toll");
        settle(page);
        page.locator(".text .mention.place").last().hover();
        page.waitForFunction("() => /[0-9] article/.test(document.querySelector('#note').innerText)");
        assertTrue(text(page, "#note").contains("search for this"));
        page.locator(".text .mention.place").last().click();
        page.waitForURL("**/?place=**");
    }

    @Test
    void aFigureLeadsToItsSentence() {
        Page page = open(WIDE, "/?q=killed&article=2008/south-ossetia-toll");
        settle(page);
        page.locator(".text .mention.figure").first().click();
        assertTrue(text(page, ".told").contains("133"));
    }

    @Test
    void moreFiguresOpenTheArticleAtThem() {
        Page page = open(WIDE, "/?q=killed");
        settle(page);
        press(page, ".figures .more.wide");
        page.waitForSelector("#pane");
        settle(page);
        assertTrue(page.locator("#figures").isVisible());
    }

    @Test
    void anArticleHasAPageOfItsOwnThatLeadsBack() {
        Page page = open(WIDE, "/?q=killed&article=2008/south-ossetia-toll");
        press(page, ".tools .own");
        assertEquals("/article/2008/south-ossetia-toll?q=killed", address(page));
        assertTrue(page.locator("mark").count() > 1);
        press(page, ".back");
        assertEquals("/?q=killed", address(page));
    }

    @Test
    void betweenTheWidthsItLiesOverTheListAndThePaperBehindClosesIt() {
        Page page = open(MIDDLE, "/?q=killed");
        settle(page);
        press(page, "#hit-1");
        page.waitForSelector("#pane");
        settle(page);
        assertEquals(692, page.locator("#pane").boundingBox().width, 1);
        assertFalse(page.locator("#facets").isVisible());
        page.mouse().click(40, 500);
        page.waitForFunction("() => !document.querySelector('#pane')");
    }

    @Test
    void moreLikeThisIsAListThatIsReadLikeAnyOther() {
        Page page = open(WIDE, "/?q=killed&article=2008/south-ossetia-toll");
        settle(page);
        press(page, "#pane a:has-text('More like this')");
        page.waitForURL("**/similar/2008/south-ossetia-toll?q=killed");
        settle(page);
        assertTrue(text(page, ".total").matches("[0-9]+ articles? like this one"), text(page, ".total"));
        assertEquals(text(page, ".total"), String.valueOf(page.locator("#live").textContent()));
        press(page, "#hit-2");
        page.waitForSelector("#card-2.open");
        assertTrue(text(page, ".article-steps").contains("Article 2 of "));
        key(page, "k");
        page.waitForSelector("#card-1.open");
        key(page, "Escape");
        page.waitForFunction("() => !document.querySelector('#pane')");
        settle(page);
        assertEquals("/similar/2008/south-ossetia-toll?q=killed", address(page));
        press(page, ".back");
        page.waitForURL("**/?q=killed");
    }

    @Test
    void withoutJavaScriptMoreLikeThisIsAListToo() {
        Page page = open(options(WIDE).setJavaScriptEnabled(false), "/article/2008/south-ossetia-toll");
        page.locator("a:has-text('More like this')").click();
        page.locator("#hit-1").click();
        assertTrue(page.locator("#pane .text").isVisible());
    }

    @Test
    void besideAnArticleNoHeadingOfAFacetIsBroken() {
        Page page = open(WIDE, "/?article=2008/south-ossetia-toll");
        settle(page);
        assertEquals(200, page.locator("#facets").boundingBox().width - 16, 8);
        for (var heading : page.locator(".facet h3").all()) {
            assertEquals(28, heading.boundingBox().height, 1, heading.innerText());
        }
    }
}
