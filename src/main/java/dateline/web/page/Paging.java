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

    /** @param snapshot the state of the index that the page comes from, and from which its neighbours are to come */
    static Paging of(SearchAddress address, long total, int shown, String snapshot) {
        long first = (long) (address.page() - 1) * address.size() + 1;
        long last = first + shown - 1;
        String range = shown == 0
                ? "Nothing on this page; there are " + NumberWords.articles(total)
                : "Articles " + NumberWords.count(first) + " to " + NumberWords.count(last) + " of "
                        + NumberWords.count(total);
        String asked = address.showing().snapshot();
        if (!asked.isEmpty() && !asked.equals(snapshot)) {
            range += ", of the archive as it is now: the list that you began with is not kept any more";
        }
        boolean hasNext = last < total && (long) (address.page() + 1) * address.size() <= ReadAddress.MAX_DEPTH;
        return new Paging(
                range,
                address.page() > 1 ? there(address, address.page() - 1, snapshot) : null,
                hasNext ? there(address, address.page() + 1, snapshot) : null);
    }

    private static String there(SearchAddress address, int page, String snapshot) {
        SearchAddress there = address.withPage(page);
        return there.withShowing(there.showing().withSnapshot(snapshot)).under("/");
    }
}
