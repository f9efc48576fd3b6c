package dateline.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** The answer to what is no proper request and never reaches a route: one line, with the headers of every other answer. */
final class BareErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        RequestTrace.of(request).tell(response.getHeaders());
        Headers.ALWAYS.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        String sentence = Refusal.title(response.getStatus()) + ".\n";
        Content.Sink.write(response, true, sentence, callback);
        return true;
    }
}
