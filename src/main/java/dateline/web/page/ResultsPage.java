package dateline.web.page;

import dateline.web.words.RelaxationWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a search.
 *
 * @param archive how much is searched: {@code "57,614 articles"}
 * @param progress how far the indexing is; empty when it is done
 * @param isEmpty whether there is no article at all
 * @param total the heading: {@code "59 articles"}
 * @param views the list, the figures, the map
 * @param withoutFilters the address of the words alone; empty if nothing else is asked
 * @param exports the same search as a file or a feed
 * @param troubles what of the address could not be read and has no field of its own
 * @param isUnordered whether nothing was found, so that there is nothing to sort
 */
public record ResultsPage(
        Frame frame,
        String archive,
        String progress,
        boolean isEmpty,
        ReadAs readAs,
        String total,
        boolean isUnordered,
        List<Link> views,
        List<Link> exports,
        List<String> troubles,
        Chips chips,
        String withoutFilters,
        String order,
        List<Link> orders,
        Strip strip,
        List<Facet> facets,
        List<Card> cards,
        Opened opened,
        @Nullable Paging paging,
        List<RelaxationWords> relaxations) {

    /** Whether the articles are listed. */
    public boolean isList() {
        return views.getFirst().isCurrent();
    }

    public ResultsPage {
        views = List.copyOf(views);
        exports = List.copyOf(exports);
        troubles = List.copyOf(troubles);
        orders = List.copyOf(orders);
        facets = List.copyOf(facets);
        cards = List.copyOf(cards);
        relaxations = List.copyOf(relaxations);
    }
}
