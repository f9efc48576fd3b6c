package dateline.cli.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.access.BcryptHash;
import dateline.access.Role;
import dateline.access.User;
import dateline.access.UsersFile;
import dateline.cli.Child;
import dateline.cli.Shell;
import dateline.web.WebOptions;
import dateline.web.limit.Limit;
import dateline.web.limit.Limits;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody but the owner of the machine comes in unasked. */
class AdmissionTest {

    @TempDir
    Path temp;

    private final AccessOptions access = new AccessOptions();
    private final LimitOptions limits = new LimitOptions();

    private Admission at(String host) throws IOException {
        return Admission.of(host, 0, access, limits);
    }

    private void assertRefused(String host, String part) {
        String message =
                String.valueOf(assertThrows(IOException.class, () -> at(host)).getMessage());
        assertTrue(message.contains(part), message);
    }

    private Path users(String... names) throws IOException {
        Path path = temp.resolve("config/users");
        UsersFile file = new UsersFile(path, BcryptHash.usual());
        for (String name : names) {
            String hash = new BcryptHash(4).of("correct horse battery");
            file.change(all -> all.add(new User(name, Role.READER, hash)));
        }
        return path;
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "127.1.2.3", "::1"})
    void thisMachineAloneNeedsNobodyAndIsNotCounted(String host) throws IOException {
        access.users = null;
        Admission admission = at(host);
        assertNull(admission.options().doorman());
        assertEquals(Limits.alone(), admission.options().limits());
        assertEquals(List.of(), admission.warnings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
    void anyOtherAddressNeedsUsersOrTheWordThatItIsOpen(String host) throws IOException {
        assertRefused(host, "./dateline user add NAME");
        access.isOpen = true;
        Admission open = at(host);
        assertNull(open.options().doorman());
        assertEquals(Limits.usual(), open.options().limits());
        assertTrue(
                open.warnings().getFirst().startsWith("Everybody who reaches " + host),
                open.warnings().toString());
        access.isOpen = false;
        access.users = users("maria");
        Admission guarded = at(host);
        assertNotNull(guarded.options().doorman());
        assertTrue(guarded.warnings().getFirst().startsWith("Passwords, articles and searches travel unencrypted"));
    }

    @Test
    void aProxyBringsOthersAndNeedsUsersToo() throws IOException {
        access.proxies = List.of("127.0.0.1");
        assertRefused("localhost", "./dateline user add NAME");
        access.users = users("maria");
        WebOptions options = at("localhost").options();
        assertEquals(Set.of("127.0.0.1"), options.proxies());
        assertEquals(List.of(), at("localhost").warnings());
        access.proxies = List.of("proxy.example");
        assertRefused("localhost", "is no IP address");
    }

    @Test
    void whoeverHasUsersIsAskedOnThisMachineToo() throws IOException {
        access.users = users("maria");
        assertNotNull(at("localhost").options().doorman());
        assertEquals(Limits.usual(), at("localhost").options().limits());
    }

    @Test
    void whatDoesNotGoTogetherIsSaid() throws IOException {
        access.users = temp.resolve("nobody");
        assertRefused("localhost", "There is nobody in");
        access.isOpen = true;
        assertRefused("localhost", "not both");
        access.users = null;
        access.certificate = temp.resolve("x");
        assertRefused("localhost", "both --tls-certificate and --tls-key");
        access.key = temp.resolve("y");
        assertThrows(IOException.class, () -> at("localhost"));
        assertRefused("no such host.invalid", "There is no address called");
    }

    @Test
    void limitsOfTheCommandLineGoBeforeThoseOfTheFile() throws IOException {
        limits.file = Files.writeString(temp.resolve("limits"), "# ours\n\nrate=7\nexports = 3\n");
        limits.asked = List.of("rate=9");
        Limits read = at("localhost").options().limits();
        assertEquals(9, read.of(Limit.RATE));
        assertEquals(3, read.of(Limit.EXPORTS));
        Files.writeString(temp.resolve("limits"), "rate=often\n");
        assertRefused("localhost", "limits: The limit rate is a number");
    }

    /** As a process, with a real signal: users and limits change, a session goes on, and a broken file changes nothing. */
    @Test
    void theSignalHasAllReadAgainAndABrokenFileChangesNothing() throws Exception {
        Path users = users("maria");
        Path limitsFile = Files.writeString(temp.resolve("limits"), "rate=1000\n");
        Path corpus = Files.createDirectory(temp.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), "date 2019-03-08 Quito\n\nThe river rose.\n");
        Child child = Child.start(
                temp.resolve("log"),
                List.of("-Duser.language=tr"),
                "serve",
                "--port",
                "0",
                "--corpus",
                corpus.toString(),
                "--index",
                temp.resolve("index").toString(),
                "--users",
                users.toString(),
                "--limits",
                limitsFile.toString());
        try (HttpClient client = HttpClient.newHttpClient()) {
            String address = await(child, "Dateline is at (http://\\S+)");
            String token = Shell.run("user", "token", "add", "maria", "--users", users.toString())
                    .output()
                    .strip();
            assertEquals(401, status(client, address, token));
            hangUp(child, "What was read again: users\\.(.|\n)*What was read again: limits\\.");
            assertEquals(200, status(client, address, token));

            Files.writeString(users, "user maria reader broken\n");
            Files.writeString(limitsFile, "rate=0.5\n");
            hangUp(
                    child,
                    "What stays as it was: users\\. .*line 1.*\n.*What stays as it was: limits\\. .*rate is a number");
            assertEquals(200, status(client, address, token));

            Files.delete(users);
            Files.writeString(limitsFile, "rate=1\n");
            users("karl");
            hangUp(child, "(What was read again: users\\.(.|\n)*){2}");
            assertEquals(401, status(client, address, token));
            assertTrue(child.process().isAlive());
            assertFalse(child.printed().contains("\tat "), child.printed());
        } finally {
            child.kill();
        }
    }

    private static int status(HttpClient client, String address, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/search"))
                .header("Authorization", "Bearer " + token)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static void hangUp(Child child, String until) throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-HUP", Long.toString(child.process().pid()))
                        .start()
                        .waitFor());
        String _ = await(child, "(" + until + ")");
    }

    private static String await(Child child, String pattern) throws Exception {
        for (int tries = 0; tries < 600 && child.process().isAlive(); tries++) {
            Matcher found = Pattern.compile(pattern).matcher(child.printed());
            if (found.find()) {
                return found.group(1);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError(child.printed());
    }
}
