package dateline.web.limit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One thing of which there is not more for anybody: {@code rate}, requests a second of one client. */
public enum Limit {
    /** Requests a second of one client; three times as many may come at once. */
    RATE(100, 0, 0, 1_000_000),
    /** Searches of one client that are answered at once. */
    SEARCHES(16, 0, 0, 100_000),
    /** Searches of all clients that are answered at once. */
    ALL_SEARCHES(256, 0, 0, 100_000),
    /** Exports and feeds of one client that are sent at once. */
    EXPORTS(4, 0, 0, 100_000),
    /** Kilobytes a second of one export. */
    EXPORT_SPEED(10_000, 0, 0, 1_000_000),
    /** Connections that are open at once, of all clients. */
    CONNECTIONS(1000, 1000, 10, 100_000),
    /** Connections of one address that are open at once. */
    CLIENT_CONNECTIONS(200, 0, 0, 100_000),
    /** Bytes of a request's body. */
    BODY(16_384, 16_384, 1024, 1_000_000),
    /** Bytes of a request's address and headers. */
    HEADERS(32_768, 32_768, 4096, 1_000_000),
    /** Seconds in which a request's address and headers are here, once they begin to come. */
    HEADER_SECONDS(10, 10, 1, 3600),
    /** Bytes a second that a client reads of an answer at least, looked at over half a minute. */
    READ_SPEED(1000, 1000, 0, 1_000_000),
    /** Seconds for which nothing need happen on a connection. */
    IDLE_SECONDS(30, 30, 1, 3600);

    private final int usual;
    private final int alone;
    private final int least;
    private final int most;

    Limit(int usual, int alone, int least, int most) {
        this.usual = usual;
        this.alone = alone;
        this.least = least;
        this.most = most;
    }

    /** How it is written: {@code "export-speed"}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Limit> ofKey(String key) {
        return Arrays.stream(values()).filter(limit -> limit.key().equals(key)).findFirst();
    }

    /** Unless it is asked for otherwise, where others than the owner of the machine may come. */
    public int usual() {
        return usual;
    }

    /** Unless it is asked for otherwise, where only the owner of the machine comes. 0 is no limit. */
    public int alone() {
        return alone;
    }

    /** The least that can be asked for. Where it is 0, that is no limit. */
    public int least() {
        return least;
    }

    /** The most that can be asked for. */
    public int most() {
        return most;
    }
}
