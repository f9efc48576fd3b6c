package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a folder that is followed, in the end the index is equal to it. {@code mvn test -Dtest=ChaosTest
 * -Ddateline.chaos.operations=2000} does as much to it as one likes.
 */
class ChaosTest {

    private static final int OPERATIONS = Integer.getInteger("dateline.chaos.operations", 200);

    @TempDir
    Path temp;

    private FollowedFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = new FollowedFolder(temp.resolve("corpus"), temp.resolve("index"), true);
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
    }

    @Test
    void theIndexEndsEqualToTheFolder() throws Exception {
        folder.write("old.txt", "Rain fell.");
        folder.follow();
        Random random = new Random(20261122);
        for (int operation = 0; operation < OPERATIONS; operation++) {
            wreak(random);
            if (random.nextInt(20) == 0) {
                Thread.sleep(random.nextInt(400));
            }
        }
        Set<String> expected = articles();
        folder.until(() -> folder.ids().equals(expected));
        folder.close();
        Shell.Result verdict = folder.shell.verify();
        assertEquals(0, verdict.exitCode(), () -> verdict + "\n" + folder);
        System.out.printf(Locale.ROOT, "%,d operations: %s", OPERATIONS, verdict.output());
    }

    /** One operation on a file or a folder. */
    private void wreak(Random random) throws IOException {
        String file = anyFolder(random) + "/n" + random.nextInt(60) + ".txt";
        Path path = folder.path(file);
        try {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> folder.write(file, "Word " + random.nextInt(1000) + " was said.");
                case 3 -> Files.writeString(path, "Added. ", StandardOpenOption.APPEND);
                case 4 -> Files.deleteIfExists(path);
                case 5 -> Files.move(path, folder.path(anyFolder(random) + "/m" + random.nextInt(60) + ".txt"));
                case 6 -> {
                    Path half = folder.path(file + ".part");
                    Files.createDirectories(half.resolveSibling(""));
                    Files.writeString(half, FollowedFolder.text("Swapped " + random.nextInt(1000) + "."));
                    Files.move(half, path, StandardCopyOption.REPLACE_EXISTING);
                }
                case 7 ->
                    Files.move(
                            folder.path(anyFolder(random)),
                            folder.path(anyFolder(random) + "/moved" + random.nextInt(5)));
                case 8 -> delete(folder.path(anyFolder(random)));
                case 9 -> Files.write(path, "date 20".getBytes(StandardCharsets.UTF_8));
                case 10 -> Files.createDirectories(folder.path(anyFolder(random) + "/new" + random.nextInt(5)));
                default -> {
                    for (int each = 0; each < 25; each++) {
                        folder.write(anyFolder(random) + "/b" + random.nextInt(200) + ".txt", "Burst " + each + ".");
                    }
                }
            }
        } catch (IOException impossible) {
            // What is not there cannot be moved; nothing was done.
        }
    }

    private static String anyFolder(Random random) {
        String folder = "f" + random.nextInt(4);
        return random.nextBoolean() ? folder : folder + "/g" + random.nextInt(3);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** The ids of all files with a whole header. */
    private Set<String> articles() throws IOException {
        Set<String> ids = new HashSet<>();
        try (Stream<Path> all = Files.walk(folder.shell.corpus())) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                String file = folder.shell.corpus().relativize(path).toString();
                if (file.endsWith(".txt") && Files.readString(path).startsWith("date 2024-05-01")) {
                    ids.add(file.replaceFirst("\\.txt$", ""));
                }
            }
        }
        return ids;
    }
}
