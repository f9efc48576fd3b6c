package dateline.web.picture;

import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.search.Searcher;
import dateline.search.figure.FigureFact;
import dateline.web.address.SearchAddress;
import dateline.web.words.CalendarWords;
import dateline.web.words.FigureSentence;
import dateline.web.words.FigureWords;
import dateline.web.words.NumberWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks up the sentences of figures, a page of them at a time. */
final class Sentences {

    private static final int PAGE = 20;

    private final Searcher searcher;
    private final SearchAddress address;

    Sentences(Searcher searcher, SearchAddress address) {
        this.searcher = searcher;
        this.address = address;
    }

    List<FiguresView.Row> page(List<FigureFact> facts) throws IOException {
        List<FiguresView.Row> rows = new ArrayList<>();
        for (FigureFact fact :
                facts.stream().skip((address.page() - 1L) * PAGE).limit(PAGE).toList()) {
            row(fact).ifPresent(rows::add);
        }
        return rows;
    }

    String range(int all) {
        int first = (address.page() - 1) * PAGE + 1;
        int last = Math.min(all, first + PAGE - 1);
        return first > all
                ? ""
                : "Sentences " + NumberWords.count(first) + " to " + NumberWords.count(last) + " of "
                        + NumberWords.count(all);
    }

    @Nullable
    String previous() {
        return address.page() > 1 ? there(address.page() - 1) : null;
    }

    @Nullable
    String next(int all) {
        return (long) address.page() * PAGE < all ? there(address.page() + 1) : null;
    }

    private String there(int page) {
        SearchAddress other = address.withPage(page);
        return other.withShowing(address.showing()).under("/");
    }

    FiguresView.@Nullable Row chosen(List<FigureFact> facts) throws IOException {
        for (FigureFact fact : facts) {
            if (isChosen(fact)) {
                return row(fact).orElse(null);
            }
        }
        return null;
    }

    private boolean isChosen(FigureFact fact) {
        return address.showing().fact().equals(fact.number() + ":" + fact.article());
    }

    private Optional<FiguresView.Row> row(FigureFact fact) throws IOException {
        return searcher.find(fact.article()).flatMap(stored -> row(fact, stored.article()));
    }

    private Optional<FiguresView.Row> row(FigureFact fact, EnrichedArticle enriched) {
        String text = enriched.article().text();
        return enriched.mentions(Mention.OfFigure.class)
                .skip(fact.number())
                .findFirst()
                .map(mention -> {
                    FigureWords words =
                            FigureWords.of(mention.figure(), mention.span().in(text));
                    return new FiguresView.Row(
                            fact.published().toString(),
                            CalendarWords.day(fact.published()),
                            words.line(),
                            words.detail(),
                            FigureSentence.of(text, mention),
                            fact.figure().saidBy(),
                            address.withShowing(address.showing().withArticle(fact.article()))
                                            .under("/")
                                    + "#figure-" + (fact.number() + 1),
                            isChosen(fact));
                });
    }
}
