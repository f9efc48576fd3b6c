package dateline.web.trace;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The number that a request is known by, such as {@code "5f0c9a1be2d34776"}, and the route that it took: what a log may say of it. */
public final class RequestTrace {

    /** The header that names a request. */
    public static final String HEADER = "X-Request-Id";

    /** The route of a request that took none. */
    static final String NO_ROUTE = "none";

    private static final String ATTRIBUTE = RequestTrace.class.getName();

    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id = HexFormat.of().toHexDigits(RANDOM.nextLong());
    private volatile String route = NO_ROUTE;

    private RequestTrace() {}

    /** The number of a request; one that has none gets one. Whatever number a client sends is not looked at. */
    public static RequestTrace of(Request request) {
        if (request.getAttribute(ATTRIBUTE) instanceof RequestTrace known) {
            return known;
        }
        RequestTrace made = new RequestTrace();
        request.setAttribute(ATTRIBUTE, made);
        return made;
    }

    /** That of a request. */
    public static RequestTrace of(Context context) {
        return context.attribute(ATTRIBUTE) instanceof RequestTrace known ? known : new RequestTrace();
    }

    /** The path's template, {@code "/article/<id>"}, which does not tell what was asked for. */
    public static String route(Context context) {
        Endpoint endpoint = context.endpoints().lastHttpEndpoint();
        return endpoint == null ? NO_ROUTE : endpoint.path;
    }

    /** Notes which route answered. */
    public void took(Context context) {
        route = route(context);
    }

    /** What names the request in the log and in its answer. */
    public String id() {
        return id;
    }

    /** Which route answered: {@code "/article/<id>"}. */
    public String route() {
        return route;
    }

    /** So that whoever asked can quote it. */
    public void tell(HttpFields.Mutable headers) {
        headers.put(HEADER, id);
    }

    /** Numbers each request before anybody else sees it. */
    public static final class Numbering extends Handler.Wrapper {

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            of(request).tell(response.getHeaders());
            return super.handle(request, response, callback);
        }
    }
}
