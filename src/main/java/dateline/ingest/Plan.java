package dateline.ingest;

import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.ReadResult.Rejected;
import dateline.search.Fingerprint;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What has to be done to make the index equal to a folder.
 *
 * @param toRead files that are new, or changed, or too fresh to tell
 * @param unchanged how many files need not be read: known articles, and known rejections
 * @param vanished the ids of articles whose file is gone
 * @param rejected files that were rejected before and have not changed, and what could not be looked at
 * @param skipped how many things hold no article, by reason
 */
record Plan(
        List<CorpusFile> toRead,
        int unchanged,
        Set<String> vanished,
        List<Rejected> rejected,
        Map<String, Integer> skipped) {

    /** A file changed this shortly before it was read may have changed again within the same tick of its time stamp. */
    private static final Duration TOO_FRESH = Duration.ofSeconds(2);

    /** Compares a folder with what an index knows. */
    static Plan of(CorpusFolder folder, Map<String, Fingerprint> known, Ledger ledger) throws IOException {
        Comparison comparison = new Comparison(known, ledger);
        folder.walk(comparison);
        return comparison.plan();
    }

    private static final class Comparison implements CorpusFolder.Visitor {
        private final Map<String, Fingerprint> known;
        private final Ledger ledger;
        private final Set<String> vanished;
        private final List<CorpusFile> toRead = new ArrayList<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private final Map<String, Integer> skipped = new TreeMap<>();
        private final Set<String> unreadable = new HashSet<>();
        private int unchanged;

        Comparison(Map<String, Fingerprint> known, Ledger ledger) {
            this.known = known;
            this.ledger = ledger;
            this.vanished = new HashSet<>(known.keySet());
        }

        @Override
        public void file(CorpusFile file) {
            vanished.remove(file.id());
            Fingerprint before = known.get(file.id());
            Optional<LedgerEntry> rejection = ledger.rejection(file.file());
            if (before != null && isUnchanged(file, before)) {
                unchanged++;
            } else if (before == null && rejection.isPresent() && isUnchanged(file, rejection.get())) {
                unchanged++;
                rejected.add(Ingestor.rejected(rejection.get()));
            } else {
                toRead.add(file);
            }
        }

        private static boolean isUnchanged(CorpusFile file, Fingerprint before) {
            return file.size() == before.size()
                    && file.modified().equals(before.modified())
                    && !before.modified().plus(TOO_FRESH).isAfter(before.readAt());
        }

        private static boolean isUnchanged(CorpusFile file, LedgerEntry rejection) {
            return file.size() == rejection.size()
                    && file.modified().equals(rejection.modified())
                    && !rejection.modified().plus(TOO_FRESH).isAfter(rejection.at());
        }

        @Override
        public void skipped(String file, String reason) {
            skipped.merge(reason, 1, Integer::sum);
        }

        @Override
        public void unreadable(String file, String reason) {
            unreadable.add(file);
            rejected.add(new Rejected(file, 1, reason));
        }

        /** What lies in a folder that cannot be looked into has not vanished. */
        Plan plan() {
            vanished.removeIf(id -> unreadable.stream().anyMatch(folder -> id.startsWith(folder + "/")));
            return new Plan(toRead, unchanged, vanished, rejected, new HashMap<>(skipped));
        }
    }
}
