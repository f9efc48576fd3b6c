package dateline.web;

import java.util.Map;
import java.util.function.BiConsumer;

/** The headers that every answer carries, errors and static files too. */
final class Headers {

    static final String CACHE_CONTROL = "Cache-Control";

    /** A reporter's searches are confidential: no shared cache keeps them, no other site learns of them or shows them. */
    static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy",
            "no-referrer",
            "X-Content-Type-Options",
            "nosniff",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            CACHE_CONTROL,
            "private");

    /** For a year, nobody who came by TLS comes without. */
    private static final String TLS_ONLY = "max-age=31536000";

    private Headers() {}

    /**
     * Puts the headers of an answer.
     *
     * @param host the name that was asked; what is asked of {@code localhost} by TLS is no promise for all else on the machine
     */
    static void put(boolean isSecure, String host, BiConsumer<String, String> header) {
        ALWAYS.forEach(header);
        if (isSecure && !host.equals("localhost")) {
            header.accept("Strict-Transport-Security", TLS_ONLY);
        }
    }
}
