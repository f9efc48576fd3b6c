package dateline.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dateline.access.BcryptHash;
import dateline.access.Role;
import dateline.access.User;
import dateline.access.UsersFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reporter signs in and out, as a real browser sends forms and cookies. */
class LoginBrowserTest extends Scenario {

    private static final String PASSWORD = "correct horse battery";

    private static final String AXE =
            "async () => (await axe.run(document)).violations.map(v => v.id + ': ' + v.nodes.map(n => n.target).join(' | ')).join('\\n')";

    @TempDir
    private static Path temp;

    private static Serving guarded;

    @BeforeAll
    static void serve() throws IOException, InterruptedException {
        BcryptHash passwords = new BcryptHash(4);
        Path users = temp.resolve("config/users");
        new UsersFile(users, passwords).change(all -> all.add(new User("maria", Role.READER, passwords.of(PASSWORD))));
        guarded = Serving.of(Path.of("corpus"), temp.resolve("index"), "--users", users.toString());
    }

    @AfterAll
    static void stop() {
        guarded.close();
    }

    @Override
    String host() {
        return guarded.address();
    }

    private void signIn(Page page) {
        page.locator("#name").fill("maria");
        page.locator("#password").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForSelector(".guest");
    }

    private static void assertClean(Page page) {
        page.evaluate(Newsroom.axe());
        assertEquals("", page.evaluate(AXE));
    }

    @Test
    void aLinkLeadsThroughTheFormToWhatItShowsAndOutAgain() {
        Page page = open(WIDE, "/?q=killed");
        assertEquals("/login?next=%2F%3Fq%3Dkilled", address(page));
        assertEquals("name", focused(page));
        signIn(page);
        settle(page);
        assertEquals("/?q=killed", address(page));
        assertEquals("maria", text(page, ".guest .who"));
        page.locator("#q").fill("killed police");
        follow(page);
        assertEquals("maria", text(page, ".guest .who"), "it stays while the list follows");
        assertClean(page);
        page.keyboard().press("Escape");
        page.locator(".sign-out").click();
        page.waitForSelector("#password");
        assertEquals("/login", address(page));
        page.navigate(host() + "/?q=killed");
        assertTrue(address(page).startsWith("/login"), address(page));
    }

    @Test
    void itWorksWithoutScript() {
        Page page = open(options(PHONE).setJavaScriptEnabled(false), "/?q=killed");
        signIn(page);
        assertEquals("/?q=killed", address(page));
        page.locator(".sign-out").click();
        page.waitForSelector("#password");
    }

    @Test
    void axeFindsNothingOnTheForm() {
        for (Browser.NewContextOptions options : new Browser.NewContextOptions[] {
            options(WIDE), options(PHONE), options(WIDE).setColorScheme(ColorScheme.DARK)
        }) {
            assertClean(open(options, "/login"));
        }
    }
}
