package dateline.bench.side;

import dateline.bench.bare.BareResults;
import dateline.bench.bare.BareSearcher;
import dateline.bench.bare.ShownFigure;
import dateline.bench.question.Answer;
import dateline.bench.question.QueryClass;
import dateline.bench.question.Question;
import dateline.search.answer.Fragment;
import dateline.search.answer.Timeline.Bar;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Bare Lucene in this process. */
public final class BareSide implements Side {

    private final Path folder;
    private final BareSearcher searcher;

    public BareSide(Path folder) throws IOException {
        this.folder = folder;
        this.searcher = new BareSearcher(folder);
    }

    @Override
    public Reply ask(Question question) throws IOException {
        BareResults results = searcher.ask(question);
        return () -> answer(results);
    }

    private static Answer answer(BareResults results) {
        if (!results.facts().isEmpty()) {
            return Answer.ofFigures(
                    results.total(), results.facts().stream().map(BareSide::row).toList());
        }
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        results.facets().forEach((dimension, values) -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            values.forEach(value -> counts.put(dimension.identity(value.path()), value.count()));
            facets.put(dimension.key(), counts);
        });
        Map<LocalDate, Long> timeline = results.timeline().stream()
                .filter(bar -> bar.count() > 0)
                .collect(Collectors.toMap(Bar::first, Bar::count));
        return new Answer(
                results.total(), results.hits().stream().map(BareSide::row).toList(), facets, timeline);
    }

    private static Answer.Row row(BareResults.Fact fact) {
        ShownFigure figure = fact.figure();
        return Answer.Row.ofFigure(
                fact.id(), fact.headline(), fact.published(), figure.value(), figure.text(), figure.sentence());
    }

    private static Answer.Row row(BareResults.BareHit hit) {
        return new Answer.Row(
                hit.id(),
                hit.headline(),
                hit.published(),
                hit.dateline(),
                hit.source(),
                hit.score(),
                hit.snippet().stream()
                        .filter(Fragment::isMatch)
                        .map(Fragment::text)
                        .toList(),
                hit.figures().stream().map(figure -> figure.text()).toList());
    }

    @Override
    public boolean answers(QueryClass queryClass) {
        return true;
    }

    @Override
    public String state() throws IOException {
        return IndexFolder.state(folder);
    }

    @Override
    public void close() throws IOException {
        searcher.close();
    }
}
