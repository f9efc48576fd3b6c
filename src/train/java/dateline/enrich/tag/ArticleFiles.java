package dateline.enrich.tag;

import dateline.article.Article;
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

/** The article files below a folder, such as {@code wikinews/docs}, in the order of their names. */
public record ArticleFiles(List<CorpusFile> files) {

    public static ArticleFiles of(Path folder) throws IOException {
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
        return new ArticleFiles(files);
    }

    /** The first so many of them. */
    public ArticleFiles first(int most) {
        return new ArticleFiles(files.subList(0, Math.min(files.size(), most)));
    }

    /** Reads the articles in them, one at a time. */
    public void read(Consumer<Article> reader) {
        CorpusReader corpus = new CorpusReader();
        for (CorpusFile file : files) {
            if (corpus.read(file) instanceof ReadResult.Read read) {
                reader.accept(read.article());
            }
        }
    }
}
