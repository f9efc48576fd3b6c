package dateline.web.page;

import dateline.article.DateRange;
import dateline.query.Query;
import dateline.query.Reading;
import dateline.query.Sort;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.search.advice.Explanation;
import dateline.search.answer.Hit;
import dateline.search.answer.SearchResults;
import dateline.search.answer.Timeline;
import dateline.search.facet.Refinement;
import dateline.search.request.Box;
import dateline.search.request.Budget;
import dateline.search.request.SearchRequest;
import dateline.web.address.ReadAddress;
import dateline.web.address.SearchAddress;
import dateline.web.address.Showing;
import dateline.web.address.Trouble;
import dateline.web.words.NumberWords;
import dateline.web.words.RelaxationWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the page of a search. Safe for use by many threads. */
public final class ResultsDesk {

    private final Searcher searcher;
    private final QueryReader reader;
    private final Frame.Files files;
    private volatile Archive archive = new Archive(-1, "");

    /** @param reader reads what a reporter typed */
    public ResultsDesk(Searcher searcher, QueryReader reader, Frame.Files files) {
        this.searcher = searcher;
        this.reader = reader;
        this.files = files;
    }

    /**
     * The page that answers an address.
     *
     * @param progress how far the indexing is; empty when it is done
     */
    public ResultsPage answer(ReadAddress read, String progress) throws IOException {
        SearchAddress address = read.address();
        Reading reading = reader.read(address.query());
        SearchRequest request = address.request(reading);
        SearchResults results = searcher.search(request);
        boolean isNothing = results.total() == 0;
        boolean isCut = Budget.current().wasSpent();
        List<Card> cards = cards(address, results.hits());
        return new ResultsPage(
                Frame.around(files, title(address), address),
                archive(),
                progress,
                searcher.state().articles() == 0,
                ReadAs.of(Explanation.of(reading, searcher), address),
                total(results, isCut),
                isNothing,
                views(address),
                exports(address),
                troubles(read),
                Chips.of(address, reading),
                address.hasFilters() ? address.withoutFilters().under("/") : "",
                words(request.sort()),
                orders(address, request.sort()),
                strip(read, request, results),
                isNothing && address.refinements().isEmpty()
                        ? List.of()
                        : new FacetLists(searcher, request, address).of(results),
                cards,
                Opened.of(address, cards, results.total(), "/"),
                isNothing
                        ? null
                        : Paging.of(
                                address,
                                results.total(),
                                cards.size(),
                                searcher.state().snapshot()),
                isNothing ? RelaxationWords.of(address, reading, reader, searcher) : List.of());
    }

    /** A count that was cut is no exact one. */
    private static String total(SearchResults results, boolean isCut) {
        if (results.total() == 0) {
            return isCut ? "No article was found in time" : "No article matches all of this";
        }
        return (isCut ? "At least " : "") + NumberWords.articles(results.total());
    }

    private static List<Card> cards(SearchAddress address, List<Hit> hits) {
        List<Card> cards = new ArrayList<>();
        long first = (long) (address.page() - 1) * address.size() + 1;
        hits.forEach(hit -> cards.add(Card.of(first + cards.size(), hit, address, "/")));
        return cards;
    }

    private static List<Link> views(SearchAddress address) {
        List<Link> views = new ArrayList<>();
        for (Showing.View view : Showing.View.values()) {
            String name = switch (view) {
                case LIST -> "List";
                case FIGURES -> "Figures";
                case MAP -> "Map";
            };
            SearchAddress other =
                    address.withPage(1).withShowing(address.showing().withView(view));
            views.add(new Link(name, other.under("/"), view == address.showing().view()));
        }
        return views;
    }

    private static List<Link> exports(SearchAddress address) {
        SearchAddress search = address.withPage(1).withShowing(Showing.LIST);
        return List.of(
                Link.to("CSV table", search.under("/export.csv")),
                Link.to("JSON lines", search.under("/export.jsonl")),
                Link.to("BibTeX", search.under("/export.bib")),
                Link.to("RIS", search.under("/export.ris")),
                Link.to("Feed", search.under("/feed.atom")));
    }

    /** Days around the chosen ones, and all articles of the same days, cost a search each. */
    private Strip strip(ReadAddress read, SearchRequest request, SearchResults results) throws IOException {
        StripContext context = StripContext.of(read.address());
        Timeline timeline = context.chosen() == null
                ? results.timeline()
                : searcher.search(during(context.days(), request.query(), request.refinements(), request.box()))
                        .timeline();
        Timeline all = null;
        if (read.address().showing().share() && !timeline.bars().isEmpty()) {
            DateRange days = new DateRange(
                    timeline.bars().getFirst().first(),
                    timeline.bars().getLast().last());
            all = searcher.search(during(days, new Query.All(), List.of(), null))
                    .timeline();
        }
        return Strip.of(read, context, timeline, all);
    }

    private static SearchRequest during(DateRange days, Query query, List<Refinement> refinements, @Nullable Box box) {
        return new SearchRequest(query, refinements, days, box, Sort.NEWEST, 1, 0);
    }

    private static String title(SearchAddress address) {
        return address.query().isBlank() ? "Dateline" : address.query().strip() + " – Dateline";
    }

    /** Those of the dates stand beside their fields. */
    private static List<String> troubles(ReadAddress read) {
        return read.troubles().stream()
                .filter(trouble -> trouble.parameter().equals("box"))
                .map(Trouble::message)
                .toList();
    }

    private static List<Link> orders(SearchAddress address, Sort current) {
        List<Link> orders = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            orders.add(new Link(words(sort), address.withSort(sort).under("/"), sort == current));
        }
        return orders;
    }

    private static String words(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> "relevance";
            case NEWEST -> "newest first";
            case OLDEST -> "oldest first";
            case FIGURE -> "largest figure";
        };
    }

    /** What is searched is counted once for each state of the index. */
    private String archive() throws IOException {
        long generation = searcher.state().generation();
        Archive known = archive;
        if (known.generation == generation) {
            return known.words;
        }
        SearchRequest everything = new SearchRequest(new Query.All(), List.of(), DateRange.ALWAYS, Sort.NEWEST, 1, 0);
        SearchResults all = Budget.UNLIMITED.spend(() -> searcher.search(everything));
        List<Timeline.Bar> bars = all.timeline().bars();
        String words = NumberWords.articles(all.total());
        if (!bars.isEmpty()) {
            int first = bars.getFirst().first().getYear();
            int last = bars.getLast().last().getYear();
            words += first == last ? ", " + first : ", " + first + " to " + last;
        }
        archive = new Archive(generation, words);
        return words;
    }

    private record Archive(long generation, String words) {}
}
