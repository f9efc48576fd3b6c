package dateline.bench.archive;

import dateline.corpus.CorpusFile;
import dateline.corpus.CorpusFolder;
import dateline.corpus.CorpusReader;
import dateline.corpus.ReadResult;
import dateline.enrich.Enricher;
import dateline.enrich.date.DateAnnotator;
import dateline.enrich.figure.FigureAnnotator;
import dateline.enrich.name.NameAnnotator;
import dateline.enrich.place.PlaceAnnotator;
import dateline.enrich.tag.Tagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The articles of a folder, read and enriched by Dateline.
 *
 * @param root the folder
 * @param most how many of them are taken, the first by name
 */
public record Folder(Path root, int most) implements Archive {

    @Override
    public void each(Receiver receiver) throws IOException {
        every(1, receiver);
    }

    @Override
    public void some(int number, Receiver receiver) throws IOException {
        every(Math.max(size() / number, 1), receiver);
    }

    @Override
    public int size() throws IOException {
        return files().size();
    }

    private void every(int step, Receiver receiver) throws IOException {
        CorpusReader reader = new CorpusReader();
        Enricher enricher = enricher();
        List<CorpusFile> files = files();
        for (int number = 0; number < files.size(); number += step) {
            if (reader.read(files.get(number)) instanceof ReadResult.Read read) {
                receiver.receive(enricher.enrich(read.article()));
            }
        }
    }

    /** The files of the folder, by name. */
    public List<CorpusFile> files() throws IOException {
        List<CorpusFile> files = new ArrayList<>();
        new CorpusFolder(root).walk(new CorpusFolder.Visitor() {
            @Override
            public void file(CorpusFile file) {
                files.add(file);
            }

            @Override
            public void skipped(String file, String reason) {}

            @Override
            public void unreadable(String file, String reason) {}
        });
        files.sort(Comparator.comparing(CorpusFile::file));
        return files.subList(0, Math.min(most, files.size()));
    }

    /** The enricher that Dateline runs. */
    public static Enricher enricher() throws IOException {
        return new Enricher(
                Tagger.withModel(),
                List.of(
                        new NameAnnotator(),
                        PlaceAnnotator.withGazetteer(),
                        new DateAnnotator(),
                        new FigureAnnotator()));
    }

    @Override
    public String name() {
        return root.toAbsolutePath().normalize().toString().replaceAll("[^A-Za-z0-9]+", "-") + "-" + most;
    }
}
