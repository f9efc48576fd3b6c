package dateline.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What all scenarios share: one server on the sample articles, one browser, one axe. */
final class Newsroom {

    private static final Newsroom ONLY = open();

    private final Browser browser;
    private final Serving samples;
    private final String axe;

    private Newsroom(Browser browser, Serving samples, String axe) {
        this.browser = browser;
        this.samples = samples;
        this.axe = axe;
    }

    static Browser browser() {
        return ONLY.browser;
    }

    /** The sample articles, served. */
    static Serving samples() {
        return ONLY.samples;
    }

    /** The source of axe-core. */
    static String axe() {
        return ONLY.axe;
    }

    private static Newsroom open() {
        try (InputStream axe = Newsroom.class.getResourceAsStream("/axe.min.js")) {
            if (axe == null) {
                throw new IOException("axe.min.js is not on the class path");
            }
            String source = new String(axe.readAllBytes(), StandardCharsets.UTF_8);
            Serving samples = Serving.of(Path.of("corpus"), Path.of("target", "browser", "samples"));
            Runtime.getRuntime().addShutdownHook(new Thread(samples::close));
            return new Newsroom(chromium(), samples, source);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Debian's Chromium; Playwright downloads none. */
    private static Browser chromium() {
        Path path = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Chromium is not installed: apt-get install chromium"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(path)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }
}
