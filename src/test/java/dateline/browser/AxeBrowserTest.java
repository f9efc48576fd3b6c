package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** axe finds nothing on any view, light and dark, at any width. */
class AxeBrowserTest extends Scenario {

    private static final String RUN =
            "async () => (await axe.run(document)).violations.map(v => v.id + ': ' + v.nodes.map(n => n.target + ' '"
                    + " + n.failureSummary).join(' | ')).join('\\n')";

    private void assertClean(String path) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {WIDE, MIDDLE, PHONE}) {
                Page page = open(options(width).setColorScheme(scheme), path);
                settle(page);
                page.evaluate(Newsroom.axe());
                assertEquals("", page.evaluate(RUN), path + " " + scheme + " " + width);
            }
        }
    }

    @Test
    void theListOfAllArticles() {
        assertClean("/");
    }

    @Test
    void aSearchWithFilters() {
        assertClean("/?q=killed&place=Asia&source=-AFP&from=2007");
    }
}
