package dateline.ingest;

import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusPart;
import dateline.corpus.ReadResult.Rejected;
import dateline.search.Fingerprint;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What has to be done to make the index equal to a folder.
 *
 * @param part the part of the folder that it is about
 * @param toRead files that are new, or changed, or too fresh to tell
 * @param unchanged how many articles are as their files are, by size and time stamp
 * @param vanished the ids of articles whose file is gone
 * @param rejected files that were rejected before and have not changed
 * @param blindSpots what could not be looked at
 * @param skipped how many things hold no article, by reason
 */
record Plan(
        CorpusPart part,
        List<CorpusFile> toRead,
        int unchanged,
        Set<String> vanished,
        List<Rejected> rejected,
        BlindSpots blindSpots,
        Map<String, Integer> skipped) {

    /** A file changed this shortly before it was read may have changed again within the same tick of its time stamp. */
    private static final Duration TOO_FRESH = Duration.ofSeconds(2);

    /**
     * Compares a part of a folder with what an index knows.
     *
     * @param known the articles of this part
     */
    static Plan of(CorpusFolder folder, CorpusPart part, Map<String, Fingerprint> known, Ledger ledger)
            throws IOException {
        Comparison comparison = new Comparison(known, ledger);
        folder.walk(part, comparison);
        return comparison.plan(part);
    }

    /** How many articles have vanished that cannot just have been given another name, since no file that is to be read is as large. */
    int going(Map<String, Fingerprint> known) {
        Set<Long> sizes = new HashSet<>();
        toRead.forEach(file -> sizes.add(file.size()));
        return (int) vanished.stream()
                .filter(id ->
                        !sizes.contains(Objects.requireNonNull(known.get(id)).size()))
                .count();
    }

    private static final class Comparison implements CorpusFolder.Visitor {
        private final Map<String, Fingerprint> known;
        private final Ledger ledger;
        private final Set<String> vanished;
        private final List<CorpusFile> toRead = new ArrayList<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private final Map<String, Integer> skipped = new TreeMap<>();
        private final BlindSpots blindSpots = new BlindSpots();
        private int unchanged;

        Comparison(Map<String, Fingerprint> known, Ledger ledger) {
            this.known = known;
            this.ledger = ledger;
            this.vanished = new HashSet<>(known.keySet());
        }

        @Override
        public void file(CorpusFile file) throws IOException {
            vanished.remove(file.id());
            Fingerprint before = known.get(file.id());
            Optional<LedgerEntry> rejection = ledger.rejection(file.file());
            if (before != null && isUnchanged(file, before)) {
                unchanged++;
            } else if (before == null && rejection.isPresent() && isUnchanged(file, rejection.get())) {
                rejected.add(rejection.get().asRejected());
            } else {
                toRead.add(file);
            }
        }

        private static boolean isUnchanged(CorpusFile file, Fingerprint before) {
            return file.size() == before.size()
                    && file.modified().equals(before.modified())
                    && !before.modified().plus(TOO_FRESH).isAfter(before.readAt());
        }

        /** One that could not be read is tried again: to be given a permission leaves no trace on a time stamp. */
        private boolean isUnchanged(CorpusFile file, LedgerEntry rejection) {
            // An index made anew may be that of a newer Dateline, which reads what an older one could not.
            return !known.isEmpty()
                    && rejection.line() > 0
                    && file.size() == rejection.size()
                    && file.modified().equals(rejection.modified())
                    && !rejection.modified().plus(TOO_FRESH).isAfter(rejection.at());
        }

        @Override
        public void skipped(String file, String reason) {
            skipped.merge(reason, 1, Integer::sum);
        }

        @Override
        public void unreadable(String file, String reason) {
            blindSpots.add(file, reason);
        }

        Plan plan(CorpusPart part) {
            vanished.removeIf(id -> blindSpots.cover(id + CorpusFile.ENDING));
            return new Plan(part, toRead, unchanged, vanished, rejected, blindSpots, new HashMap<>(skipped));
        }
    }
}
