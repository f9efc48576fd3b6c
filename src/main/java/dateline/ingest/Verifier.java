package dateline.ingest;

import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusReader;
import dateline.corpus.ReadResult;
import dateline.search.Fingerprint;
import dateline.search.Holdings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Proves that an index equals a folder, by the hash of every file. */
public final class Verifier implements CorpusFolder.Visitor {

    private final CorpusReader reader = new CorpusReader();
    private final Map<String, Fingerprint> known;
    private final Set<String> unseen;
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
    public static Verdict verify(CorpusFolder folder, Holdings index) throws IOException {
        Verifier verifier = new Verifier(index.fingerprints());
        folder.walk(verifier);
        for (String id : new TreeSet<>(verifier.unseen)) {
            verifier.differences.add(id + ".txt: It is in the index, and not in the folder.");
        }
        return new Verdict(verifier.equal, verifier.differences);
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
            case ReadResult.Rejected rejected
            when indexed != null ->
                differences.add(file.file() + ": It is in the index, and is no article any more. " + rejected.reason());
            case ReadResult.Rejected _ -> {}
        }
    }

    @Override
    public void skipped(String file, String reason) {}

    @Override
    public void unreadable(String file, String reason) {
        differences.add(file + ": " + reason);
    }
}
