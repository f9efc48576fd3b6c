package dateline.ingest;

import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusPart;
import dateline.corpus.CorpusReader;
import dateline.enrich.Annotator;
import dateline.enrich.Enricher;
import dateline.enrich.SharedTagger;
import dateline.ingest.facts.Facts;
import dateline.lucene.LuceneIndex;
import dateline.lucene.LuceneSearcher;
import dateline.search.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A corpus and an index in a temporary folder, with a clock that stands still until it is set. */
final class Desk {

    static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    /** Long enough before noon that a time stamp tells a change. */
    static final Instant MORNING = NOON.minusSeconds(3600);

    final Path corpus;
    final Path index;
    Instant now = NOON;
    List<Annotator> annotators = List.of();

    /** The version of the extraction. */
    byte[] version = {1};

    /** How often an enricher was loaded. */
    int loads;

    /** What was said about facts. */
    final List<String> notes = new ArrayList<>();

    Desk(Path temp) throws IOException {
        corpus = Files.createDirectories(temp.resolve("corpus"));
        index = Files.createDirectories(temp.resolve("index"));
    }

    /** Writes an article that was last changed in the morning. */
    void write(String file, String sentence) throws IOException {
        write(file, "date 2019-03-08\n\n" + sentence + "\n", MORNING);
    }

    void write(String file, String text, Instant modified) throws IOException {
        Path path = corpus.resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
        Files.setLastModifiedTime(path, FileTime.from(modified));
    }

    void delete(String file) throws IOException {
        Files.delete(corpus.resolve(file));
    }

    IngestReport run() throws IOException {
        return run(false);
    }

    IngestReport run(boolean isRemovalAllowed) throws IOException {
        return run(CorpusPart.ALL, isRemovalAllowed);
    }

    IngestReport run(CorpusPart part, boolean isRemovalAllowed) throws IOException {
        try (Extractor extractor = new Extractor(this::load, new Facts(facts(), () -> version, notes::add));
                LuceneIndex lucene = LuceneIndex.open(index.resolve("lucene"));
                Ledger ledger = Ledger.open(ledger())) {
            Clock clock = Clock.fixed(now, ZoneOffset.UTC);
            RemovalGuard guard = new RemovalGuard(clock, isRemovalAllowed);
            Ingestor ingestor =
                    new Ingestor(new CorpusReader(), extractor, lucene, ledger, guard, clock, Duration.ofSeconds(10));
            IngestReport report = ingestor.run(new CorpusFolder(corpus), part, Progress.NONE);
            extractor.rest(lucene);
            return report;
        }
    }

    private Enricher load() {
        loads++;
        return new Enricher(SharedTagger.tagger(), annotators);
    }

    Path facts() {
        return index.resolve("facts");
    }

    Verifier.Verdict verify() throws IOException {
        try (LuceneSearcher searcher = LuceneSearcher.open(index.resolve("lucene"))) {
            return Verifier.verify(new CorpusFolder(corpus), searcher, ledger());
        }
    }

    Map<String, Fingerprint> held() throws IOException {
        try (LuceneSearcher searcher = LuceneSearcher.open(index.resolve("lucene"))) {
            return new TreeMap<>(searcher.fingerprints());
        }
    }

    Path ledger() {
        return index.resolve("ledger.jsonl");
    }

    /** The ledger, each line short: {@code "accepted a.txt"}. */
    List<String> events() throws IOException {
        return Files.readAllLines(ledger()).stream()
                .map(line -> line.replaceAll(".*\"event\":\"(\\w+)\",\"file\":\"([^\"]*)\".*", "$1 $2"))
                .toList();
    }

    /** Everything in the index folder, with its size and time stamp: what a run that writes nothing leaves as it is. */
    Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                state.put(index.relativize(file).toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return state;
    }
}
