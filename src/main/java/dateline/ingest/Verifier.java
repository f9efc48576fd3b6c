package dateline.ingest;

import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusReader;
import dateline.corpus.ReadResult;
import dateline.corpus.ReadResult.Rejected;
import dateline.search.Fingerprint;
import dateline.search.Inventory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Proves that an index equals a folder, by the hash of every file, and its ledger. */
public final class Verifier implements CorpusFolder.Visitor {

    private final CorpusReader reader = new CorpusReader();
    private final Map<String, Fingerprint> known;
    private final Set<String> unseen;
    private final BlindSpots blindSpots = new BlindSpots();
    private final List<String> differences = new ArrayList<>();
    private final Set<String> unequal = new HashSet<>();
    private int inFolder;
    private int rejected;
    private int equal;

    private Verifier(Map<String, Fingerprint> known) {
        this.known = known;
        this.unseen = new HashSet<>(known.keySet());
    }

    /**
     * How many there are.
     *
     * @param inFolder files that hold an article
     * @param rejected files that hold none
     * @param inIndex articles that the index holds
     * @param equal articles that are as their files are
     */
    public record Counts(int inFolder, int rejected, int inIndex, int equal) {}

    /**
     * What a comparison found.
     *
     * @param counts how many there are
     * @param differences for each difference one line that says what to do
     */
    public record Verdict(Counts counts, List<String> differences) {
        public Verdict {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Compares every file of a folder with what an index holds, and that with the last word of its ledger.
     *
     * @param ledger the file of the ledger; if there is none, nothing is compared with it
     */
    public static Verdict verify(CorpusFolder folder, Inventory index, Path ledger) throws IOException {
        Verifier verifier = new Verifier(index.fingerprints());
        folder.walk(verifier);
        verifier.judgeUnseen();
        if (Files.exists(ledger)) {
            Set<String> named = Set.copyOf(verifier.unequal);
            LastWords.of(ledger, verifier.known).differences(named).forEach(verifier.differences::add);
        }
        Counts counts = new Counts(verifier.inFolder, verifier.rejected, verifier.known.size(), verifier.equal);
        return new Verdict(counts, verifier.differences);
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
                            () -> differ(
                                    id, "It is in the index, and not in the folder. ./dateline index removes it."));
        }
        covered.forEach((spot, articles) -> differences.add(spot.file() + ": " + spot.reason() + " The index holds "
                + articles + " of its articles, which stay until it can be looked at."));
    }

    @Override
    public void file(CorpusFile file) {
        unseen.remove(file.id());
        Fingerprint indexed = known.get(file.id());
        ReadResult now = reader.read(file);
        switch (now) {
            case ReadResult.Read _ -> inFolder++;
            case Rejected _ -> rejected++;
        }
        switch (now) {
            case ReadResult.Read _
            when indexed == null ->
                differ(file.id(), "It is in the folder, and not in the index. ./dateline index adds it.");
            case ReadResult.Read read
            when !read.sha256().equals(indexed.sha256()) -> differ(file.id(), changed(file, indexed));
            case ReadResult.Read _ -> equal++;
            case Rejected rejection
            when indexed != null ->
                differ(
                        file.id(),
                        "It is in the index, and is no article any more. " + rejection.reason()
                                + " ./dateline index removes it.");
            case Rejected _ -> {}
        }
    }

    private static String changed(CorpusFile file, Fingerprint indexed) {
        boolean looksTheSame = file.size() == indexed.size() && file.modified().equals(indexed.modified());
        return "It has changed since it was indexed. "
                + (looksTheSame
                        ? "Its size and time stamp have not: touch it, and run ./dateline index."
                        : "./dateline index reads it again.");
    }

    private void differ(String id, String sentence) {
        unequal.add(id);
        differences.add(id + CorpusFile.ENDING + ": " + sentence);
    }

    @Override
    public void skipped(String file, String reason) {}

    @Override
    public void unreadable(String file, String reason) {
        blindSpots.add(file, reason);
    }
}
