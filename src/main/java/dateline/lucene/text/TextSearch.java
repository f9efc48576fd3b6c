package dateline.lucene.text;

import dateline.query.Part;
import dateline.query.Words;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** Finds where words stand in the parts of one text. */
final class TextSearch {

    private final OccurrenceFinder.Leaves leaves;
    private final OccurrenceFinder.Structured structured;

    TextSearch(OccurrenceFinder.Leaves leaves, OccurrenceFinder.Structured structured) {
        this.leaves = leaves;
        this.structured = structured;
    }

    /** The occurrences that hold no other, ascending; words outside of the part do not count. */
    List<int[]> find(Words words, Part part) throws IOException {
        OccurrenceFinder.Leaves inPart = part == Part.BODY
                ? leaves
                : leaf -> {
                    List<int[]> occurrences = leaves.of(leaf);
                    if (occurrences.isEmpty()) {
                        return occurrences;
                    }
                    Structure structure = structured.structure();
                    return occurrences.stream()
                            .filter(occurrence ->
                                    Arrays.stream(occurrence).allMatch(word -> structure.isIn(part, word)))
                            .toList();
                };
        return new OccurrenceFinder(inPart, structured).nearest(words);
    }
}
