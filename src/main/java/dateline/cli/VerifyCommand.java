package dateline.cli;

import dateline.corpus.CorpusFolder;
import dateline.ingest.Verifier;
import dateline.lucene.LuceneSearcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proves that the index equals the folder. */
@Command(name = "verify", description = "Prove that the index equals the folder, by the hash of every file.")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    Folders folders = new Folders();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        CorpusFolder corpus = new CorpusFolder(folders.corpus());
        try (LuceneSearcher searcher = Rooms.searcher(folders.index())) {
            Verifier.Verdict verdict = Verifier.verify(corpus, searcher);
            verdict.differences().forEach(difference -> out.println(Terminals.plain(difference)));
            boolean isEqual = verdict.differences().isEmpty();
            out.println(String.format(
                    Locale.ROOT,
                    isEqual
                            ? "The index equals the folder: %,d articles, the same hash each."
                            : "%,d articles are the same; the index differs from the folder as listed above.",
                    verdict.equal()));
            return isEqual ? ExitCode.DONE : ExitCode.DIFFERENCE;
        }
    }
}
