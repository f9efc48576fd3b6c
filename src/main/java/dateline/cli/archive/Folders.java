package dateline.cli.archive;

import dateline.cli.text.RefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folders that a command works on. */
public final class Folders {

    /** What {@code --corpus} names. */
    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "The folder of article files (default: corpus/ beside the launcher).")
    @Nullable
    public Path corpus;

    /** What {@code --index} names. */
    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "The folder of the index (default: index/ beside the launcher).")
    @Nullable
    public Path index;

    /**
     * The folder of articles.
     *
     * @throws RefusedException if it is no folder that can be looked into
     */
    public Path corpus() throws RefusedException {
        Path folder = corpus == null ? house().resolve("corpus") : corpus;
        if (!Files.exists(folder)) {
            throw new RefusedException(
                    "There is no folder " + folder + "; name the folder of the articles with --corpus.");
        }
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(folder + " is not a folder; name the folder of the articles with --corpus.");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            throw new RefusedException("The folder " + folder + " may not be read; mend its permissions.");
        }
        return folder;
    }

    /** The folder of the index. */
    public IndexFolder index() {
        Path named = index;
        return new IndexFolder(named == null ? house().resolve("index") : named);
    }

    /**
     * Whether the index was named. The one beside the launcher follows {@code --corpus}: for another folder it is built anew.
     * One that was named is guarded, and never emptied because a path was mistyped.
     */
    boolean isIndexNamed() {
        return index != null;
    }

    /** Where the launcher stands. */
    private static Path house() {
        return Path.of(System.getProperty("dateline.house", "."));
    }
}
