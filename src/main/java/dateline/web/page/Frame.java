package dateline.web.page;

import dateline.web.address.SearchAddress;
import java.util.List;

/**
 * What stands around every page.
 *
 * @param files the addresses of style, script and icon
 * @param title the name of the window
 * @param query what stands in the search box
 * @param state the parameters that a new query keeps
 */
public record Frame(Files files, String title, String query, List<SearchAddress.Pair> state) {

    public Frame {
        state = List.copyOf(state);
    }

    /**
     * The addresses of what the page is made with.
     *
     * @param script the script that imports the modules
     * @param outlines those of the map
     */
    public record Files(String style, String htmx, String script, List<String> modules, String icon, String outlines) {
        public Files {
            modules = List.copyOf(modules);
        }
    }

    /** The frame around the page of a search. Typed dates have fields of their own; a new query starts on the first page. */
    public static Frame around(Files files, String title, SearchAddress address) {
        List<SearchAddress.Pair> state = address.withDates("", "")
                .withQuery("")
                .withShowing(address.showing().afresh().withoutFinds())
                .pairs();
        return new Frame(files, title, address.query(), state);
    }
}
