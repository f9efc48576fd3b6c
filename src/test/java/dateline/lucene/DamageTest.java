package dateline.lucene;

import static dateline.search.Articles.article;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.lucene.commit.DamagedIndexException;
import dateline.lucene.commit.Integrity;
import dateline.lucene.schema.Schema;
import dateline.search.Searcher.StoredArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes of an index that are not those that were written are found, whichever file they stand in. */
class DamageTest {

    @TempDir
    Path folder;

    private void write(boolean isCompound) throws IOException {
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            for (int number = 0; number < 40; number++) {
                StoredArticle stored = article("a" + number)
                        .source("AFP")
                        .paragraph("At least " + number + " boats were lost near Lagos.")
                        .stored();
                index.put(stored.article(), stored.fingerprint());
                if (number % 20 == 19) {
                    index.commit();
                }
            }
        }
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setNoCFSRatio(isCompound ? 1 : 0);
        IndexWriterConfig config =
                new IndexWriterConfig().setIndexSort(Sorting.NEWEST).setMergePolicy(merges);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config)) {
            writer.forceMerge(1);
            writer.deleteDocuments(new org.apache.lucene.index.Term(Schema.ID, "a7"));
            writer.setLiveCommitData(Schema.stamp(7).entrySet());
            writer.commit();
        }
        Files.delete(folder.resolve("write.lock"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** What opening and checking come to: a fault, or none. */
    private Optional<String> examined() throws IOException {
        try (LuceneSearcher searcher = LuceneSearcher.open(folder)) {
            return searcher.examine(Integrity::faults).stream().findFirst();
        } catch (DamagedIndexException damaged) {
            return Optional.ofNullable(damaged.getMessage());
        }
    }

    private void assertFound(Path file, byte[] damaged, String what) throws IOException {
        Files.write(file, damaged);
        assertTrue(examined().isPresent(), what);
        DamagedIndexException refused = assertThrows(
                DamagedIndexException.class,
                () -> {
                    LuceneIndex.make(folder);
                    LuceneIndex.check(folder);
                },
                what);
        String sentence = String.valueOf(refused.getMessage());
        assertTrue(sentence.startsWith("The index in " + folder + " is damaged ("), sentence);
        assertTrue(sentence.contains("./dateline restore") && sentence.contains("facts/"), sentence);
        assertFalse(sentence.contains("\n"), sentence);
    }

    private void damageEachFile() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            for (int place : Set.of(0, 4, 9, whole.length / 3, whole.length / 2, whole.length - 12, whole.length - 1)) {
                byte[] flipped = whole.clone();
                flipped[place] ^= 0x10;
                assertFound(file, flipped, file.getFileName() + ", byte " + place + " of " + whole.length);
            }
            for (int length : Set.of(0, 5, whole.length / 2, whole.length - 1)) {
                assertFound(file, Arrays.copyOf(whole, length), file.getFileName() + " of " + length + " bytes");
            }
            Files.write(file, whole);
            assertEquals(Optional.empty(), examined());
        }
    }

    private Set<String> endings() throws IOException {
        return files().stream()
                .map(file -> file.getFileName().toString().replaceFirst("^(segments)?_[^.]*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aByteThatChangedAndAFileThatWasCutAreFoundInEachKindOfFile() throws IOException {
        write(false);
        assertTrue(
                endings()
                        .containsAll(Set.of(
                                "segments",
                                ".si",
                                ".fnm",
                                ".fdt",
                                ".dvd",
                                ".tim",
                                ".doc",
                                ".pos",
                                ".kdd",
                                ".nvd",
                                ".liv")),
                endings().toString());

        damageEachFile();
    }

    @Test
    void soTheyAreInFilesThatHoldOthers() throws IOException {
        write(true);
        assertTrue(endings().containsAll(Set.of(".cfs", ".cfe")), endings().toString());

        damageEachFile();
    }

    @Test
    void aFileThatIsGoneIsNamed() throws IOException {
        write(false);
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith("segments")) {
                continue; // then there is no index
            }
            byte[] whole = Files.readAllBytes(file);
            Files.delete(file);
            DamagedIndexException refused =
                    assertThrows(DamagedIndexException.class, () -> LuceneSearcher.open(folder), file.toString());
            assertTrue(
                    String.valueOf(refused.getMessage()).contains(file.getFileName() + ": it is missing"),
                    file + ": " + refused.getMessage() + refused.getCause());
            Files.write(file, whole);
        }
    }

    @Test
    void aWholeIndexHasNoFaults() throws IOException {
        write(true);
        try (LuceneSearcher searcher = LuceneSearcher.open(folder)) {
            assertEquals(List.of(), searcher.examine(Integrity::faults));
        }
    }

    private List<String> faultsWith(Document... documents) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setIndexSort(Sorting.NEWEST))) {
            for (Document document : documents) {
                document.add(NumericDocValuesField.indexedField(Schema.PUBLISHED, 7));
                writer.addDocument(document);
            }
            writer.setLiveCommitData(Schema.stamp(7).entrySet());
            writer.commit();
        }
        try (LuceneSearcher searcher = LuceneSearcher.open(folder)) {
            return searcher.examine(Integrity::faults);
        }
    }

    private static Document document(String term, String value) {
        Document document = new Document();
        if (!term.isEmpty()) {
            document.add(new StringField(Schema.ID, term, Field.Store.NO));
        }
        if (!value.isEmpty()) {
            document.add(new SortedDocValuesField(Schema.ID, new BytesRef(value)));
        }
        return document;
    }

    private static List<String> starts(List<String> faults) {
        return faults.stream()
                .map(fault -> fault.replaceFirst(" Remove lucene/.*", ""))
                .toList();
    }

    @Test
    void anIdThatTwoDocumentsHaveIsAFault() throws IOException {
        write(true);

        assertEquals(List.of("a3: Two documents have this id."), starts(faultsWith(document("a3", "a3"))));
    }

    @Test
    void aDocumentWithoutAnIdAndOneFoundByThatOfAnotherAreFaults() throws IOException {
        write(true);

        assertEquals(
                List.of(
                        "A document has no id.",
                        "y: A document is found by this id, and has another.",
                        "1 terms of ids lead to 2 documents."),
                starts(faultsWith(document("", ""), document("y", "x"))));
    }
}
