package dateline.lucene.commit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Compares the ids of documents: each has one, as a value and as the term that it is replaced by, and no two have the same. Not safe
 * for use by many threads.
 */
final class Identities {

    /** More of a kind are not listed. */
    private static final int MOST_LISTED = 20;

    private final String field;
    private final Set<String> seen = new HashSet<>();
    private final List<String> faults = new ArrayList<>();
    private int found;

    Identities(String field) {
        this.field = field;
    }

    List<String> faults() {
        List<String> all = new ArrayList<>(faults);
        if (found > MOST_LISTED) {
            all.add("And " + (found - MOST_LISTED) + " more like these.");
        }
        return all;
    }

    void read(LeafReader segment) throws IOException {
        checkValues(segment);
        checkTerms(segment);
    }

    private void checkValues(LeafReader segment) throws IOException {
        Bits live = segment.getLiveDocs();
        SortedDocValues ids = DocValues.getSorted(segment, field);
        for (int document = 0; document < segment.maxDoc(); document++) {
            if (live != null && !live.get(document)) {
                continue;
            }
            if (!ids.advanceExact(document)) {
                add("A document has no id.");
                continue;
            }
            String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
            if (!seen.add(id)) {
                add(id + ": Two documents have this id.");
            }
        }
    }

    /** An article is replaced by its term: one that leads elsewhere, or nowhere, would never go. */
    private void checkTerms(LeafReader segment) throws IOException {
        Bits live = segment.getLiveDocs();
        int reached = 0;
        Terms terms = Terms.getTerms(segment, field);
        TermsEnum each = terms.iterator();
        PostingsEnum documents = null;
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            documents = each.postings(documents, PostingsEnum.NONE);
            int document = documents.nextDoc();
            while (document != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(document)) {
                    reached++;
                    checkTerm(segment, document, term);
                }
                document = documents.nextDoc();
            }
        }
        if (reached != segment.numDocs()) {
            add(reached + " terms of ids lead to " + segment.numDocs() + " documents.");
        }
    }

    private void checkTerm(LeafReader segment, int document, BytesRef term) throws IOException {
        SortedDocValues ids = DocValues.getSorted(segment, field);
        if (!ids.advanceExact(document) || !ids.lookupOrd(ids.ordValue()).equals(term)) {
            add(term.utf8ToString() + ": A document is found by this id, and has another.");
        }
    }

    private void add(String fault) {
        found++;
        if (found <= MOST_LISTED) {
            faults.add(fault + " Remove lucene/ in the folder of the index, and run ./dateline index.");
        }
    }
}
