package dateline.bench.help;

import dateline.bench.question.HelpClass;
import dateline.bench.question.Sample;
import dateline.bench.question.Texts;
import dateline.bench.race.Times;
import dateline.lucene.LuceneSearcher;
import dateline.query.Reading;
import dateline.query.parse.QueryParser;
import dateline.search.QueryReader;
import dateline.search.advice.Explanation;
import dateline.search.advice.Relaxations;
import dateline.search.advice.SettlingReader;
import dateline.search.advice.Suggester;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Times Dateline's completions, clause counts and relaxations in this process, as its routes ask for them. For use by one thread. */
public final class Helps {

    /** Of so many texts none has found something: then there are no others. */
    private static final int TRIES = 1000;

    private final LuceneSearcher searcher;
    private final QueryReader reader;
    private final Suggester suggester;
    private final Relaxations relaxations;
    private final Texts texts;

    /** @param searcher one that is warm: lists of names are made once for a state of the index, and not when somebody types */
    public Helps(LuceneSearcher searcher, Sample sample, long seed) {
        this.searcher = searcher;
        this.reader = new SettlingReader(QueryParser::parse, searcher);
        this.suggester = new Suggester(searcher, reader);
        this.relaxations = new Relaxations(reader, searcher);
        this.texts = new Texts(sample, seed);
    }

    /** Times so many texts of each class, after half as many that do not count. */
    public Map<HelpClass, Times> time(int number) throws IOException {
        for (HelpClass helpClass : HelpClass.values()) {
            Times _ = time(helpClass, number / 2);
        }
        Map<HelpClass, Times> times = new EnumMap<>(HelpClass.class);
        for (HelpClass helpClass : HelpClass.values()) {
            times.put(helpClass, time(helpClass, number));
        }
        return times;
    }

    private Times time(HelpClass helpClass, int number) throws IOException {
        List<String> typed = new ArrayList<>();
        while (typed.size() < number) {
            typed.add(next(helpClass));
        }
        long[] nanos = new long[number];
        for (int index = 0; index < number; index++) {
            Reading reading = reader.read(typed.get(index));
            long start = System.nanoTime();
            help(helpClass, reading);
            nanos[index] = System.nanoTime() - start;
        }
        return Times.of(nanos);
    }

    private String next(HelpClass helpClass) throws IOException {
        String text = texts.next(helpClass);
        for (int tries = 0;
                helpClass.findsNothing() && searcher.count(reader.read(text).query()) > 0;
                tries++) {
            if (tries == TRIES) {
                throw new IllegalStateException("every search finds something");
            }
            text = texts.next(helpClass);
        }
        return text;
    }

    private void help(HelpClass helpClass, Reading reading) throws IOException {
        Object _ = switch (helpClass) {
            case FIRST_LETTERS, NEXT_WORD, NAME ->
                suggester.suggest(
                        reading.text(), SearchRequest.of(reader.read("").query()));
            case CLAUSE_COUNTS -> Explanation.of(reading, searcher).counts();
            case RELAXATIONS, MISSPELLED -> relaxations.of(reading, SearchRequest.of(reading.query()));
        };
    }
}
