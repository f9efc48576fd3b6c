package dateline.web;

import dateline.access.Doorman;
import dateline.web.connect.TlsFiles;
import dateline.web.limit.Limits;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the page is served, and to whom: {@code http://localhost:8080}.
 *
 * @param host the name or address to listen on; a loopback one keeps the page on this machine
 * @param port the port, 0 for any free one
 * @param otherNames further names under which requests may come, such as that of a proxy
 * @param proxies the addresses of those whose word on where a request came from is taken
 * @param tls what TLS needs, or null without
 * @param doorman knows who may come in; null if everybody may who gets here
 * @param limits how much there is for anybody
 */
public record WebOptions(
        String host,
        int port,
        Set<String> otherNames,
        Set<String> proxies,
        @Nullable TlsFiles tls,
        @Nullable Doorman doorman,
        Limits limits) {

    public WebOptions {
        otherNames = Set.copyOf(otherNames);
        proxies = Set.copyOf(proxies);
    }

    /** To everybody who gets there, as much as they like. */
    public WebOptions(String host, int port, Set<String> otherNames) {
        this(host, port, otherNames, Set.of(), null, null, Limits.alone());
    }

    /** On this machine only. */
    public static WebOptions loopback(int port) {
        return new WebOptions("localhost", port, Set.of());
    }

    /** The same, behind proxies with these addresses. */
    public WebOptions behind(Set<String> addresses) {
        return new WebOptions(host, port, otherNames, addresses, tls, doorman, limits);
    }

    /** The same, over TLS if there are files for it. */
    public WebOptions over(@Nullable TlsFiles files) {
        return new WebOptions(host, port, otherNames, proxies, files, doorman, limits);
    }

    /** The same, for those whom a doorman knows. */
    public WebOptions guardedBy(@Nullable Doorman known) {
        return new WebOptions(host, port, otherNames, proxies, tls, known, limits);
    }

    /** The same, within limits. */
    public WebOptions within(Limits others) {
        return new WebOptions(host, port, otherNames, proxies, tls, doorman, others);
    }
}
