package dateline.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    private static Verifier.Verdict verdict(int inFolder, int inIndex, int equal, String... differences) {
        return new Verifier.Verdict(new Verifier.Counts(inFolder, 1, inIndex, equal), List.of(differences));
    }

    @Test
    void anIndexThatWasJustMadeEqualsItsFolder() throws IOException {
        assertEquals(verdict(2, 2, 2), desk.verify());
    }

    @Test
    void aNewFileIsADifference() throws IOException {
        desk.write("c.txt", "It rained.");

        assertEquals(
                verdict(3, 2, 2, "c.txt: It is in the folder, and not in the index. ./dateline index adds it."),
                desk.verify());
    }

    @Test
    void aFileThatIsGoneIsADifference() throws IOException {
        desk.delete("b.txt");

        assertEquals(
                verdict(1, 2, 1, "b.txt: It is in the index, and not in the folder. ./dateline index removes it."),
                desk.verify());
    }

    @Test
    void otherBytesUnderTheSameStampAreADifference() throws IOException {
        desk.write("b.txt", "The river sank.");

        assertEquals(
                verdict(
                        2,
                        2,
                        1,
                        "b.txt: It has changed since it was indexed. Its size and time stamp have not: touch it, and run ./dateline index."),
                desk.verify());
    }

    @Test
    void anArticleThatIsNoneAnyMoreIsADifference() throws IOException {
        desk.write("b.txt", "", Desk.MORNING);

        assertEquals(
                new Verifier.Verdict(
                        new Verifier.Counts(1, 2, 2, 1),
                        List.of(
                                "b.txt: It is in the index, and is no article any more. The file is empty. ./dateline index removes it.")),
                desk.verify());
    }

    @Test
    void aTimeStampIsNoDifference() throws IOException {
        desk.write("b.txt", "date 2019-03-08\n\nThe river rose.\n", Desk.NOON);

        assertEquals(verdict(2, 2, 2), desk.verify());
    }

    @Test
    void otherBytesUnderAnotherStampAreReadAgain() throws IOException {
        desk.write("b.txt", "date 2019-03-08\n\nThe river fell.\n", Desk.NOON);

        assertEquals(
                verdict(2, 2, 1, "b.txt: It has changed since it was indexed. ./dateline index reads it again."),
                desk.verify());
    }

    private void writeDown(String... lines) throws IOException {
        Files.writeString(desk.ledger(), String.join("\n", lines) + "\n", StandardOpenOption.APPEND);
    }

    @Test
    void anotherHashAsTheLastWordOfTheLedgerIsADifference() throws IOException {
        writeDown("{\"event\":\"replaced\",\"file\":\"a.txt\",\"sha256\":\"ab\"}");

        assertEquals(
                verdict(
                        2,
                        2,
                        2,
                        "a.txt: The last word of the ledger is another hash than that of the index. ./dateline index writes down what is so."),
                desk.verify());
        desk.run();
        assertEquals(verdict(2, 2, 2), desk.verify());
    }

    /** As a run leaves it that was killed before its commit, if the file is then removed. */
    @Test
    void anArticleThatTheLedgerHasAndTheIndexHasNotIsADifference() throws IOException {
        writeDown(
                "{\"event\":\"accepted\",\"file\":\"gone.txt\",\"sha256\":\"ab\"}",
                "{\"event\":\"accepted\",\"file\":\"back.txt\",\"sha256\":\"cd\"}");

        assertEquals(
                verdict(
                        2,
                        2,
                        2,
                        "back.txt: The last word of the ledger is that it is in the index, where it is not. ./dateline index writes down what is so.",
                        "gone.txt: The last word of the ledger is that it is in the index, where it is not. ./dateline index writes down what is so."),
                desk.verify());
        desk.write("back.txt", "It is back.");
        desk.run();
        assertEquals(verdict(3, 3, 3), desk.verify());
        List<String> events = desk.events();
        assertEquals(
                List.of("accepted back.txt", "removed gone.txt"), events.subList(events.size() - 2, events.size()));
    }

    @Test
    void aRemovalAsTheLastWordOfTheLedgerIsADifference() throws IOException {
        writeDown("{\"event\":\"removed\",\"file\":\"a.txt\",\"sha256\":\"ab\"}", "{\"event\":\"acc");

        assertEquals(
                verdict(
                        2,
                        2,
                        2,
                        "a.txt: It is in the index, and the last word of the ledger is that it is no article. ./dateline index writes down what is so."),
                desk.verify());
    }

    @Test
    void aLedgerThatIsAheadOfTheIndexIsToldOnce() throws IOException {
        desk.write("b.txt", "date 2019-03-08\n\nThe river fell.\n", Desk.NOON);
        writeDown("{\"event\":\"replaced\",\"file\":\"b.txt\",\"sha256\":\"ab\"}");

        assertEquals(
                verdict(2, 2, 1, "b.txt: It has changed since it was indexed. ./dateline index reads it again."),
                desk.verify());
    }

    @Test
    void aLedgerWithoutAWordOnAnArticleIsADifferenceAndNoLedgerIsNone() throws IOException {
        Files.writeString(desk.ledger(), "");
        assertEquals(
                verdict(
                        2,
                        2,
                        2,
                        "ledger.jsonl: It has no word on 2 of the articles in the index, such as a.txt. Touch their files, and run ./dateline index."),
                desk.verify());

        Files.delete(desk.ledger());
        assertEquals(verdict(2, 2, 2), desk.verify());
    }
}
