package dateline.ingest;

import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusReader;
import dateline.corpus.ReadResult;
import dateline.corpus.ReadResult.Rejected;
import dateline.search.Fingerprint;
import dateline.search.Inventory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Proves that an index equals a folder, by the hash of every file. */
public final class Verifier implements CorpusFolder.Visitor {

    private final CorpusReader reader = new CorpusReader();
    private final Map<String, Fingerprint> known;
    private final Set<String> unseen;
    private final BlindSpots blindSpots = new BlindSpots();
    private final List<String> differences = new ArrayList<>();
    private int equal;

    private Verifier(Map<String, Fingerprint> known) {
        this.known = known;
        this.unseen = new HashSet<>(known.keySet());
    }

    /**
     * What a comparison found.
     *
     * @param equal how many articles are as their files are
     * @param differences a sentence for each that is not
     */
    public record Verdict(int equal, List<String> differences) {
        public Verdict {
            differences = List.copyOf(differences);
        }
    }

    /** Compares every file of a folder with what an index holds. */
    public static Verdict verify(CorpusFolder folder, Inventory index) throws IOException {
        Verifier verifier = new Verifier(index.fingerprints());
        folder.walk(verifier);
        verifier.judgeUnseen();
        return new Verdict(verifier.equal, verifier.differences);
    }

    /** What could not be looked at is a difference only where the index holds something of it. */
    private void judgeUnseen() {
        Map<Rejected, Integer> covered = new LinkedHashMap<>();
        for (String id : new TreeSet<>(unseen)) {
            String file = id + CorpusFile.ENDING;
            blindSpots
                    .covering(file)
                    .ifPresentOrElse(
                            spot -> covered.merge(spot, 1, Integer::sum),
                            () -> differences.add(file + ": It is in the index, and not in the folder."));
        }
        covered.forEach((spot, articles) -> differences.add(
                spot.file() + ": " + spot.reason() + " The index holds " + articles + " of its articles."));
    }

    @Override
    public void file(CorpusFile file) {
        unseen.remove(file.id());
        Fingerprint indexed = known.get(file.id());
        switch (reader.read(file)) {
            case ReadResult.Read read
            when indexed == null -> differences.add(file.file() + ": It is in the folder, and not in the index.");
            case ReadResult.Read read
            when !read.sha256().equals(indexed.sha256()) ->
                differences.add(file.file() + ": It has changed since it was indexed.");
            case ReadResult.Read _ -> equal++;
            case Rejected rejected
            when indexed != null ->
                differences.add(file.file() + ": It is in the index, and is no article any more. " + rejected.reason());
            case Rejected _ -> {}
        }
    }

    @Override
    public void skipped(String file, String reason) {}

    @Override
    public void unreadable(String file, String reason) {
        blindSpots.add(file, reason);
    }
}
