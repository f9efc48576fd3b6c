package dateline.lucene.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** Where a run of words stands in the documents of a segment. */
final class RunPostings {

    private static final int[] NONE = {};

    /** For each word of the run, the postings of what it may be. */
    private final List<List<PostingsEnum>> words = new ArrayList<>();

    private int last = -1;
    private List<int[]> occurrences = List.of();

    RunPostings(LeafReader reader, List<List<Term>> run) throws IOException {
        for (List<Term> any : run) {
            List<PostingsEnum> postings = new ArrayList<>();
            for (Term term : any) {
                PostingsEnum found = reader.postings(term, PostingsEnum.POSITIONS);
                if (found != null) {
                    postings.add(found);
                }
            }
            words.add(postings);
        }
    }

    /** Its occurrences in a document; documents are asked for in ascending order, each as often as one likes. */
    List<int[]> in(int document) throws IOException {
        if (document != last) {
            occurrences = read(document);
            last = document;
        }
        return occurrences;
    }

    /** Whether an occurrence in a document stands from a first word on and before an end; documents are asked for in ascending order, once. */
    boolean isBetween(int document, int first, int end) throws IOException {
        boolean isOneTerm = words.size() == 1 && words.getFirst().size() == 1;
        if (!isOneTerm) {
            return in(document).stream()
                    .anyMatch(occurrence -> occurrence[0] >= first && occurrence[occurrence.length - 1] < end);
        }
        PostingsEnum postings = words.getFirst().getFirst();
        int at = postings.docID() < document ? postings.advance(document) : postings.docID();
        for (int left = at == document ? postings.freq() : 0; left > 0; left--) {
            int position = postings.nextPosition();
            if (position >= end) {
                return false;
            } else if (position >= first) {
                return true;
            }
        }
        return false;
    }

    private List<int[]> read(int document) throws IOException {
        List<int[]> found = new ArrayList<>();
        if (words.isEmpty()) {
            return found;
        }
        int length = words.size();
        int[][] behind = new int[length][];
        for (int index = 0; index < length; index++) {
            behind[index] = positions(words.get(index), document);
        }
        for (int start : behind[0]) {
            boolean isRun = true;
            for (int index = 1; index < length && isRun; index++) {
                isRun = Arrays.binarySearch(behind[index], start + index) >= 0;
            }
            if (isRun) {
                found.add(IntStream.range(start, start + length).toArray());
            }
        }
        return found;
    }

    private static int[] positions(List<PostingsEnum> any, int document) throws IOException {
        int[] positions = NONE;
        for (PostingsEnum postings : any) {
            int at = postings.docID() < document ? postings.advance(document) : postings.docID();
            if (at == document) {
                int before = positions.length;
                positions = Arrays.copyOf(positions, before + postings.freq());
                for (int index = before; index < positions.length; index++) {
                    positions[index] = postings.nextPosition();
                }
            }
        }
        if (any.size() > 1) {
            Arrays.sort(positions);
        }
        return positions;
    }
}
