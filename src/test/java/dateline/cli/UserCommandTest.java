package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.access.BcryptHash;
import dateline.access.Role;
import dateline.access.Secrets;
import dateline.access.User;
import dateline.access.Users;
import dateline.access.UsersFile;
import dateline.cli.text.PasswordPrompt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserCommandTest {

    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path temp;

    private Path file() {
        return temp.resolve("dateline/users");
    }

    private Users users() throws IOException {
        return new UsersFile(file(), BcryptHash.usual()).read();
    }

    private Shell.Result run(String typed, String... words) {
        List<String> arguments = new ArrayList<>(List.of("user"));
        arguments.addAll(List.of(words));
        arguments.addAll(List.of("--users", file().toString()));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        PasswordPrompt prompt =
                new PasswordPrompt(new ByteArrayInputStream((typed + "\n").getBytes(StandardCharsets.UTF_8)));
        int exitCode = DatelineCommand.execute(prompt, output, errors, arguments.toArray(String[]::new));
        return new Shell.Result(
                exitCode, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Shell.Result result, String part) {
        assertEquals(2, result.exitCode(), result.toString());
        assertEquals("", result.output());
        assertTrue(result.errors().contains(part), result.errors());
        assertFalse(result.errors().contains(PASSWORD), result.errors());
    }

    @Test
    void usersAreMadeListedChangedAndRemoved() throws IOException {
        assertEquals(0, run(PASSWORD, "add", "maria").exitCode());
        assertEquals(0, run(PASSWORD, "add", "karl", "--role", "keeper").exitCode());
        assertEquals("karl  keeper\nmaria  reader\n", run("", "list").output());
        User maria = users().find("maria").orElseThrow();
        assertTrue(BcryptHash.usual().matches(PASSWORD, maria.passwordHash()));
        assertEquals(Role.KEEPER, users().find("karl").orElseThrow().role());

        assertEquals(0, run("another good password", "password", "maria").exitCode());
        assertTrue(BcryptHash.usual()
                .matches(
                        "another good password",
                        users().find("maria").orElseThrow().passwordHash()));
        assertEquals(0, run("", "remove", "maria").exitCode());
        assertEquals("karl  keeper\n", run("", "list").output());
    }

    @Test
    void aTokenIsPrintedOnceAndOnlyItsHashIsKept() throws IOException {
        assertEquals(0, run(PASSWORD, "add", "maria").exitCode());
        String secret =
                run("", "token", "add", "maria", "--label", "laptop").output().strip();
        assertTrue(secret.matches("dl_[A-Za-z0-9_-]{43}"), secret);
        assertEquals(
                "maria", users().findByToken(Secrets.hash(secret)).orElseThrow().name());
        assertFalse(Files.readString(file()).contains(secret.substring(3)));
        assertEquals("maria  reader  tokens: laptop\n", run("", "list").output());
        assertRefused(run("", "token", "add", "maria", "--label", "laptop"), "name another with --label");
        assertEquals(0, run("", "token", "remove", "maria", "laptop").exitCode());
        assertTrue(users().findByToken(Secrets.hash(secret)).isEmpty());
    }

    @Test
    void aPasswordHasTwelveLettersAndNoOtherRule() {
        assertRefused(run("elevenchars", "add", "maria"), "at least 12 characters");
        assertRefused(run("", "add", "maria"), "at least 12 characters");
        assertRefused(run("x".repeat(1001), "add", "maria"), "at most 1000");
        assertEquals(0, run("twelveletter", "add", "maria").exitCode());
        assertEquals(0, run("ခခခခခခခခခခခခ", "add", "karl").exitCode());
    }

    @Test
    void whatCannotBeIsASentenceBeforeAPasswordIsAsked() {
        assertEquals(0, run(PASSWORD, "add", "maria").exitCode());
        assertRefused(run("", "add", "maria"), "There is a user called maria already.");
        assertRefused(run("", "add", "Maria X"), "A name is made of");
        assertRefused(run("", "add", "karl", "--role", "boss"), "There is no role boss");
        assertRefused(run("", "password", "mario"), "There is no user called mario.");
        assertRefused(run("", "remove", "mario"), "There is no user called mario.");
        assertRefused(run("", "token", "remove", "maria", "laptop"), "There is no token called laptop");
        assertEquals(2, Shell.run("user").exitCode());
        assertEquals(2, Shell.run("user", "token").exitCode());
        assertEquals(2, Shell.run("user", "add", "maria", PASSWORD).exitCode(), "a password is never an argument");
    }
}
