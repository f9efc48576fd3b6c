package dateline.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dateline.cli.archive.Rooms;
import dateline.cli.text.ExitCode;
import dateline.cli.text.Terminals;
import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusReader;
import dateline.corpus.ReadResult;
import dateline.enrich.Enricher;
import dateline.web.json.ArticleJson;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints everything that is extracted from article files. */
@Command(
        name = "annotate",
        description = "Print one JSON line per article: everything extracted, with offsets into the decoded file.")
final class AnnotateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Article files, or folders of them.")
    List<Path> paths = List.of();

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final OutputStream output;

    AnnotateCommand(OutputStream output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter errors = spec.commandLine().getErr();
        JsonFactory factory = JsonFactory.builder().build();
        try (JsonGenerator json = factory.createGenerator(output)) {
            json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
            Annotation annotation = new Annotation(Rooms.enricher(), json, errors);
            for (Path path : paths) {
                annotation.annotate(path);
            }
            json.writeRaw('\n');
            return annotation.rejected == 0 ? ExitCode.DONE : ExitCode.REJECTED_FILES;
        }
    }

    private static final class Annotation implements CorpusFolder.Visitor {
        private final CorpusReader reader = new CorpusReader();
        private final Enricher enricher;
        private final JsonGenerator json;
        private final PrintWriter errors;
        private int rejected;

        Annotation(Enricher enricher, JsonGenerator json, PrintWriter errors) {
            this.enricher = enricher;
            this.json = json;
            this.errors = errors;
        }

        void annotate(Path path) throws IOException {
            if (Files.isDirectory(path)) {
                new CorpusFolder(path).walk(this);
            } else if (!Files.exists(path)) {
                unreadable(path.toString(), "There is no such file.");
            } else {
                Instant modified = Files.getLastModifiedTime(path).toInstant();
                Path folder = path.resolveSibling("");
                file(new CorpusFile(folder, path.getFileName().toString(), Files.size(path), modified));
            }
        }

        @Override
        public void file(CorpusFile file) throws IOException {
            switch (reader.read(file)) {
                case ReadResult.Read read -> new ArticleJson(json).write(enricher.enrich(read.article()));
                case ReadResult.Rejected(String name, int line, String reason) ->
                    reject(line == 0 ? name : name + ":" + line, reason);
            }
        }

        @Override
        public void skipped(String file, String reason) {}

        @Override
        public void unreadable(String file, String reason) {
            reject(file, reason);
        }

        private void reject(String where, String reason) {
            rejected++;
            errors.println(Terminals.plain(where + ": " + reason));
        }
    }
}
