package dateline.web.connect;

import dateline.web.limit.Limit;
import dateline.web.limit.Limits;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/**
 * Looks each second at the connections that are open, and ends those that are kept open by next to nothing: whose request never gets
 * complete, or whose answer is hardly read. Counts also how many come from one address.
 */
public final class SlowClients extends AbstractLifeCycle implements Connection.Listener, HttpConfiguration.Customizer {

    /** Stands in a request whose address has too many connections. */
    public static final String IS_ONE_TOO_MANY = "dateline.one-too-many";

    private static final byte[] TOO_SLOW = ("HTTP/1.1 408 Request Timeout\r\nContent-Type: application/problem+json\r\n"
                    + "Cache-Control: private\r\nConnection: close\r\n\r\n"
                    + "{\"type\":\"about:blank\",\"title\":\"Request timeout\",\"status\":408,"
                    + "\"detail\":\"The request did not come to its end in time.\"}")
            .getBytes(StandardCharsets.US_ASCII);

    private final Map<Connection, Watch> open = new ConcurrentHashMap<>();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();
    private final ScheduledExecutorScheduler scheduler = new ScheduledExecutorScheduler("slow-clients", true);
    private final Set<String> proxies;
    private final LongSupplier nanoTime;
    private volatile Limits limits;

    SlowClients(Limits limits, Set<String> proxies, LongSupplier nanoTime) {
        this.limits = limits;
        this.proxies = proxies;
        this.nanoTime = nanoTime;
    }

    void renew(Limits renewed) {
        limits = renewed;
    }

    @Override
    protected void doStart() throws Exception {
        scheduler.start();
        scheduleLook();
    }

    @Override
    protected void doStop() throws Exception {
        scheduler.stop();
    }

    private void scheduleLook() {
        var _ = scheduler.schedule(
                () -> {
                    look();
                    scheduleLook();
                },
                1,
                TimeUnit.SECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof ConnectionMetaData) {
            String address = address(connection);
            int count = byAddress.merge(address, 1, Integer::sum);
            int most = limits.of(Limit.CLIENT_CONNECTIONS);
            boolean isOneTooMany = most > 0 && count > most && !proxies.contains(address);
            open.put(connection, new Watch(connection, address, nanoTime.getAsLong(), isOneTooMany));
        }
    }

    @Override
    public void onClosed(Connection connection) {
        Watch watch = open.get(connection);
        if (watch != null) {
            byAddress.computeIfPresent(watch.address(), (_, count) -> count == 1 ? null : count - 1);
            open.remove(connection);
        }
    }

    private static String address(Connection connection) {
        SocketAddress peer = connection.getEndPoint().getRemoteSocketAddress();
        return peer instanceof InetSocketAddress from && from.getAddress() != null
                ? Addresses.plain(from.getAddress())
                : "";
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        Watch watch = open.get(request.getConnectionMetaData().getConnection());
        if (watch != null) {
            watch.begin();
            Request.addCompletionListener(request, _ -> watch.end());
            if (watch.isOneTooMany()) {
                request.setAttribute(IS_ONE_TOO_MANY, true);
            }
        }
        return request;
    }

    /** Looks at all connections as they are now. */
    public void look() {
        long now = nanoTime.getAsLong();
        Limits within = limits;
        open.forEach((connection, watch) -> {
            switch (watch.look(now, within)) {
                case FINE -> {}
                case NEVER_ASKS -> refuse(connection.getEndPoint());
                case NEVER_READS -> connection.getEndPoint().close(new SlowReaderException());
                case IS_REFUSED -> connection.getEndPoint().close();
            }
        });
    }

    private static void refuse(EndPoint end) {
        end.write(Callback.from(end::close, failure -> end.close(failure)), ByteBuffer.wrap(TOO_SLOW));
    }

    /** How many connections are open. */
    public int count() {
        return open.size();
    }

    /** An answer was hardly read. */
    private static final class SlowReaderException extends IOException {

        private static final long serialVersionUID = 1L;

        private SlowReaderException() {
            super("The visitor read too slowly.");
        }
    }
}
