package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe finds nothing on any view, light and dark, wide and on a phone. */
class AxeBrowserTest extends Scenario {

    private static final String RUN =
            "async () => (await axe.run(document)).violations.map(v => v.id + ': ' + v.nodes.map(n => n.target + ' '"
                    + " + n.failureSummary).join(' | ')).join('\\n')";

    private List<String> violations(Browser.NewContextOptions options, String path) {
        Page page = open(options, path);
        settle(page);
        page.evaluate(Newsroom.axe());
        String violations = String.valueOf(page.evaluate(RUN));
        page.context().close();
        return violations.isEmpty() ? List.of() : List.of(violations);
    }

    @Test
    void nothingIsFoundWithCompletionsOpen() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = open(options(WIDE).setColorScheme(scheme), "/");
            settle(page);
            page.locator("#q").focus();
            page.keyboard().type("myanm");
            page.waitForSelector("#completions:not([hidden])");
            settle(page);
            key(page, "ArrowDown");
            page.evaluate(Newsroom.axe());
            assertEquals("", page.evaluate(RUN));
        }
    }

    private void assertClean(String path) {
        List<String> found = new ArrayList<>();
        for (int width : new int[] {WIDE, PHONE}) {
            found.addAll(violations(options(width), path));
        }
        found.addAll(violations(options(WIDE).setColorScheme(ColorScheme.DARK), path));
        assertEquals(List.of(), found, path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=killed&place=Asia&source=-AFP&from=2007",
                "/?q=killed&article=2008/south-ossetia-toll",
                "/article/2008/south-ossetia-toll?q=killed",
                "/?q=killed&view=map",
                "/?place=Asia/Myanmar&view=map&box=92,15,97,21",
                "/?q=killed&view=figures",
                "/?q=killed&view=figures&kind=wounded&scope=totals",
                "/?q=%28bago+or+mogok+plase%3AKalay",
                "/?q=killed+zzyzx&source=AFP",
                "/similar/2008/south-ossetia-toll?q=killed&article=2008/south-ossetia-toll",
                "/?q=place%3AMyanmar+killed%3A%3E2+OR+%28zzyzx+or+a",
                "/?q=killed&from=2021-02-30",
                "/?share=true&from=2008&to=2012&open=place&byname=place&find-person=a"
            })
    void nothingIsFoundOnAnyView(String path) {
        assertClean(path);
    }
}
