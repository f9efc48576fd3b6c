package dateline.web;

import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page as who looks at it does; what is not there is a failure that names it. */
final class OnPage {

    private OnPage() {}

    /** The sentence above the results, or the headline of an article. */
    static String total(Document page) {
        return text(page, "h1");
    }

    static String text(Element within, String selector) {
        return first(within, selector).text();
    }

    static String address(Element within, String selector) {
        return first(within, selector).attr("href");
    }

    static String value(Element within, String selector) {
        return first(within, selector).attr("value");
    }

    static Element first(Element within, String selector) {
        return Objects.requireNonNull(within.selectFirst(selector), selector);
    }
}
