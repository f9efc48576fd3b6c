package dateline.web.export;

import dateline.query.Reading;
import dateline.query.Warning;
import dateline.search.Searcher.IndexState;
import dateline.web.address.SearchAddress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a file says of itself, so that it can be checked and made again.
 *
 * @param site where the page is, without a slash at the end: {@code "http://localhost:8080"}
 * @param address the search
 * @param reading how its words were read
 * @param at when the file was asked for
 */
public record ExportHead(String site, SearchAddress address, Reading reading, Instant at) {

    /** The address of the same search on the page, with its ticks, days and order. */
    public String search() {
        return site + address.under("/");
    }

    /** What was ignored, cut, tied or repaired, in sentences; empty if nothing was. */
    public String notes() {
        return reading.warnings().stream().map(Warning::message).distinct().collect(Collectors.joining(" "));
    }

    /** All of it, always the same names in the same order. */
    Map<String, String> entries(IndexState state, long total) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("Dateline export", at.toString());
        entries.put("Query", reading.text());
        entries.put("Read as", reading.readAs());
        entries.put("Notes", notes());
        entries.put("Search", search());
        entries.put("Order", address.order(reading).key());
        entries.put("Articles in this file", Long.toString(total));
        entries.put("Articles in the index", Long.toString(state.articles()));
        entries.put("Index generation", Long.toString(state.generation()));
        return entries;
    }
}
