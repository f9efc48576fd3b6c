package dateline.web.connect;

import dateline.web.limit.Limit;
import dateline.web.limit.Limits;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.jspecify.annotations.Nullable;

/** Where connections come in: an address, with TLS or without, within limits that can change while it is open. */
public final class Port {

    /** Those that accept connections and look after them, and some to spare. */
    private static final int OWN_THREADS = 16;

    private final @Nullable TlsFiles files;
    private final SslContextFactory.@Nullable Server tls;
    private final SlowClients slowClients;
    private final Set<String> proxies;
    private final QueuedThreadPool threads = new QueuedThreadPool();
    private Limits limits;
    private @Nullable ServerConnector connector;
    private @Nullable NetworkConnectionLimit connections;

    /**
     * A port that is not open.
     *
     * @param proxies the addresses of those that speak for others
     * @param nanoTime a clock that only ever goes forward
     * @throws TlsFiles.UnusableException if the files are no certificate and its key
     */
    public Port(@Nullable TlsFiles files, Set<String> proxies, Limits limits, LongSupplier nanoTime)
            throws IOException {
        this.files = files;
        this.tls = files == null ? null : tls(files);
        this.proxies = proxies;
        this.limits = limits;
        this.slowClients = new SlowClients(limits, proxies, nanoTime);
        threads.setName("web");
    }

    /** What every connection is made with. */
    public void configure(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(limits.of(Limit.HEADERS));
        // An article's id may hold any character that a file name may; it is never used as a path on disk.
        http.setUriCompliance(UriCompliance.UNSAFE);
        if (tls != null) {
            // Which names are ours is looked at for each request, with TLS or without.
            http.addCustomizer(new SecureRequestCustomizer(false));
        }
        if (!proxies.isEmpty()) {
            http.addCustomizer(new Forwarding(proxies));
        }
        http.addCustomizer(slowClients);
    }

    /**
     * What answers requests: a thread of the system for each, so that none has to wait until others have done their work. As many as
     * there may be connections, for a slow reader keeps one too.
     */
    public ThreadPool threads() {
        return threads;
    }

    /** The connector for an address. */
    public Connector connect(Server server, HttpConfiguration http, String host, int port) {
        HttpConnectionFactory requests = new HttpConnectionFactory(http);
        ServerConnector made = tls == null
                ? new ServerConnector(server, requests)
                : new ServerConnector(server, new SslConnectionFactory(tls, requests.getProtocol()), requests);
        made.setHost(host);
        made.setPort(port);
        made.addBean(slowClients);
        connections = new NetworkConnectionLimit(limits.of(Limit.CONNECTIONS), made);
        made.addBean(connections);
        connector = made;
        renew(limits);
        return made;
    }

    /** From now on these limits hold. What is longer than before in a header may be so on new connections. */
    public void renew(Limits renewed) {
        limits = renewed;
        slowClients.renew(renewed);
        threads.setMaxThreads(renewed.of(Limit.CONNECTIONS) + OWN_THREADS);
        if (connector != null && connections != null) {
            connector.setIdleTimeout(TimeUnit.SECONDS.toMillis(renewed.of(Limit.IDLE_SECONDS)));
            connections.setMaxNetworkConnectionCount(renewed.of(Limit.CONNECTIONS));
            connector
                    .getConnectionFactory(HttpConnectionFactory.class)
                    .getHttpConfiguration()
                    .setRequestHeaderSize(renewed.of(Limit.HEADERS));
        }
    }

    /**
     * Reads the certificate and its key again; connections that are open go on.
     *
     * @throws IOException if they cannot be used; the old ones stay
     */
    public void renewKeys() throws IOException {
        if (files != null && tls != null) {
            var store = files.read();
            try {
                tls.reload(renewed -> renewed.setKeyStore(store));
            } catch (Exception wrong) {
                throw new IOException("TLS goes on with the old certificate: " + wrong.getMessage(), wrong);
            }
        }
    }

    /** Who is slow, for those who look after it. */
    public SlowClients slowClients() {
        return slowClients;
    }

    private static SslContextFactory.Server tls(TlsFiles files) throws IOException {
        SslContextFactory.Server tls = new SslContextFactory.Server();
        tls.setKeyStore(files.read());
        tls.setKeyStorePassword("");
        tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        tls.setSniRequired(false);
        tls.setRenegotiationAllowed(false);
        return tls;
    }
}
