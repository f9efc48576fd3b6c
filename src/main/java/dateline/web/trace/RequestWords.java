package dateline.web.trace;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;

/** What a log says of a request in words of ours: nothing that a visitor wrote, and not who they are. */
public final class RequestWords {

    private RequestWords() {}

    /** The method: {@code "GET"}; {@code "other"} if it is none of HTTP's, since it could then say anything. */
    static String method(Request request) {
        HttpMethod known = HttpMethod.fromString(request.getMethod());
        return known == null ? "other" : known.asString();
    }

    /** Where a request came from: {@code "loopback"}, {@code "private"} (this network), {@code "public"}, or {@code "unknown"}. */
    static String client(Request request) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress remote
                        && remote.getAddress() != null
                ? client(remote.getAddress())
                : "unknown";
    }

    static String client(InetAddress address) {
        if (address.isLoopbackAddress()) {
            return "loopback";
        }
        boolean isUniqueLocal = address.getAddress().length == 16 && (address.getAddress()[0] & 0xFE) == 0xFC;
        return isUniqueLocal || address.isSiteLocalAddress() || address.isLinkLocalAddress() ? "private" : "public";
    }
}
