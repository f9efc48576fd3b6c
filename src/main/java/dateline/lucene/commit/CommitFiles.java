package dateline.lucene.commit;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** All files of one commit, open: they can be read to their end, whatever is committed and removed meanwhile. */
public final class CommitFiles implements Closeable {

    private final Map<String, FileChannel> channels;
    private final long generation;
    private final long articles;
    private final Map<String, String> carried;

    private CommitFiles(Map<String, FileChannel> channels, SegmentInfos commit) {
        this.channels = Collections.unmodifiableMap(channels);
        this.generation = commit.getVersion();
        this.carried = Map.copyOf(commit.getUserData());
        long held = 0;
        for (SegmentCommitInfo segment : commit) {
            held += segment.info.maxDoc() - segment.getDelCount();
        }
        this.articles = held;
    }

    /** Does something between two steps; tests commit there. */
    interface Meanwhile {
        void run() throws IOException;
    }

    /**
     * Opens the last commit in a folder.
     *
     * @throws IndexNotFoundException if there is none
     * @throws DamagedIndexException if a file of it is not there, and no newer commit either
     */
    public static CommitFiles open(Path folder) throws IOException {
        return open(folder, () -> {});
    }

    /** @param meanwhile is run when a commit is known, and before its files are opened */
    static CommitFiles open(Path folder, Meanwhile meanwhile) throws IOException {
        try (Directory directory = FSDirectory.open(folder)) {
            long tried = -1;
            while (true) {
                SegmentInfos commit = last(folder, directory);
                meanwhile.run();
                try {
                    return open(folder, commit);
                } catch (NoSuchFileException | FileNotFoundException gone) {
                    if (commit.getGeneration() == tried) {
                        throw new DamagedIndexException(folder, gone);
                    }
                    tried = commit.getGeneration();
                }
            }
        }
    }

    private static SegmentInfos last(Path folder, Directory directory) throws IOException {
        try {
            return SegmentInfos.readLatestCommit(directory);
        } catch (IndexNotFoundException none) {
            throw none;
        } catch (IOException | RuntimeException failure) {
            throw Standing.explained(folder, failure);
        }
    }

    private static CommitFiles open(Path folder, SegmentInfos commit) throws IOException {
        Map<String, FileChannel> channels = new TreeMap<>();
        try {
            for (String file : commit.files(true)) {
                channels.put(file, FileChannel.open(folder.resolve(file), StandardOpenOption.READ));
            }
            return new CommitFiles(channels, commit);
        } catch (IOException | RuntimeException failure) {
            close(channels);
            throw failure;
        }
    }

    /** The files by name; they are closed with this. */
    public Map<String, FileChannel> channels() {
        return channels;
    }

    /** The number of this state of the index, as searches tell it. */
    public long generation() {
        return generation;
    }

    /** How many articles it holds. */
    public long articles() {
        return articles;
    }

    /** What the commit carries with it. */
    public Map<String, String> carried() {
        return carried;
    }

    private static void close(Map<String, FileChannel> channels) throws IOException {
        for (FileChannel channel : channels.values()) {
            channel.close();
        }
    }

    @Override
    public void close() throws IOException {
        close(channels);
    }
}
