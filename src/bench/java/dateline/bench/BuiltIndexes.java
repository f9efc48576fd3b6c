package dateline.bench;

import dateline.bench.archive.Archive;
import dateline.bench.bare.BareIndex;
import dateline.bench.side.DatelineSide;
import dateline.bench.side.Segments;
import dateline.bench.sqlite.SqliteIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The indexes of an archive, each built when it is first asked for and kept for other runs.
 *
 * @param folder where they are
 * @param segments how many segments those of Lucene have
 */
record BuiltIndexes(Archive archive, Path folder, Segments segments) {

    private static final String DATABASE = "articles.db";

    static BuiltIndexes of(Options options) {
        Archive archive = options.archive();
        return new BuiltIndexes(
                archive, options.work().resolve(archive.name()), new Segments(options.number("segments")));
    }

    Path dateline() throws IOException {
        return lucene("dateline", DatelineSide::keeper);
    }

    Path bare() throws IOException {
        return lucene("bare", BareIndex::keeper);
    }

    private Path lucene(String name, Segments.Opener opener) throws IOException {
        return built(name + "-" + segments.number(), at -> segments.build(archive, at, opener));
    }

    Path sqlite() throws IOException {
        return built("sqlite", at -> SqliteIndex.build(archive, at.resolve(DATABASE)))
                .resolve(DATABASE);
    }

    private interface Builder {
        void build(Path at) throws IOException;
    }

    private Path built(String name, Builder builder) throws IOException {
        Path at = folder.resolve(name);
        Path done = folder.resolve(name + ".done");
        if (!Files.exists(done)) {
            Files.createDirectories(at);
            builder.build(at);
            Files.createFile(done);
        }
        return at;
    }
}
