package dateline.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsersFileTest {

    @TempDir
    Path temp;

    private final CountingHash passwords = new CountingHash();

    private UsersFile file() {
        return new UsersFile(temp.resolve("config/dateline/users"), passwords);
    }

    private User user(String name) {
        return new User(name, Role.READER, passwords.of("password of " + name));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        file().change(users -> users.add(user("maria")).add(new User("karl", Role.KEEPER, passwords.of("x"))));
        file().change(users -> users.withToken("maria", new Token("laptop", Secrets.hash("dl_1"))));
        Users read = file().read();
        assertEquals(
                List.of("karl", "maria"), read.all().stream().map(User::name).toList());
        assertEquals(Role.KEEPER, read.find("karl").orElseThrow().role());
        assertEquals(
                "maria", read.findByToken(Secrets.hash("dl_1")).orElseThrow().name());
        assertEquals(
                user("maria").passwordHash(), read.find("maria").orElseThrow().passwordHash());
    }

    @Test
    void onlyItsOwnerMayReadItAndNothingElseIsLeftBeside() throws IOException {
        file().change(users -> users.add(user("maria")));
        assertEquals("rw-------", mode(file().path()));
        assertEquals("rwx------", mode(temp.resolve("config/dateline")));
        try (Stream<Path> beside = Files.list(temp.resolve("config/dateline"))) {
            assertEquals(
                    List.of("users", "users.lock"),
                    beside.map(path -> path.getFileName().toString()).sorted().toList());
        }
        String text = Files.readString(file().path());
        assertFalse(text.contains("password of maria"), text);
    }

    private String refused() {
        return String.valueOf(
                assertThrows(AccessException.class, () -> file().read()).getMessage());
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-"})
    void oneThatOthersMayReadOrWriteIsRefused(String mode) throws IOException {
        file().change(users -> users.add(user("maria")));
        Files.setPosixFilePermissions(file().path(), PosixFilePermissions.fromString(mode));
        assertTrue(refused().contains("chmod 600"), mode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user maria reader",
                "user maria writer kept:x",
                "user maria reader plain",
                "user Maria reader kept:x",
                "user maria reader kept:x\nuser maria keeper kept:y",
                "token maria laptop 00",
                "user maria reader kept:x\ntoken maria laptop xyz",
                "token maria laptop 0000000000000000000000000000000000000000000000000000000000000000",
                "group readers maria kept:x",
                "user ../maria reader kept:x"
            })
    void whatIsBrokenIsRefusedAsAWholeAndNamesItsLine(String text) throws IOException {
        Files.createDirectories(file().path().getParent());
        Files.writeString(file().path(), text + "\n");
        Files.setPosixFilePermissions(file().path(), PosixFilePermissions.fromString("rw-------"));
        String message = refused();
        assertTrue(message.contains("line " + text.lines().count() + ":"), message);
        assertFalse(message.contains("kept:x"), message);
        assertThrows(AccessException.class, () -> file().change(users -> users.add(user("karl"))));
        assertEquals(text + "\n", Files.readString(file().path()), "it is left alone");
    }

    @Test
    void aChangeThatCannotBeChangesNothing() throws IOException {
        file().change(users -> users.add(user("maria")));
        String before = Files.readString(file().path());
        assertThrows(AccessException.class, () -> file().change(users -> users.add(user("maria"))));
        assertThrows(AccessException.class, () -> file().change(users -> users.remove("mario")));
        assertThrows(AccessException.class, () -> file().change(users -> users.withoutToken("maria", "laptop")));
        assertThrows(AccessException.class, () -> file().change(users -> users.add(user("a b"))));
        assertThrows(AccessException.class, () -> file().change(users -> users.add(user("x\nuser y"))));
        assertEquals(before, Files.readString(file().path()));
    }

    @Test
    void withoutAFileThereIsNobody() throws IOException {
        assertTrue(file().read().isEmpty());
    }

    /** Locks are held by processes; within one, whoever comes second is told so and tries again. */
    @Test
    void whoeverReadsWhileOthersWriteFindsTheFileWhole() throws Exception {
        file().change(users -> users.add(user("maria")));
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = both.submit(() -> {
                for (int count = 0; count < 40; count++) {
                    String name = "user" + count;
                    file().change(users -> users.add(user(name)));
                }
                return true;
            });
            while (!writer.isDone()) {
                assertTrue(file().read().find("maria").isPresent());
            }
            assertTrue(writer.get());
        }
        assertEquals(41, file().read().all().size());
    }
}
