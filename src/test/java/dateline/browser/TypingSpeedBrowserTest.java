package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/**
 * From a key to the list on the screen, over fifty typed queries. It prints what it measured, and asserts only that each key had its
 * list: how long that takes depends on who else uses the machine. A larger archive than the sample articles is measured with
 * {@code -Ddateline.page.speed.corpus=FOLDER -Ddateline.page.speed.index=FOLDER}.
 */
class TypingSpeedBrowserTest extends Scenario {

    private static final List<String> QUERIES = List.of(
            ("killed wounded fire flood earthquake police bomb storm strike court election army protest border plane ship train virus"
                            + " budget peace talks attack hostage prison judge minister president vote crash rescue missing dead"
                            + " arrested mine river dam bridge school hospital church mosque market airport embassy refugee treaty"
                            + " sanctions drone missile ceasefire")
                    .split(" "));

    /** When the key was pressed, when the answer began and ended, and when a frame with it had been drawn. */
    private static final String WATCH = """
            () => {
              window.timing = {};
              document.querySelector('#q').addEventListener('input', () => { window.timing = { key: performance.now() }; }, true);
              document.addEventListener('htmx:afterSettle', (event) => {
                const timing = window.timing, asked = event.detail.pathInfo?.finalRequestPath;
                if (timing.shown || !asked) return;
                requestAnimationFrame(() => {
                  const channel = new MessageChannel();
                  channel.port1.onmessage = () => { timing.shown ??= performance.now(); timing.path = asked; };
                  channel.port2.postMessage(0);
                });
              });
            }""";

    private static final String TAKEN = """
            () => {
              const { key, shown, path } = window.timing;
              const entry = performance.getEntriesByType('resource').filter((one) => one.name.endsWith(path)).at(-1);
              return [shown - key, entry.responseStart - entry.requestStart];
            }""";

    @Test
    void eachKeyHasItsList() throws Exception {
        String corpus = System.getProperty("dateline.page.speed.corpus", "");
        String index = System.getProperty("dateline.page.speed.index", "");
        if (corpus.isEmpty() || index.isEmpty()) {
            measure(host(), "the sample articles");
            return;
        }
        try (Serving large = Serving.of(Path.of(corpus), Path.of(index))) {
            measure(large.address(), corpus);
        }
    }

    private void measure(String address, String name) {
        Page page = open(options(WIDE), "/");
        page.navigate(address + "/");
        settle(page);
        page.evaluate(WATCH);
        List<double[]> taken = new ArrayList<>();
        for (String query : QUERIES) {
            String opening = query.substring(0, query.length() - 1);
            page.locator("#q").fill(opening);
            page.waitForURL("**/?q=" + opening);
            settle(page);
            page.waitForTimeout(150);
            page.evaluate("() => { performance.clearResourceTimings(); }");
            page.locator("#q").press("End");
            page.keyboard().type(query.substring(opening.length()));
            page.waitForFunction("path => window.timing.shown && window.timing.path === path", "/?q=" + query);
            taken.add(((List<?>) page.evaluate(TAKEN))
                    .stream()
                            .mapToDouble(number -> ((Number) number).doubleValue())
                            .toArray());
        }
        print(name, "key to list", taken.stream().mapToDouble(one -> one[0]));
        print(name, "the server of it", taken.stream().mapToDouble(one -> one[1]));
        print(name, "the page of it", taken.stream().mapToDouble(one -> one[0] - one[1]));
        assertEquals(QUERIES.size(), taken.size());
    }

    private static void print(String archive, String what, DoubleStream milliseconds) {
        double[] sorted = milliseconds.sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "typed on %s: %s, median %.0f ms, p95 %.0f ms%n",
                archive,
                what,
                sorted[sorted.length / 2],
                sorted[(int) Math.ceil(0.95 * sorted.length) - 1]);
    }
}
