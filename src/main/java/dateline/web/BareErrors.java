package dateline.web;

import dateline.web.json.ProblemJson;
import dateline.web.trace.RequestTrace;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** The answer to what is no proper request and never reaches a route: a problem, with the headers of every other answer. */
final class BareErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        RequestTrace trace = RequestTrace.of(request);
        trace.tell(response.getHeaders());
        Headers.put(request.isSecure(), Request.getServerName(request), response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemJson.TYPE);
        int status = response.getStatus();
        ProblemJson problem = new ProblemJson(status, Refusal.title(status), sentence(status), trace.id());
        response.write(true, ByteBuffer.wrap(problem.bytes()), callback);
        return true;
    }

    private static String sentence(int status) {
        return switch (status) {
            case 400 -> "This is no request that can be understood.";
            case 408 -> "The request did not come to its end in time.";
            case 413 -> "The body of the request is too large.";
            case 414 -> "The address is too long. A search of that size can be made of fewer words.";
            case 431 ->
                "The headers of the request are too large; cookies of other programs on this host may be the reason.";
            default -> status < 500 ? "The request was refused." : "The archive did not answer. Try again.";
        };
    }
}
