package dateline.search;

import static java.util.Comparator.comparingDouble;

import dateline.article.Article;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.SentenceSplitter;
import dateline.query.Query;
import dateline.search.answer.Fragment;
import dateline.search.answer.Fragments;
import dateline.search.answer.Hit;
import java.util.ArrayList;
import java.util.List;

/** What is shown of an article that was found. */
final class BruteForceHit {

    private BruteForceHit() {}

    static Hit of(EnrichedArticle enriched, Query query) {
        Article article = enriched.article();
        List<Span> marks = BruteForceQueries.marks(enriched, query);
        List<Fragment> snippet = new ArrayList<>();
        for (Sentence sentence : SentenceSplitter.sentences(article)) {
            boolean isShown = sentence.span().overlaps(article.headline().span());
            if (!isShown && snippet.isEmpty() && marks.stream().anyMatch(sentence.span()::contains)) {
                snippet.addAll(Fragments.onOneLine(article.text(), sentence.span(), marks));
            }
        }
        List<Hit.ReportedFigure> figures = enriched.mentions(Mention.OfFigure.class)
                .sorted(comparingDouble(mention -> -mention.figure().value()))
                .map(mention -> reported(article, mention, query))
                .toList();
        Mention.OfPlace dateline = enriched.dateline();
        return new Hit(
                article.id(),
                List.of(new Fragment(article.headline().text(), false)),
                article.published(),
                dateline == null ? null : dateline.place().name(),
                article.source(),
                marks.size(),
                snippet,
                figures);
    }

    private static Hit.ReportedFigure reported(Article article, Mention.OfFigure mention, Query query) {
        Figure figure = mention.figure();
        return new Hit.ReportedFigure(
                figure,
                mention.span().in(article.text()),
                Fragments.onOneLine(article.text(), figure.sentence(), List.of(mention.span())),
                query.figures().stream().anyMatch(asked -> BruteForceQueries.isOne(asked, figure)));
    }
}
