package dateline.cli;

import dateline.cli.archive.Folders;
import dateline.cli.archive.Rooms;
import dateline.cli.text.ExitCode;
import dateline.cli.text.Sentences;
import dateline.cli.text.Terminals;
import dateline.corpus.CorpusFolder;
import dateline.ingest.Verifier;
import dateline.lucene.LuceneSearcher;
import dateline.lucene.commit.DamagedIndexException;
import dateline.lucene.commit.Integrity;
import dateline.lucene.commit.OtherVersionException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proves that the index is whole, and equals the folder and the ledger. */
@Command(
        name = "verify",
        description = {
            "Prove that the index is whole and equals the folder, by the hash of every file.",
            "It reads what the last commit is, also beside a server that writes; what that has not indexed yet is a difference."
        })
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    Folders folders = new Folders();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        CorpusFolder corpus = new CorpusFolder(folders.corpus());
        try (LuceneSearcher searcher = Rooms.searcher(folders.index())) {
            List<String> faults = searcher.examine(Integrity::faults);
            return faults.isEmpty() ? compare(corpus, searcher) : tell(faults);
        } catch (DamagedIndexException | OtherVersionException unusable) {
            return tell(List.of(Sentences.of(unusable)));
        }
    }

    private int tell(List<String> faults) {
        PrintWriter out = spec.commandLine().getOut();
        faults.forEach(fault -> out.println(Terminals.plain(fault)));
        out.println("The index is at fault as listed above, and was not compared with the folder.");
        return ExitCode.DIFFERENCE;
    }

    private int compare(CorpusFolder corpus, LuceneSearcher searcher) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Verifier.Verdict verdict =
                Verifier.verify(corpus, searcher, folders.index().ledger());
        verdict.differences().forEach(difference -> out.println(Terminals.plain(difference)));
        Verifier.Counts counts = verdict.counts();
        boolean isEqual = verdict.differences().isEmpty();
        out.println(
                isEqual
                        ? number("The index equals the folder: %,d articles, the same hash each.", counts.equal())
                        : number(
                                "%,d articles are the same; the index differs from the folder as listed above.",
                                counts.equal()));
        out.println(number("  in the folder: %,d articles", counts.inFolder())
                + number(", and %,d rejected files", counts.rejected()));
        out.println(number("  in the index: %,d articles", counts.inIndex())
                + number(
                        " in %,d documents, every byte and structure as it was written",
                        searcher.state().articles()));
        return isEqual ? ExitCode.DONE : ExitCode.DIFFERENCE;
    }

    private static String number(String sentence, long number) {
        return String.format(Locale.ROOT, sentence, number);
    }
}
