package dateline.bench.growth;

import dateline.bench.archive.Generated;
import dateline.bench.help.Helps;
import dateline.bench.question.HelpClass;
import dateline.bench.question.QueryClass;
import dateline.bench.question.QueryClass.Extent;
import dateline.bench.question.Questions;
import dateline.bench.question.Sample;
import dateline.bench.race.Askers;
import dateline.bench.race.Race;
import dateline.bench.race.Times;
import dateline.bench.side.DatelineSide;
import dateline.bench.side.IndexFolder;
import dateline.lucene.LuceneSearcher;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Builds, opens and asks Dateline's index of one size after the other, in this process; each is closed and deleted before the next. Before
 * all stands a small one that does not count, for the JVM to learn.
 *
 * @param folder where the indexes go
 * @param number how many questions of a class are asked that count
 * @param progress is told what is done
 */
public record Growth(Path folder, long seed, List<QueryClass> classes, int number, PrintStream progress) {

    private static final int FIRST = 5000;

    /** All sizes, as tables in Markdown. */
    public String measure(List<Integer> sizes) throws IOException, InterruptedException {
        GrowthTables tables = new GrowthTables(classes, number);
        Grown _ = measure(new Generated(FIRST, seed + 1));
        for (int size : sizes) {
            Grown grown = measure(new Generated(size, seed));
            tables.add(grown);
            progress.println(tables.last());
        }
        return tables.markdown();
    }

    private Grown measure(Generated archive) throws IOException, InterruptedException {
        Path at = folder.resolve("growth-" + archive.name());
        if (Files.exists(at)) {
            IndexFolder.delete(at);
        }
        Files.createDirectories(at);
        Grown.Built built = Builder.build(archive, at);
        progress.println(IndexFolder.state(at));
        long before = heap();
        Grown grown;
        try (LuceneSearcher searcher = LuceneSearcher.open(at)) {
            searcher.warm();
            long warm = heap() - before;
            Map<QueryClass, Times> searches = new EnumMap<>(QueryClass.class);
            Map<HelpClass, Times> helps = new EnumMap<>(HelpClass.class);
            ask(archive, new DatelineSide(at, searcher), searcher, searches, helps);
            grown = new Grown(built, IndexFolder.segments(at), warm, heap() - before, searches, helps);
        }
        IndexFolder.delete(at);
        return grown;
    }

    private void ask(
            Generated archive,
            DatelineSide side,
            LuceneSearcher searcher,
            Map<QueryClass, Times> searches,
            Map<HelpClass, Times> helps)
            throws IOException, InterruptedException {
        Sample sample = Sample.of(archive);
        Questions questions = new Questions(sample, Extent.WHOLE, seed);
        Askers askers = new Askers(Race.Clock.WALL);
        for (QueryClass queryClass : classes) {
            Times _ = askers.ask(side, questions.next(queryClass, number), 1);
        }
        for (QueryClass queryClass : classes) {
            Times _ = askers.ask(side, questions.next(queryClass, number / 2), 1);
            searches.put(queryClass, askers.ask(side, questions.next(queryClass, number), 1));
        }
        helps.putAll(new Helps(searcher, sample, seed).time(number));
    }

    /** Bytes in use after a full collection. */
    private static long heap() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
