package dateline.cli;

import dateline.cli.archive.Folders;
import dateline.cli.archive.IndexFolder;
import dateline.cli.archive.Rooms;
import dateline.cli.text.ExitCode;
import dateline.ingest.snapshot.Manifest;
import dateline.ingest.snapshot.Snapshot;
import dateline.lucene.LuceneIndex;
import dateline.lucene.commit.CommitFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the last commit, also while a server serves and writes. */
@Command(
        name = "snapshot",
        description = {
            "Copy the last state of the index into a new folder, also while a server serves and writes it.",
            "The copy can be searched where it lies (--index DIR), and put back with ./dateline restore. The articles are not in it but as"
                    + " the index holds them, and facts/ is not copied: it only makes a new index quick to build."
        })
final class SnapshotCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder to make; it must not exist.")
    Path target = Path.of("");

    @Mixin
    Folders folders = new Folders();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        IndexFolder index = folders.index();
        Rooms.requireIndex(index);
        try (CommitFiles commit = CommitFiles.open(index.lucene())) {
            Snapshot snapshot = new Snapshot(
                    Clock.systemUTC().instant(),
                    LuceneIndex.schema(commit),
                    commit.generation(),
                    commit.articles(),
                    commit.channels());
            Manifest made = snapshot.write(index.path(), target, LuceneIndex::check);
            spec.commandLine()
                    .getOut()
                    .println(String.format(
                            Locale.ROOT,
                            "%s holds the %,d articles of the index as it was at %s: %,d files, %,d bytes.",
                            target,
                            made.articles(),
                            made.at(),
                            made.parts().size(),
                            made.parts().stream().mapToLong(Manifest.Part::size).sum()));
        }
        return ExitCode.DONE;
    }
}
