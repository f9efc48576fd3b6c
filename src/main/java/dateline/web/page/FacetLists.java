package dateline.web.page;

import dateline.search.Searcher;
import dateline.search.answer.SearchResults;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPage;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FacetValue;
import dateline.search.request.FacetRequest;
import dateline.search.request.SearchRequest;
import dateline.web.address.SearchAddress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lays out all facets of a search, in the order of the page. */
final class FacetLists {

    private static final List<Dimension> ORDER = List.of(
            Dimension.PLACE,
            Dimension.FIGURE,
            Dimension.ORGANISATION,
            Dimension.PERSON,
            Dimension.SAIDBY,
            Dimension.SOURCE,
            Dimension.DATE);

    private final Searcher searcher;
    private final SearchRequest request;
    private final SearchAddress address;

    FacetLists(Searcher searcher, SearchRequest request, SearchAddress address) {
        this.searcher = searcher;
        this.request = request;
        this.address = address;
    }

    List<Facet> of(SearchResults results) throws IOException {
        List<Facet> facets = new ArrayList<>();
        for (Dimension dimension : ORDER) {
            List<FacetValue> given = results.facets().getOrDefault(dimension, List.of());
            Facet facet = new FacetList(
                            dimension, given, address, (path, prefix, size) -> fetch(dimension, path, prefix, size))
                    .facet();
            if (!facet.rows().isEmpty() || facet.find() != null) {
                facets.add(facet);
            }
        }
        return facets;
    }

    private FacetPage fetch(Dimension dimension, FacetPath path, String prefix, int size) throws IOException {
        FacetRequest.Order order =
                dimension == Dimension.DATE || address.showing().byName().contains(dimension.key())
                        ? FacetRequest.Order.VALUE
                        : FacetRequest.Order.COUNT;
        return searcher.facet(new FacetRequest(request, dimension, path, prefix, order, 1, size));
    }
}
