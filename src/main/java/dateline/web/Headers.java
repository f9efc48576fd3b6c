package dateline.web;

import java.util.Map;

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

    private Headers() {}
}
