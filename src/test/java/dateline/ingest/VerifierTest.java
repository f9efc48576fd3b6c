package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {

    @TempDir
    Path temp;

    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(temp);
        desk.write("a.txt", "The talks went on.");
        desk.write("b.txt", "The river rose.");
        desk.write("bad.txt", "No header.", Desk.MORNING);
        desk.run();
    }

    @Test
    void anIndexThatWasJustMadeEqualsItsFolder() throws IOException {
        assertEquals(new Verifier.Verdict(2, List.of()), desk.verify());
    }

    @Test
    void aNewFileIsADifference() throws IOException {
        desk.write("c.txt", "It rained.");

        assertEquals(
                new Verifier.Verdict(2, List.of("c.txt: It is in the folder, and not in the index.")), desk.verify());
    }

    @Test
    void aFileThatIsGoneIsADifference() throws IOException {
        desk.delete("b.txt");

        assertEquals(
                new Verifier.Verdict(1, List.of("b.txt: It is in the index, and not in the folder.")), desk.verify());
    }

    @Test
    void otherBytesUnderTheSameStampAreADifference() throws IOException {
        desk.write("b.txt", "The river fell.");

        assertEquals(new Verifier.Verdict(1, List.of("b.txt: It has changed since it was indexed.")), desk.verify());
    }

    @Test
    void anArticleThatIsNoneAnyMoreIsADifference() throws IOException {
        desk.write("b.txt", "", Desk.MORNING);

        assertEquals(
                new Verifier.Verdict(
                        1, List.of("b.txt: It is in the index, and is no article any more. The file is empty.")),
                desk.verify());
    }

    @Test
    void aTimeStampIsNoDifference() throws IOException {
        desk.write("b.txt", "date 2019-03-08\n\nThe river rose.\n", Desk.NOON);

        assertEquals(new Verifier.Verdict(2, List.of()), desk.verify());
    }
}
