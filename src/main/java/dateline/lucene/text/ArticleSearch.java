package dateline.lucene.text;

import dateline.article.Article;
import dateline.article.Span;
import dateline.query.Part;
import dateline.query.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Finds where words stand in one article of the index. The index tells at which words, and the text where these are; only for a
 * pattern, which many words of the index may be, all words of the text are looked at. For use by one thread.
 */
public final class ArticleSearch {

    private final LeafReader segment;
    private final int document;
    private final Article article;
    private final Map<Words, List<int[]>> found = new HashMap<>();
    private @Nullable Structure structure;
    private @Nullable WordSpans spans;
    private @Nullable AnalyzedText text;

    /** @param document the article's number in a segment */
    public ArticleSearch(LeafReader segment, int document, Article article) {
        this.segment = segment;
        this.document = document;
        this.article = article;
    }

    /**
     * The stretches of the file from the first word to the last of what matches, ascending; of those that hold another only the other.
     */
    public List<Span> find(Words words, Part part) throws IOException {
        List<Span> stretches = new ArrayList<>();
        for (int[] occurrence : new TextSearch(this::occurrences, this::structure).find(words, part)) {
            Span first = spans().span(OccurrenceFinder.first(occurrence));
            Span last = spans().span(OccurrenceFinder.last(occurrence));
            stretches.add(new Span(first.start(), last.end()));
        }
        return stretches;
    }

    private Structure structure() throws IOException {
        Structure known = structure;
        if (known == null) {
            BinaryDocValues structures = DocValues.getBinary(segment, TextSchema.STRUCTURE);
            known = structures.advanceExact(document) ? Structure.unpack(structures.binaryValue()) : Structure.NONE;
            structure = known;
        }
        return known;
    }

    private WordSpans spans() throws IOException {
        WordSpans known = spans;
        if (known == null) {
            known = new WordSpans(article, structure());
            spans = known;
        }
        return known;
    }

    private List<int[]> occurrences(Words leaf) throws IOException {
        List<int[]> known = found.get(leaf);
        if (known == null) {
            known = switch (Terms.of(leaf)) {
                case Terms.Run(String field, List<String> run) -> posted(field, run);
                case Terms.Formed formed -> formed(formed);
            };
            found.put(leaf, known);
        }
        return known;
    }

    private List<int[]> posted(String field, List<String> run) throws IOException {
        List<List<Term>> terms =
                run.stream().map(word -> List.of(new Term(field, word))).toList();
        return new RunPostings(segment, terms).in(document);
    }

    private List<int[]> formed(Terms.Formed formed) {
        AnalyzedText known = text;
        if (known == null) {
            known = new AnalyzedText(article);
            text = known;
        }
        AnalyzedText words = known;
        return IntStream.range(0, words.size())
                .filter(word -> formed.isAccepted().run(words.word(word).written()))
                .mapToObj(word -> new int[] {word})
                .toList();
    }
}
