package dateline.enrich.tag;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.SentenceSplitter;
import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusReader;
import dateline.corpus.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * An article whose prose is not yet cut into sentences.
 *
 * @param text its whole text
 * @param prose where its prose stands
 */
record RawArticle(String text, List<Span> prose) {

    /**
     * Reads the articles below a folder in the order of their names, one at a time.
     *
     * @param most no more files than these
     */
    static void each(Path folder, int most, Consumer<RawArticle> reader) throws IOException {
        CorpusReader corpus = new CorpusReader();
        List<CorpusFile> files = files(folder);
        for (CorpusFile file : files.subList(0, Math.min(files.size(), most))) {
            if (corpus.read(file) instanceof ReadResult.Read read) {
                reader.accept(of(read.article()));
            }
        }
    }

    private static RawArticle of(Article article) {
        List<Span> prose = article.blocks().stream()
                .filter(block -> block.role().isProse())
                .map(Block::span)
                .toList();
        return new RawArticle(article.text(), prose);
    }

    private static List<CorpusFile> files(Path folder) throws IOException {
        List<CorpusFile> files = new ArrayList<>();
        new CorpusFolder(folder).walk(new CorpusFolder.Visitor() {
            @Override
            public void file(CorpusFile file) {
                files.add(file);
            }

            @Override
            public void skipped(String file, String reason) {}

            @Override
            public void unreadable(String file, String reason) throws IOException {
                throw new IOException(file + ": " + reason);
            }
        });
        files.sort(Comparator.comparing(CorpusFile::file));
        return files;
    }

    /** The sentences, cut anew each time. */
    List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : prose) {
            sentences.addAll(SentenceSplitter.sentences(text, span));
        }
        return sentences;
    }

    /** How many tokens the sentences have. */
    int tokens() {
        return sentences().stream()
                .mapToInt(sentence -> sentence.tokens().size())
                .sum();
    }
}
