package dateline.web.page;

import dateline.query.Reading;
import dateline.web.address.SearchAddress;
import dateline.web.words.Chip;
import java.util.ArrayList;
import java.util.List;

/**
 * The active conditions: about two rows of them, and those that are folded behind.
 *
 * @param filters how many of them were chosen beside the list, and not typed
 */
public record Chips(List<Chip> shown, List<Chip> folded, int filters) {

    /** What two rows hold, in about the widths of letters. */
    private static final int ROOM = 250;

    private static final int ROOM_BESIDE_AN_ARTICLE = 85;

    /** The label's blank, the cross and the space around. */
    private static final int AROUND = 11;

    private static final int LONGEST = 46;

    public Chips {
        shown = List.copyOf(shown);
        folded = List.copyOf(folded);
    }

    /** All in one list. */
    public List<Chip> all() {
        List<Chip> all = new ArrayList<>(shown);
        all.addAll(folded);
        return List.copyOf(all);
    }

    static Chips of(SearchAddress address, Reading reading) {
        List<Chip> filters = Chip.of(address);
        List<Chip> all = new ArrayList<>(new TypedChips(address, reading).all());
        all.addAll(filters);
        int room = address.showing().article().isEmpty() ? ROOM : ROOM_BESIDE_AN_ARTICLE;
        int fit = 0;
        while (fit < all.size() && room > 0) {
            room -= width(all.get(fit));
            fit += room > 0 ? 1 : 0;
        }
        // A fold of one would take as much room as the one.
        int cut = fit + 1 >= all.size() ? all.size() : Math.max(1, fit);
        return new Chips(all.subList(0, cut), all.subList(cut, all.size()), filters.size());
    }

    private static int width(Chip chip) {
        return AROUND + chip.label().length() + Math.min(LONGEST, chip.value().length());
    }
}
