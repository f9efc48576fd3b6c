package dateline.web.connect;

import dateline.web.limit.Limit;
import dateline.web.limit.Limits;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ssl.SslConnection;

/** What is remembered of a connection from one look to the next. */
final class Watch {

    private static final long WINDOW = TimeUnit.SECONDS.toNanos(30);

    private final Connection connection;
    private final String address;
    private final boolean isOneTooMany;
    private boolean isAnswering;
    private boolean isAsking;
    private boolean isRefused;
    private long askingSince;
    private long askedBytes;
    private long readSince;
    private long readBytes;

    /** What a look finds. */
    enum Finding {
        FINE,
        NEVER_ASKS,
        NEVER_READS,
        /** It was told already, and is still there. */
        IS_REFUSED
    }

    /** @param address where it comes from, which is not to be had once it is closed */
    Watch(Connection connection, String address, long now, boolean isOneTooMany) {
        this.connection = connection;
        this.address = address;
        this.isOneTooMany = isOneTooMany;
        this.askingSince = now;
        this.readSince = now;
    }

    String address() {
        return address;
    }

    boolean isOneTooMany() {
        return isOneTooMany;
    }

    synchronized void begin() {
        isAnswering = true;
        isAsking = false;
        readBytes = -1;
    }

    synchronized void end() {
        isAnswering = false;
        askedBytes = connection.getBytesIn();
    }

    synchronized Finding look(long now, Limits limits) {
        return isAnswering ? lookAtReading(now, limits) : lookAtAsking(now, limits);
    }

    /** A connection on which nothing comes is ended after a while without us; we look at those on which too little does. */
    private Finding lookAtAsking(long now, Limits limits) {
        if (isRefused) {
            return Finding.IS_REFUSED;
        }
        if (!isShakingHands() && connection.getBytesIn() <= askedBytes) {
            isAsking = false;
            return Finding.FINE;
        }
        if (!isAsking) {
            isAsking = true;
            askingSince = now;
        }
        if (now - askingSince < TimeUnit.SECONDS.toNanos(limits.of(Limit.HEADER_SECONDS))) {
            return Finding.FINE;
        }
        if (isShakingHands()) {
            return Finding.IS_REFUSED;
        }
        isRefused = true;
        return Finding.NEVER_ASKS;
    }

    private boolean isShakingHands() {
        return connection.getEndPoint() instanceof SslConnection.SslEndPoint tls
                && tls.getSslConnection()
                        .getSSLEngine()
                        .getSession()
                        .getProtocol()
                        .equals("NONE");
    }

    /** Only who has something to read, and does not, is slow; whoever waits for us is not. */
    private Finding lookAtReading(long now, Limits limits) {
        long bytes = connection.getBytesOut();
        EndPoint end = connection.getEndPoint();
        boolean isWaitedFor = end instanceof AbstractEndPoint flushed
                && flushed.getWriteFlusher().isPending();
        if (!isWaitedFor || readBytes < 0) {
            readSince = now;
            readBytes = bytes;
            return Finding.FINE;
        }
        if (now - readSince < WINDOW) {
            return Finding.FINE;
        }
        boolean isSlow =
                bytes - readBytes < limits.of(Limit.READ_SPEED) * TimeUnit.NANOSECONDS.toSeconds(now - readSince);
        readSince = now;
        readBytes = bytes;
        return isSlow ? Finding.NEVER_READS : Finding.FINE;
    }
}
