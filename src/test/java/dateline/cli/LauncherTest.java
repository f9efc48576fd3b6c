package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, copied into a house that is built already: its jar only points to the classes under test. */
class LauncherTest {

    @TempDir
    Path temp;

    private Path house;

    @BeforeEach
    void build() throws IOException {
        house = Files.createDirectory(temp.resolve("the house"));
        Files.copy(Path.of("dateline"), house.resolve("dateline"));
        assertTrue(house.resolve("dateline").toFile().setExecutable(true));
        Files.createDirectories(house.resolve("target/unchecked/lib"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "dateline.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        try (OutputStream file = Files.newOutputStream(house.resolve("target/unchecked/dateline.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.finish();
        }
    }

    private static String classPath() {
        String paths = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(paths.split(":", -1))
                .map(path -> Path.of(path).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    private record Ended(int exitCode, String printed) {}

    private Ended launch(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        String[] command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toArray(String[]::new);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(temp.toFile())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("printed").toFile());
        builder.environment().put("DATELINE_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        return new Ended(process.exitValue(), Files.readString(temp.resolve("printed"), StandardCharsets.UTF_8));
    }

    @Test
    void itRunsFromAnotherFolder() throws Exception {
        Ended ended = launch(house.resolve("dateline"), Map.of(), "--version");

        assertEquals(new Ended(0, "Dateline 0.1.0\n"), ended);
    }

    @Test
    void itRunsThroughLinksAndFindsItsHouse() throws Exception {
        Path absolute = Files.createSymbolicLink(temp.resolve("absolute"), house.resolve("dateline"));
        Path relative = Files.createSymbolicLink(temp.resolve("relative"), Path.of("absolute"));

        Ended ended = launch(relative, Map.of(), "index");

        assertEquals(2, ended.exitCode(), ended.printed());
        assertTrue(ended.printed().contains("There is no folder " + house.toRealPath() + "/corpus;"), ended.printed());
        assertEquals(0, launch(absolute, Map.of(), "--version").exitCode());
    }

    @Test
    void itPassesOnWordsOptionsOfTheJvmAndTheExitCode() throws Exception {
        Files.createDirectory(house.resolve("corpus"));
        Files.writeString(house.resolve("corpus/a b.txt"), "date 2019-03-08\n\nThe river rose.\n");
        Files.writeString(house.resolve("corpus/é🚢.txt"), "No header.\n");

        Ended indexed = launch(house.resolve("dateline"), Map.of("LC_ALL", "", "LANG", "C"), "index");
        Ended found = launch(
                house.resolve("dateline"),
                Map.of("DATELINE_JAVA_OPTS", "-Xmx300m -Duser.language=tr"),
                "search",
                "river rose");

        assertEquals(1, indexed.exitCode(), indexed.printed());
        assertTrue(indexed.printed().contains("rejected: é🚢.txt:1:"), indexed.printed());
        assertEquals(0, found.exitCode(), found.printed());
        assertTrue(found.printed().contains("a b.txt"), found.printed());
    }

    @Test
    void itAsksForMoreOpenFilesThanTheShellAllows() throws Exception {
        Path few = Files.writeString(
                temp.resolve("few"),
                "#!/bin/sh\nulimit -S -n 64\nexec \"" + house.resolve("dateline") + "\" --version\n");
        assertTrue(few.toFile().setExecutable(true));
        assertEquals(new Ended(0, "Dateline 0.1.0\n"), launch(few, Map.of()));
    }

    @Test
    void anotherCollectorIsTakenInPlaceOfItsOwn() throws Exception {
        Ended ended = launch(
                house.resolve("dateline"), Map.of("DATELINE_JAVA_OPTS", "-Xmx300m -XX:+UseSerialGC"), "--version");
        assertEquals(new Ended(0, "Dateline 0.1.0\n"), ended);
    }

    @Test
    void whatTheJvmLearnedIsPassedOverWhenItIsBroken() throws Exception {
        Files.createDirectory(house.resolve("corpus"));
        Files.writeString(house.resolve("corpus/a.txt"), "date 2019-03-08\n\nThe river rose.\n");
        Files.createFile(house.resolve("target/unchecked/lib/a.jar"));
        Path learned = Files.createDirectory(house.resolve("target/unchecked/learned"));
        Path other = Files.writeString(learned.resolve("1-2.aot"), "of another jar");
        // One that is being made now: this one shall not begin another.
        Files.createDirectory(learned.resolve("rehearsing"));
        Ended indexed = launch(house.resolve("dateline"), Map.of(), "index");
        String[] sums = {sum(house.resolve("target/unchecked/dateline.jar")), sum(jdkRelease())};
        Path broken = Files.writeString(learned.resolve(sums[0] + "-" + sums[1] + ".aot"), "not a cache");

        Files.writeString(learned.resolve(broken.getFileName() + ".sum"), "1 2\n");
        Ended withBadSum = launch(house.resolve("dateline"), Map.of(), "search", "river");
        Files.writeString(learned.resolve(broken.getFileName() + ".sum"), cksum(broken) + "\n");
        Ended withNoCache = launch(house.resolve("dateline"), Map.of(), "search", "river");

        assertEquals(0, indexed.exitCode(), indexed.printed());
        assertTrue(withBadSum.printed().startsWith("1 article: river"), withBadSum.printed());
        assertEquals(withBadSum, withNoCache);
        assertTrue(Files.exists(other));
    }

    private static Path jdkRelease() {
        return Path.of(System.getProperty("java.home"), "release");
    }

    private static String sum(Path file) throws Exception {
        return cksum(file).replaceFirst(" .*", "");
    }

    private static String cksum(Path file) throws Exception {
        Process process = new ProcessBuilder("cksum")
                .redirectInput(file.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertEquals(0, process.waitFor());
        return printed.strip();
    }

    /** The usual folders of a system cannot be hidden from a test, so they are taken out of the copy. */
    @Test
    void withoutAJdkItSaysWhatToInstall() throws Exception {
        Path launcher = house.resolve("dateline");
        Files.writeString(
                launcher, Files.readString(launcher).replaceAll("(/usr/lib/jvm|/opt|/Library)/", "/nowhere/"));
        Path tools = Files.createDirectory(temp.resolve("tools"));
        for (String tool : new String[] {"sh", "sed", "dirname", "readlink", "find", "head"}) {
            Path found = Stream.of("/usr/bin", "/bin")
                    .map(folder -> Path.of(folder, tool))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
        Map<String, String> nothing = Map.of(
                "DATELINE_JAVA_HOME",
                "/nowhere",
                "JAVA_HOME",
                "/nowhere",
                "HOME",
                "/nowhere",
                "PATH",
                tools.toString());

        Ended ended = launch(launcher, nothing, "--version");

        assertEquals(69, ended.exitCode(), ended.printed());
        assertEquals(1, ended.printed().lines().count(), ended.printed());
        assertTrue(ended.printed().startsWith("dateline: no JDK 25 or newer was found. Install one"), ended.printed());
    }
}
