package dateline.lucene;

import dateline.article.Article;
import dateline.article.Mention;
import dateline.lucene.hit.ArticleReader;
import dateline.lucene.hit.HitReader;
import dateline.lucene.schema.Schema;
import dateline.lucene.state.Snapshot;
import dateline.search.answer.ContradictionPage;
import dateline.search.answer.FigureFacts;
import dateline.search.answer.FigurePage;
import dateline.search.figure.Comparison;
import dateline.search.figure.FigureFact;
import dateline.search.figure.FigureSeries;
import dateline.search.figure.Foremost;
import dateline.search.request.ContradictionRequest;
import dateline.search.request.FigureRequest;
import dateline.search.request.FigureSelection;
import dateline.search.request.SeriesRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Lists, draws and compares the figures of a search; the articles of a page alone are read. For use by one thread. */
final class FigureReader {

    private final Snapshot snapshot;
    private final Map<Integer, Reported> articles = new HashMap<>();

    private record Reported(Article article, List<Mention.OfFigure> figures) {}

    FigureReader(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    FigurePage list(FigureRequest request) throws IOException {
        FigureFinder finder = new FigureFinder(snapshot, request.selection());
        int most = (int) Math.min((long) request.page() * request.size(), Integer.MAX_VALUE);
        Foremost<FigureFinder.Found> first = finder.first(request.order(), most);
        List<FigurePage.Fact> facts = new ArrayList<>();
        for (FigureFinder.Found found : first.page(request.page(), request.size())) {
            facts.add(fact(found.article().document(), found.number(), request.selection()));
        }
        return new FigurePage(first.total(), facts);
    }

    FigureSeries series(SeriesRequest request) throws IOException {
        FigureFacts facts = facts(request.selection());
        return FigureSeries.of(request, facts.total(), facts.newest());
    }

    ContradictionPage contradictions(ContradictionRequest request) throws IOException {
        FigureFacts facts = facts(request.selection());
        int most = (int) Math.min((long) request.page() * request.size(), Integer.MAX_VALUE);
        Foremost<Comparison.Two> found = new Comparison(request.window()).pairs(facts.newest(), most);
        List<ContradictionPage.Pair> pairs = new ArrayList<>();
        for (Comparison.Two two : found.page(request.page(), request.size())) {
            pairs.add(new ContradictionPage.Pair(
                    fact(two.earlier(), request.selection()), fact(two.later(), request.selection())));
        }
        return new ContradictionPage(facts.total(), facts.newest().size(), found.total(), pairs);
    }

    FigureFacts facts(FigureSelection selection) throws IOException {
        Foremost<FigureFact> newest = new FigureFinder(snapshot, selection).newest(FigureSelection.MOST_FACTS);
        return new FigureFacts(newest.total(), newest.kept());
    }

    private FigurePage.Fact fact(FigureFact fact, FigureSelection selection) throws IOException {
        ScoreDoc[] found = snapshot.search(new TermQuery(new Term(Schema.ID, fact.article())), 1).scoreDocs;
        return fact(found[0].doc, fact.number(), selection);
    }

    private FigurePage.Fact fact(int document, int number, FigureSelection selection) throws IOException {
        Reported reported = articles.get(document);
        if (reported == null) {
            ArticleReader reader = ArticleReader.of(snapshot, document);
            reported = new Reported(reader.article(), reader.figures());
            articles.put(document, reported);
        }
        Article article = reported.article;
        Mention.OfFigure mention = reported.figures.get(number);
        return new FigurePage.Fact(
                article.id(),
                article.headline().text(),
                article.published(),
                mention.span(),
                HitReader.reported(article, mention, selection.isMatching()));
    }
}
