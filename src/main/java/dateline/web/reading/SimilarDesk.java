package dateline.web.reading;

import dateline.article.Article;
import dateline.search.Searcher;
import dateline.search.Searcher.StoredArticle;
import dateline.search.answer.SimilarArticle;
import dateline.web.address.Percent;
import dateline.web.address.SearchAddress;
import dateline.web.address.Showing;
import dateline.web.page.Card;
import dateline.web.page.Frame;
import dateline.web.page.Link;
import dateline.web.page.Opened;
import dateline.web.reading.SimilarPage.Entry;
import dateline.web.words.CalendarWords;
import dateline.web.words.NumberWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the page of articles like one. Safe for use by many threads. */
public final class SimilarDesk {

    private final Searcher searcher;
    private final Frame.Files files;

    public SimilarDesk(Searcher searcher, Frame.Files files) {
        this.searcher = searcher;
        this.files = files;
    }

    /** The path of the page of articles like the one with an id. */
    static String path(String id) {
        return "/similar/" + Percent.path(id);
    }

    /**
     * The page of articles like the one with an id, if there is one.
     *
     * @param address the search that led to it, and which article is open
     */
    public Optional<SimilarPage> page(String id, SearchAddress address) throws IOException {
        Optional<StoredArticle> stored = searcher.find(id);
        if (stored.isEmpty()) {
            return Optional.empty();
        }
        Article article = stored.get().article().article();
        List<Card> cards = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (SimilarArticle similar : searcher.similar(id, SimilarArticle.MOST)) {
            Card card = Card.of(cards.size() + 1, similar.hit(), address, path(id));
            cards.add(card);
            entries.add(new Entry(card, similar.isDuplicate() ? "same text" : ""));
        }
        SearchAddress list = address.withShowing(Showing.LIST);
        String source = address.withShowing(address.showing().withArticle(id)).under(path(id));
        boolean isSourceOpen = address.showing().article().equals(id);
        return Optional.of(new SimilarPage(
                Frame.around(files, "Like “" + article.headline().text() + "” – Dateline", list),
                total(cards.size()),
                new Link("Back to the results", list.under("/"), false),
                new Link(article.headline().text(), source, isSourceOpen),
                CalendarWords.day(article.published()),
                entries,
                Opened.of(address, cards, cards.size(), path(id))));
    }

    private static String total(int count) {
        return count == 0 ? "No article is like this one" : NumberWords.articles(count) + " like this one";
    }
}
