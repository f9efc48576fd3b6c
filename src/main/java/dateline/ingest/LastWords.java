package dateline.ingest;

import dateline.corpus.CorpusFile;
import dateline.search.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares what an index holds with the last word of its ledger on each file. Only what differs is kept in memory, so that a ledger
 * may be long.
 */
final class LastWords {

    private final Map<String, Fingerprint> held;
    private final TreeSet<String> unmentioned;

    /** The words that differ, by id: a hash, or nothing for a file that holds no article any more. */
    private final Map<String, String> differing = new TreeMap<>();

    /** The articles that it says are there and that are not, by id: the hash. */
    private final Map<String, String> absent = new TreeMap<>();

    private LastWords(Map<String, Fingerprint> held) {
        this.held = held;
        this.unmentioned = new TreeSet<>(held.keySet());
    }

    /** Reads a ledger; what was cut off in it is passed over. */
    static LastWords of(Path ledger, Map<String, Fingerprint> held) throws IOException {
        LastWords words = new LastWords(held);
        LedgerLine.forEach(ledger, text -> LedgerLine.parse(text).ifPresent(words::hear));
        return words;
    }

    private void hear(LedgerLine line) {
        if (!line.file().endsWith(CorpusFile.ENDING)) {
            return;
        }
        String id = CorpusFile.id(line.file());
        Fingerprint fingerprint = held.get(id);
        String word = switch (line.event()) {
            case "removed", "rejected" -> "";
            default -> line.sha256();
        };
        if (fingerprint == null) {
            if (word.isEmpty()) {
                absent.remove(id);
            } else {
                absent.put(id, word);
            }
            return;
        }
        unmentioned.remove(id);
        if (word.equals(fingerprint.sha256())) {
            differing.remove(id);
        } else {
            differing.put(id, word);
        }
    }

    /** The ids of articles in the index of which its last word says otherwise. */
    Set<String> wronged() {
        return differing.keySet();
    }

    /** The articles that it says are in the index, and that are not there, by id: the hash. */
    Map<String, String> absent() {
        return absent;
    }

    /**
     * A sentence for each article on which the ledger's last word is another than the index's.
     *
     * @param named the ids of which a difference is told already. While an index is written its ledger is ahead of it: there the
     *     folder is too.
     */
    List<String> differences(Set<String> named) {
        List<String> sentences = new ArrayList<>();
        differing.keySet().removeAll(named);
        absent.keySet().removeAll(named);
        unmentioned.removeAll(named);
        differing.forEach((id, word) -> sentences.add(id + CorpusFile.ENDING
                + (word.isEmpty()
                        ? ": It is in the index, and the last word of the ledger is that it is no article."
                        : ": The last word of the ledger is another hash than that of the index.")
                + " ./dateline index writes down what is so."));
        absent.keySet()
                .forEach(
                        id -> sentences.add(
                                id + CorpusFile.ENDING
                                        + ": The last word of the ledger is that it is in the index, where it is not. ./dateline index writes down what is so."));
        if (!unmentioned.isEmpty()) {
            sentences.add("ledger.jsonl: It has no word on " + unmentioned.size()
                    + " of the articles in the index, such as " + unmentioned.first() + CorpusFile.ENDING
                    + ". Touch their files, and run ./dateline index.");
        }
        return sentences;
    }
}
