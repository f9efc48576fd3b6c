package dateline.web.page;

import dateline.web.address.ReadAddress;
import dateline.web.address.SearchAddress;
import dateline.web.words.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * Where in the list the page stands.
 *
 * @param range {@code "Articles 11 to 20 of 59"}
 * @param previous the address of the page before, or null
 * @param next the address of the page behind, or null
 */
public record Paging(
        String range, @Nullable String previous, @Nullable String next) {

    static Paging of(SearchAddress address, long total, int shown) {
        long first = (long) (address.page() - 1) * address.size() + 1;
        long last = first + shown - 1;
        String range = shown == 0
                ? "Nothing on this page; there are " + NumberWords.articles(total)
                : "Articles " + NumberWords.count(first) + " to " + NumberWords.count(last) + " of "
                        + NumberWords.count(total);
        boolean hasNext = last < total && (long) (address.page() + 1) * address.size() <= ReadAddress.MAX_DEPTH;
        return new Paging(
                range,
                address.page() > 1 ? address.withPage(address.page() - 1).under("/") : null,
                hasNext ? address.withPage(address.page() + 1).under("/") : null);
    }
}
