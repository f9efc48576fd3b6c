package dateline.bench.side;

import dateline.article.EnrichedArticle;
import dateline.bench.archive.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.Sort;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Builds an index of as many segments as are wanted, with as many articles in each. Runs of the archive are written to indexes of their
 * own, each is merged into one segment, and these are put side by side.
 *
 * @param number how many, 1 or more
 */
public record Segments(int number) {

    public Segments {
        if (number < 1) {
            throw new IllegalArgumentException("from 1 segment on, not " + number);
        }
    }

    /** Opens a new index in a folder. */
    public interface Opener {
        Archive.Keeper open(Path folder) throws IOException;
    }

    /** Puts an archive into an index. */
    public void build(Archive archive, Path folder, Opener opener) throws IOException {
        if (number == 1) {
            try (Runs run = new Runs(opener, List.of(folder), Integer.MAX_VALUE)) {
                archive.each(run);
            }
            return;
        }
        Path parts = folder.resolveSibling(folder.getFileName() + ".parts");
        List<Path> folders = new ArrayList<>();
        for (int part = 0; part < number; part++) {
            folders.add(Files.createDirectories(parts.resolve(Integer.toString(part))));
        }
        int size = Math.max((archive.size() + number - 1) / number, 1);
        int received;
        try (Runs runs = new Runs(opener, folders, size)) {
            archive.each(runs);
            received = runs.received;
        }
        // Of the files of a folder some may hold no article.
        join(folders.subList(0, (received + size - 1) / size), folder);
        IndexFolder.delete(parts);
    }

    /** Gives so many articles to each of some indexes in turn. */
    private static final class Runs implements Archive.Receiver, AutoCloseable {
        private final Opener opener;
        private final List<Path> folders;
        private final int size;
        private int received;
        private Archive.@Nullable Keeper open;

        Runs(Opener opener, List<Path> folders, int size) {
            this.opener = opener;
            this.folders = folders;
            this.size = size;
        }

        @Override
        public void receive(EnrichedArticle article) throws IOException {
            Archive.Keeper keeper = open;
            if (received % size == 0 || keeper == null) {
                close();
                keeper = opener.open(folders.get(received / size));
                open = keeper;
            }
            keeper.receive(article);
            received++;
        }

        @Override
        public void close() throws IOException {
            if (open != null) {
                try (Archive.Keeper keeper = open) {
                    keeper.keep();
                }
                open = null;
                merge(folders.get((received - 1) / size));
            }
        }
    }

    private static void merge(Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config(directory))) {
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private static void join(List<Path> folders, Path whole) throws IOException {
        List<Directory> parts = new ArrayList<>();
        try (FSDirectory directory = FSDirectory.open(whole)) {
            for (Path folder : folders) {
                parts.add(FSDirectory.open(folder));
            }
            Directory first = parts.getFirst();
            Map<String, String> stamp = SegmentInfos.readLatestCommit(first).getUserData();
            IndexWriterConfig config =
                    config(first).setMergePolicy(NoMergePolicy.INSTANCE).setOpenMode(IndexWriterConfig.OpenMode.CREATE);
            try (IndexWriter writer = new IndexWriter(directory, config)) {
                writer.addIndexes(parts.toArray(Directory[]::new));
                writer.setLiveCommitData(stamp.entrySet());
                writer.commit();
            }
        } finally {
            for (Directory part : parts) {
                part.close();
            }
        }
    }

    /** As the segments are that are there. */
    private static IndexWriterConfig config(Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig().setOpenMode(IndexWriterConfig.OpenMode.APPEND);
        Sort sort = SegmentInfos.readLatestCommit(directory).info(0).info.getIndexSort();
        return sort == null ? config : config.setIndexSort(sort);
    }
}
