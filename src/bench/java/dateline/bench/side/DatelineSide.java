package dateline.bench.side;

import dateline.article.EnrichedArticle;
import dateline.bench.archive.Archive;
import dateline.bench.question.Answer;
import dateline.bench.question.Asked;
import dateline.bench.question.QueryClass;
import dateline.bench.question.Question;
import dateline.lucene.LuceneIndex;
import dateline.lucene.LuceneSearcher;
import dateline.query.NumberTest;
import dateline.query.Query;
import dateline.query.Words;
import dateline.search.Fingerprint;
import dateline.search.answer.FigurePage;
import dateline.search.answer.Fragment;
import dateline.search.answer.Hit;
import dateline.search.answer.SearchResults;
import dateline.search.answer.Timeline;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FacetValue;
import dateline.search.facet.Refinement;
import dateline.search.request.FigureRequest;
import dateline.search.request.FigureSelection;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Dateline in this process. */
public final class DatelineSide implements Side {

    private static final Fingerprint NO_FILE = new Fingerprint(0, Instant.EPOCH, "0".repeat(64), Instant.EPOCH);

    private final Path folder;
    private final LuceneSearcher searcher;

    /** Opens what {@link #build} has built. */
    public DatelineSide(Path folder) throws IOException {
        this.folder = folder;
        this.searcher = LuceneSearcher.open(folder);
    }

    /** Asks a searcher that is open already, and closes it in the end. */
    public DatelineSide(Path folder, LuceneSearcher searcher) {
        this.folder = folder;
        this.searcher = searcher;
    }

    /** Writes Dateline's index as the product does: all that is put is one commit. */
    public static Archive.Keeper keeper(Path folder) throws IOException {
        LuceneIndex index = LuceneIndex.open(folder);
        return new Archive.Keeper() {
            @Override
            public void receive(EnrichedArticle article) throws IOException {
                index.put(article, NO_FILE);
            }

            @Override
            public void keep() throws IOException {
                index.commit();
            }

            @Override
            public void close() throws IOException {
                index.close();
            }
        };
    }

    @Override
    public Reply ask(Question question) throws IOException {
        if (question.queryClass() == QueryClass.FIGURE_LIST) {
            FigurePage figures = searcher.figures(figureRequest(question));
            return () -> Answer.ofFigures(
                    figures.total(),
                    figures.facts().stream().map(DatelineSide::row).toList());
        }
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

    private static FigureRequest figureRequest(Question question) {
        FigureSelection selection = new FigureSelection(request(question), Set.of(), false);
        return new FigureRequest(selection, question.order(), question.page(), Question.SIZE);
    }

    private static Query query(Asked asked) {
        return switch (asked) {
            case Asked.Reported reported when reported.word().isEmpty() -> figure(reported);
            case Asked.Reported reported -> new Query.And(List.of(figure(reported), new Words.Word(reported.word())));
            case Asked.Word(String word) -> new Words.Word(word);
            case Asked.Both(String left, String right) ->
                new Query.And(List.of(new Words.Word(left), new Words.Word(right)));
            case Asked.Either(String left, String right) ->
                new Query.Or(List.of(new Words.Word(left), new Words.Word(right)));
            case Asked.Phrase(String left, String right) -> new Words.Phrase(left + " " + right);
        };
    }

    private static Query figure(Asked.Reported reported) {
        List<NumberTest> tests = List.of(new NumberTest(reported.number(), NumberTest.Certainty.STATED));
        List<String> ofWhom = reported.ofWhom().isEmpty() ? List.of() : List.of(reported.ofWhom());
        return new Query.HasFigure(reported.kind(), tests, null, ofWhom, List.of());
    }

    private static Answer.Row row(FigurePage.Fact fact) {
        Hit.ReportedFigure reported = fact.reported();
        return Answer.Row.ofFigure(
                fact.article(),
                fact.headline(),
                fact.published(),
                reported.figure().value(),
                reported.text(),
                reported.sentence().stream().map(Fragment::text).collect(Collectors.joining()));
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
