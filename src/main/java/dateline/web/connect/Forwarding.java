package dateline.web.connect;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a request that one of our proxies sent on the request that the proxy got: its address, scheme and host. What anybody else
 * says of that is not read.
 */
final class Forwarding implements HttpConfiguration.Customizer {

    private final Set<String> proxies;

    /** @param proxies their addresses, as {@link Addresses#plain} writes them */
    Forwarding(Set<String> proxies) {
        this.proxies = proxies;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable answer) {
        SocketAddress peer = request.getConnectionMetaData().getRemoteSocketAddress();
        if (!(peer instanceof InetSocketAddress from)
                || from.getAddress() == null
                || !proxies.contains(Addresses.plain(from.getAddress()))) {
            return request;
        }
        Forwarded origin = Forwarded.of(request.getHeaders(), proxies)
                .orElseThrow(
                        () -> new HttpException.RuntimeException(
                                400,
                                "Forwarded and X-Forwarded-For do not agree; the proxy has to replace or remove what visitors send."));
        return new Original(request, origin, from);
    }

    /** The request as the proxy got it. */
    private static final class Original extends Request.Wrapper {

        private final HttpURI address;
        private final HttpFields headers;
        private final ConnectionMetaData connection;
        private final boolean isSecure;

        Original(Request request, Forwarded origin, InetSocketAddress proxy) {
            super(request);
            String scheme = origin.scheme();
            HttpURI.Mutable uri = HttpURI.build(request.getHttpURI());
            HttpFields.Mutable fields = HttpFields.build(request.getHeaders());
            if (scheme != null) {
                uri.scheme(scheme);
            }
            if (origin.host() != null) {
                fields.put(HttpHeader.HOST, origin.host());
                uri.authority(origin.host());
            }
            this.isSecure = scheme == null ? request.isSecure() : scheme.equals("https");
            this.address = uri.asImmutable();
            this.headers = fields.asImmutable();
            InetAddress client = origin.client();
            InetSocketAddress from = client == null ? proxy : new InetSocketAddress(client, 0);
            this.connection = new Seen(request.getConnectionMetaData(), from, isSecure);
        }

        @Override
        public HttpURI getHttpURI() {
            return address;
        }

        @Override
        public HttpFields getHeaders() {
            return headers;
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return connection;
        }

        @Override
        public boolean isSecure() {
            return isSecure;
        }
    }

    /** The connection as the proxy sees it. */
    private static final class Seen extends ConnectionMetaData.Wrapper {

        private final @Nullable SocketAddress from;
        private final boolean isSecure;

        Seen(ConnectionMetaData connection, SocketAddress from, boolean isSecure) {
            super(connection);
            this.from = from;
            this.isSecure = isSecure;
        }

        @Override
        public @Nullable SocketAddress getRemoteSocketAddress() {
            return from;
        }

        @Override
        public boolean isSecure() {
            return isSecure;
        }
    }
}
