package dateline.cli;

import dateline.cli.archive.Folders;
import dateline.cli.archive.IndexFolder;
import dateline.cli.archive.Rooms;
import dateline.cli.text.ExitCode;
import dateline.cli.text.RefusedException;
import dateline.corpus.CorpusFolder;
import dateline.ingest.Forecast;
import dateline.ingest.IndexLock;
import dateline.ingest.snapshot.Manifest;
import dateline.ingest.snapshot.Restoration;
import dateline.lucene.LuceneSearcher;
import dateline.lucene.commit.OtherVersionException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a snapshot in the place of the index. */
@Command(
        name = "restore",
        description = {
            "Put a snapshot in the place of the index, after every file of it was checked by its hash.",
            "Whatever interrupts it leaves the old index or the new one. facts/ stays as it is."
        })
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SNAPSHOT", description = "A folder that ./dateline snapshot made.")
    Path snapshot = Path.of("");

    @Mixin
    Folders folders = new Folders();

    @Option(names = "--replace", description = "Replace the index that is there.")
    boolean replaces;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        IndexFolder index = folders.index();
        Manifest manifest = Restoration.check(snapshot);
        if (index.isBuilt() && !replaces) {
            throw new RefusedException("There is an index in " + index.path()
                    + " already. Nothing was changed; to put the snapshot in its place, say --replace.");
        }
        try (IndexLock _ = index.lock()) {
            new Restoration(index.path()).restore(snapshot, manifest);
            PrintWriter out = spec.commandLine().getOut();
            out.println(String.format(
                    Locale.ROOT,
                    "The index in %s is as it was at %s: %,d articles.",
                    index.path(),
                    manifest.at(),
                    manifest.articles()));
            out.println(next(index));
        }
        return ExitCode.DONE;
    }

    private String next(IndexFolder index) throws IOException {
        Optional<Path> corpus = corpus(index);
        if (corpus.isEmpty()) {
            return "The folder of its articles is not known; name it with ./dateline index --corpus DIR.";
        }
        String command = "./dateline index --corpus " + corpus.get();
        if (!Files.isDirectory(corpus.get())) {
            return "The folder of its articles, " + corpus.get()
                    + ", is not here; name where it is with ./dateline index --corpus DIR.";
        }
        try (LuceneSearcher searcher = Rooms.searcher(index)) {
            Forecast next = Forecast.of(new CorpusFolder(corpus.get()), searcher, index.ledger());
            return String.format(
                    Locale.ROOT,
                    "%s would read %,d files, remove %,d articles, and leave %,d files as they are.",
                    command,
                    next.toRead(),
                    next.vanished(),
                    next.unchanged());
        } catch (OtherVersionException other) {
            return command + " would build it anew, since it was made by another version.";
        }
    }

    private Optional<Path> corpus(IndexFolder index) throws IOException {
        return folders.corpus == null ? index.corpusFolder() : Optional.of(folders.corpus());
    }
}
