package dateline.lucene.text;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.SentenceSplitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.BytesRef;

/** The words of an article below its header, in order: their terms, where they stand in the file, and how they are parted. */
public final class AnalyzedText {

    private static final int FEW = 512;

    private final List<WordForm> words = new ArrayList<>();

    /** Where each word starts. An article of megabytes has millions. */
    private int[] starts = new int[FEW];

    private final Structure structure;

    public AnalyzedText(Article article) {
        List<Block> blocks = article.blocks();
        if (!blocks.isEmpty()) {
            int start = blocks.getFirst().span().start();
            addWords(article.text().substring(start, blocks.getLast().span().end()), start);
        }
        int[] sentences = firstWords(sentences(article));
        structure = new Structure(
                sentences,
                Arrays.stream(sentences).map(word -> starts[word]).toArray(),
                firstWords(paragraphs(article)),
                words(article.headline().span()),
                words(blocks.stream()
                        .filter(block -> block.role() == Block.Role.PARAGRAPH)
                        .findFirst()
                        .map(Block::span)
                        .orElse(new Span(0, 0))));
    }

    private void addWords(String text, int offset) {
        try (TokenStream tokens = Folding.WRITTEN.tokenStream("", text)) {
            CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            Map<String, WordForm> seldom = new HashMap<>();
            while (tokens.incrementToken()) {
                int number = words.size();
                if (number == starts.length) {
                    starts = Arrays.copyOf(starts, number + number / 2);
                }
                starts[number] = offset + at.startOffset();
                words.add(WordForm.of(word.toString(), seldom));
            }
            tokens.end();
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
    }

    /** Those of the prose; what is no prose, such as a stamp, is one by itself. */
    private static List<Span> sentences(Article article) {
        return article.blocks().stream()
                .flatMap(block -> block.role().isProse()
                        ? SentenceSplitter.sentences(article.text(), block.span()).stream()
                                .map(Sentence::span)
                        : Stream.of(block.span()))
                .toList();
    }

    /** Blocks on one line, such as a dateline and the text behind it, are one paragraph. */
    private static List<Span> paragraphs(Article article) {
        List<Span> paragraphs = new ArrayList<>();
        int end = -1;
        for (Block block : article.blocks()) {
            int start = block.span().start();
            if (end < 0 || article.text().substring(Math.min(end, start), start).indexOf('\n') >= 0) {
                paragraphs.add(block.span());
            }
            end = block.span().end();
        }
        return paragraphs;
    }

    /** The first words at or behind the starts of stretches that follow each other; those without a word are left out. */
    private int[] firstWords(List<Span> stretches) {
        return stretches.stream()
                .mapToInt(stretch -> firstFrom(stretch.start()))
                .filter(word -> word < words.size())
                .distinct()
                .toArray();
    }

    /** The first word that begins in a stretch, and the one behind the last. */
    private int[] words(Span stretch) {
        return new int[] {firstFrom(stretch.start()), firstFrom(stretch.end())};
    }

    private int firstFrom(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public int size() {
        return words.size();
    }

    WordForm word(int position) {
        return words.get(position);
    }

    /** The structure as the index keeps it. */
    public BytesRef packedStructure() throws IOException {
        return structure.pack();
    }

    /** The folded words as Lucene indexes them. */
    public TokenStream text() {
        return folded(0, words.size());
    }

    /** The words as they are written, as Lucene indexes them. */
    public TokenStream written() {
        return new TermStream(0, words.size(), position -> words.get(position).written());
    }

    public TokenStream headline() {
        return folded(structure.headline()[0], structure.headline()[1]);
    }

    private TokenStream folded(int first, int end) {
        return new TermStream(first, end, position -> words.get(position).stem());
    }
}
