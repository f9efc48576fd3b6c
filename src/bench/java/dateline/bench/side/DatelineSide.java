package dateline.bench.side;

import dateline.bench.archive.Archive;
import dateline.bench.question.Answer;
import dateline.bench.question.Asked;
import dateline.bench.question.Question;
import dateline.lucene.LuceneIndex;
import dateline.lucene.LuceneSearcher;
import dateline.query.Query;
import dateline.query.Words;
import dateline.search.Dimension;
import dateline.search.FacetPath;
import dateline.search.FacetValue;
import dateline.search.Fingerprint;
import dateline.search.Fragment;
import dateline.search.Hit;
import dateline.search.Refinement;
import dateline.search.SearchRequest;
import dateline.search.SearchResults;
import dateline.search.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Dateline in this process. */
public final class DatelineSide implements Side {

    private final Path folder;
    private final LuceneSearcher searcher;

    /** Opens what {@link #build} has built. */
    public DatelineSide(Path folder) throws IOException {
        this.folder = folder;
        this.searcher = LuceneSearcher.open(folder);
    }

    /** Puts an archive into Dateline's index. */
    public static void build(Archive archive, Path folder) throws IOException {
        Fingerprint none = new Fingerprint(0, Instant.EPOCH, "0".repeat(64), Instant.EPOCH);
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            archive.each(article -> index.put(article, none));
            index.commit();
        }
    }

    @Override
    public Reply ask(Question question) throws IOException {
        SearchResults results = searcher.search(request(question));
        return () -> answer(results);
    }

    static SearchRequest request(Question question) {
        List<Refinement> refinements = question.country().isEmpty()
                ? List.of()
                : List.of(new Refinement(Dimension.PLACE, new FacetPath(question.country()), false));
        return new SearchRequest(
                        query(question.asked()),
                        refinements,
                        question.published(),
                        question.sort(),
                        question.page(),
                        Question.SIZE)
                .with(question.details());
    }

    private static Query query(Asked asked) {
        return switch (asked) {
            case Asked.Word(String word) -> new Words.Word(word);
            case Asked.Both(String left, String right) ->
                new Query.And(List.of(new Words.Word(left), new Words.Word(right)));
            case Asked.Either(String left, String right) ->
                new Query.Or(List.of(new Words.Word(left), new Words.Word(right)));
            case Asked.Phrase(String left, String right) -> new Words.Phrase(left + " " + right);
        };
    }

    private static Answer answer(SearchResults results) {
        Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
        results.facets().forEach((dimension, values) -> {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (FacetValue value : values) {
                counts.put(dimension.identity(value.path()), value.count());
            }
            facets.put(dimension.key(), counts);
        });
        Map<LocalDate, Long> timeline = results.timeline().bars().stream()
                .filter(bar -> bar.count() > 0)
                .collect(Collectors.toMap(Timeline.Bar::first, Timeline.Bar::count));
        return new Answer(
                results.total(), results.hits().stream().map(DatelineSide::row).toList(), facets, timeline);
    }

    private static Answer.Row row(Hit hit) {
        return new Answer.Row(
                hit.id(),
                hit.headline().stream().map(Fragment::text).collect(Collectors.joining()),
                hit.published(),
                hit.dateline(),
                hit.source(),
                hit.score(),
                hit.snippet().stream()
                        .filter(Fragment::isMatch)
                        .map(Fragment::text)
                        .toList(),
                hit.figures().stream().map(Hit.ReportedFigure::text).toList());
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
