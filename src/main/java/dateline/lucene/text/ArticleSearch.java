package dateline.lucene.text;

import dateline.article.Span;
import dateline.query.Part;
import dateline.query.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds where words stand in one article that is at hand; an index finds them in the same places. For use by one thread. */
public final class ArticleSearch {

    private final AnalyzedText text;
    private final Map<Words, List<int[]>> found = new HashMap<>();

    public ArticleSearch(AnalyzedText text) {
        this.text = text;
    }

    /**
     * The stretches of the file from the first word to the last of what matches, ascending; of those that hold another only the other.
     */
    public List<Span> find(Words words, Part part) {
        try {
            return new TextSearch(leaf -> found.computeIfAbsent(leaf, this::occurrences), text::structure)
                    .find(words, part).stream()
                            .map(occurrence ->
                                    text.span(OccurrenceFinder.first(occurrence), OccurrenceFinder.last(occurrence)))
                            .toList();
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }

    private List<int[]> occurrences(Words leaf) {
        Terms terms = Terms.of(leaf);
        int length = terms instanceof Terms.Run(String _, List<String> run) ? run.size() : 1;
        List<int[]> occurrences = new ArrayList<>();
        for (int start = 0; length > 0 && start + length <= text.size(); start++) {
            if (isAt(terms, start)) {
                occurrences.add(IntStream.range(start, start + length).toArray());
            }
        }
        return occurrences;
    }

    private boolean isAt(Terms terms, int start) {
        return switch (terms) {
            case Terms.Formed(var _, var isAccepted) ->
                isAccepted.run(text.word(start).written());
            case Terms.Run(String field, List<String> run) -> {
                boolean isFolded = field.equals(TextSchema.TEXT);
                int index = 0;
                while (index < run.size() && run.get(index).equals(term(isFolded, start + index))) {
                    index++;
                }
                yield index == run.size();
            }
        };
    }

    private String term(boolean isFolded, int position) {
        WordForm word = text.word(position);
        return isFolded ? word.stem() : word.written();
    }
}
