package dateline.web;

import java.util.Set;

/**
 * Where the page is served: {@code http://localhost:8080}.
 *
 * @param host the name or address to listen on; a loopback one keeps the page on this machine
 * @param port the port, 0 for any free one
 * @param otherNames further names under which requests may come, such as that of a proxy
 */
public record WebOptions(String host, int port, Set<String> otherNames) {

    public WebOptions {
        otherNames = Set.copyOf(otherNames);
    }

    /** On this machine only. */
    public static WebOptions loopback(int port) {
        return new WebOptions("localhost", port, Set.of());
    }
}
