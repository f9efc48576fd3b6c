package dateline.web.page;

import dateline.web.address.SearchAddress;
import dateline.web.words.NumberWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the article that is read beside the list stands in it.
 *
 * @param place {@code "Article 2 of 59"}; empty if it is not on this page of the list
 * @param close the address of the list alone
 * @param previous the address with the article before it open, or null
 * @param next the address with the article behind it open, or null
 */
public record Opened(
        String place,
        String close,
        @Nullable String previous,
        @Nullable String next) {

    /**
     * Where the open one of some cards stands.
     *
     * @param path of the page that lists them
     */
    public static Opened of(SearchAddress address, List<Card> cards, long total, String path) {
        int at = -1;
        for (int index = 0; index < cards.size(); index++) {
            at = cards.get(index).isOpen() ? index : at;
        }
        boolean isInList = at >= 0;
        return new Opened(
                isInList
                        ? "Article " + NumberWords.count(cards.get(at).rank()) + " of " + NumberWords.count(total)
                        : "",
                address.withShowing(address.showing().withArticle("")).under(path),
                isInList && at > 0 ? cards.get(at - 1).address() : null,
                isInList && at + 1 < cards.size() ? cards.get(at + 1).address() : null);
    }
}
