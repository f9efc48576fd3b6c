package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/**
 * What every scenario does: it opens the page in a fresh browser, and at its end nothing was said on the console and no other host
 * was asked for anything.
 */
abstract class Scenario {

    static final int WIDE = 1440;
    static final int MIDDLE = 900;
    static final int PHONE = 390;

    private final List<String> console = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    /** The server that is asked. */
    String host() {
        return Newsroom.samples().address();
    }

    Page open(int width, String path) {
        return open(options(width), path);
    }

    static Browser.NewContextOptions options(int width) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 844 : 900)
                .setColorScheme(ColorScheme.LIGHT);
    }

    Page open(Browser.NewContextOptions options, String path) {
        BrowserContext context = Newsroom.browser().newContext(options);
        contexts.add(context);
        context.setDefaultTimeout(8000);
        Page page = context.newPage();
        page.onConsoleMessage(message -> console.add(message.type() + ": " + message.text() + " at " + page.url()));
        page.onPageError(error -> console.add("error: " + error));
        page.onRequest(request -> {
            String asked = URI.create(request.url().replaceAll("[?#].*", "")).getHost();
            if (asked != null && !asked.equals(URI.create(host()).getHost())) {
                strangers.add(request.url());
            }
        });
        page.navigate(host() + path);
        return page;
    }

    /** Nothing is asked for any more. */
    static void settle(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
    }

    /** The page answers what stands in the box, and nothing is asked for any more: what was typed may be answered in several steps. */
    static void follow(Page page) {
        page.waitForFunction(
                "() => document.querySelector('#answer').dataset.query === document.querySelector('#q').value.trim()");
        settle(page);
    }

    /** What was asked for: {@code "/?q=killed"}. */
    String address(Page page) {
        return page.url().substring(host().length());
    }

    static String text(Page page, String selector) {
        return page.locator(selector).first().innerText().strip();
    }

    static String focused(Page page) {
        return String.valueOf(page.evaluate("() => document.activeElement.id || document.activeElement.className"));
    }

    static Locator press(Page page, String selector) {
        Locator locator = page.locator(selector).first();
        locator.click();
        settle(page);
        return locator;
    }

    static void key(Page page, String key) {
        page.keyboard().press(key);
        settle(page);
    }

    @AfterEach
    void nothingWasSaidAndNobodyElseWasAsked() {
        contexts.forEach(BrowserContext::close);
        assertEquals(List.of(), console, "said on the console");
        assertEquals(List.of(), strangers, "asked of others");
    }
}
