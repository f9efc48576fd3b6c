package dateline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is followed while it changes. */
class WatchTest {

    @TempDir
    Path temp;

    private FollowedFolder folder;

    @BeforeEach
    void open() throws IOException {
        folder = new FollowedFolder(temp.resolve("corpus"), temp.resolve("index"), false);
        folder.write("old.txt", "Rain fell.");
    }

    @AfterEach
    void close() throws IOException {
        folder.close();
    }

    @Test
    void whatIsAddedChangedRenamedAndRemovedIsPublished() throws Exception {
        folder.follow();
        folder.write("2024/new.txt", "Snow fell.");
        folder.until(() -> folder.ids().equals(Set.of("old", "2024/new")));
        folder.write("old.txt", "Hail fell.");
        folder.until(() -> folder.count("hail") == 1 && folder.count("rain") == 0);
        Files.move(folder.path("2024"), folder.path("2025"));
        folder.until(() -> folder.ids().equals(Set.of("old", "2025/new")));
        Files.delete(folder.path("2025/new.txt"));
        folder.until(() -> folder.ids().equals(Set.of("old")));
    }

    @Test
    void aFileThatIsWrittenInPiecesEndsWhole() throws Exception {
        folder.follow();
        folder.write("2024/long.txt", "The first piece.");
        for (int piece = 0; piece < 40; piece++) {
            Files.writeString(folder.path("2024/long.txt"), "Another piece.\n\n", StandardOpenOption.APPEND);
            Thread.sleep(5);
        }
        Files.writeString(folder.path("2024/long.txt"), "The lastpiece.\n", StandardOpenOption.APPEND);
        folder.until(() -> folder.count("lastpiece") == 1);
        assertEquals(0, folder.state.progress().rejected());
    }

    @Test
    void aFileThatIsMendedIsNoLongerRejected() throws Exception {
        Files.writeString(folder.path("bad.txt"), "no date\n");
        folder.follow();
        assertEquals(1, folder.state.progress().rejected());
        folder.write("bad.txt", "Snow fell.");
        folder.until(() -> folder.state.progress().rejected() == 0 && folder.count("snow") == 1);
        Files.writeString(folder.path("bad.txt"), "no date\n");
        folder.until(() -> folder.state.progress().rejected() == 1 && folder.count("snow") == 0);
    }

    @Test
    void aBurstIsPublishedInPieces() throws Exception {
        folder.follow();
        for (int number = 0; number < 500; number++) {
            folder.write("burst/" + number % 7 + "/n" + number + ".txt", "Talk number " + number + " went on.");
        }
        folder.until(() -> folder.ids().size() == 501);
    }

    @Test
    void aFolderThatIsNotMountedEmptiesNothingAndIsFollowedAgain() throws Exception {
        for (int number = 0; number < 120; number++) {
            folder.write("n" + number + ".txt", "Talk number " + number + " went on.");
        }
        folder.follow();
        Files.move(folder.shell.corpus(), temp.resolve("away"));
        folder.until(() -> folder.state.progress().problem().contains("There is no folder"));
        assertEquals(121, folder.ids().size());
        Files.createDirectory(folder.shell.corpus());
        folder.until(() -> folder.state.progress().problem().contains("None was removed"));
        assertEquals(121, folder.ids().size());
        Files.delete(folder.shell.corpus());
        Files.move(temp.resolve("away"), folder.shell.corpus());
        folder.until(() -> folder.state.progress().isReady());
        folder.write("new.txt", "Snow fell.");
        folder.until(() -> folder.count("snow") == 1);
        assertEquals(122, folder.ids().size());
    }

    @Test
    void anotherFolderInItsPlaceIsFollowedAndWatchedToo() throws Exception {
        folder.follow();
        Path other = Files.createDirectories(temp.resolve("other"));
        Files.writeString(other.resolve("other.txt"), FollowedFolder.text("Hail fell."));
        Files.move(folder.shell.corpus(), temp.resolve("away"));
        Files.move(other, folder.shell.corpus());
        folder.until(() -> folder.ids().equals(Set.of("other")));
        folder.write("new.txt", "Snow fell.");
        folder.until(() -> folder.count("snow") == 1);
        assertFalse(folder.toString().contains("cannot be watched"), folder.toString());
    }

    @Test
    void renamingALargeFolderIsNoRemoval() throws Exception {
        for (int number = 0; number < 120; number++) {
            folder.write("a/n" + number + ".txt", "Talk number " + number + " went on.");
        }
        folder.follow();
        Files.move(folder.path("a"), folder.path("b"));
        folder.until(() -> folder.ids().contains("b/n119") && folder.ids().size() == 121);
        assertEquals("", folder.state.progress().problem());
    }

    @Test
    void anIndexThatVanishesIsStillSearchedAndGoesOnWhenItIsPutBack() throws Exception {
        folder.follow();
        Path lucene = folder.shell.home().resolve("lucene");
        Files.move(lucene, temp.resolve("away"));
        folder.write("new.txt", "Snow fell.");
        folder.until(() -> folder.state.progress().problem().contains("has vanished"));
        assertEquals(1, folder.count("rain"));
        Files.move(temp.resolve("away"), lucene);
        folder.until(() -> folder.count("snow") == 1 && folder.state.progress().isReady());
    }
}
