package dateline.web.words;

import dateline.search.facet.Refinement;
import dateline.search.request.Box;
import dateline.web.address.CalendarText;
import dateline.web.address.SearchAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An active condition in words, and the search without it.
 *
 * @param label what it is about: {@code "Place"}
 * @param value what is asked: {@code "Myanmar"}
 * @param without the search without it
 */
public record Chip(String label, String value, boolean isExcluded, SearchAddress without) {

    /** The address of the search without it. */
    public String address() {
        return without.under("/");
    }

    /** A date that cannot be read asks nothing, and has no chip. */
    public static List<Chip> of(SearchAddress address) {
        List<Chip> chips = new ArrayList<>();
        for (Refinement refinement : address.refinements()) {
            chips.add(new Chip(
                    FacetWords.heading(refinement.dimension()),
                    FacetWords.full(refinement.dimension(), refinement.path()),
                    refinement.isExcluded(),
                    address.without(refinement)));
        }
        String from = address.from();
        String to = address.to();
        if (CalendarText.parse(from).isPresent() && from.equals(to)) {
            chips.add(new Chip("Published", words(from), false, address.withDates("", "")));
        } else {
            if (CalendarText.parse(from).isPresent()) {
                chips.add(new Chip("From", words(from), false, address.withDates("", to)));
            }
            if (CalendarText.parse(to).isPresent()) {
                chips.add(new Chip("To", words(to), false, address.withDates(from, "")));
            }
        }
        Box box = address.box();
        if (box != null) {
            chips.add(new Chip("Map area", MapWords.area(box), false, address.withBox(null)));
        }
        return chips;
    }

    /** The chips of the dates in one: {@code "From 2021 To 2022"}. */
    static String dates(SearchAddress address) {
        return joined(address.withRefinements(List.of()).withBox(null));
    }

    /** The chip of the map in words. */
    static String area(SearchAddress address) {
        return joined(address.withRefinements(List.of()).withDates("", ""));
    }

    private static String joined(SearchAddress address) {
        return of(address).stream()
                .map(chip -> chip.label() + " " + chip.value())
                .collect(Collectors.joining(" "));
    }

    private static String words(String typed) {
        return CalendarText.parse(typed).map(CalendarWords::range).orElse(typed);
    }
}
