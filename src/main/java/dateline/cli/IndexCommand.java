package dateline.cli;

import dateline.cli.archive.Archive;
import dateline.cli.archive.Folders;
import dateline.cli.text.ExitCode;
import dateline.cli.text.ProgressLine;
import dateline.cli.text.ReportText;
import dateline.cli.text.Terminals;
import dateline.corpus.CorpusPart;
import dateline.ingest.IngestReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings the index up to date with the folder. */
@Command(name = "index", description = "Bring the index up to date with the folder, and print the ledger of this run.")
final class IndexCommand implements Callable<Integer> {

    @Mixin
    Folders folders = new Folders();

    @Option(
            names = "--allow-removal",
            description = "Go on even if more than a tenth of at least 100 articles are gone from the folder.")
    boolean isRemovalAllowed;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        IngestReport report;
        Archive.Indexing indexing = new Archive.Indexing(isRemovalAllowed, Archive.BETWEEN_COMMITS);
        try (Archive archive =
                        Archive.open(folders, indexing, spec.commandLine().getErr());
                ProgressLine progress = new ProgressLine(Terminals.showsProgress())) {
            report = archive.update(CorpusPart.ALL, progress);
            archive.rest();
        }
        ReportText.print(report, spec.commandLine().getOut());
        return report.rejected().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED_FILES;
    }
}
