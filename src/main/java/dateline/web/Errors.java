package dateline.web;

import dateline.web.ClientStream.ClientGoneException;
import dateline.web.json.ProblemJson;
import dateline.web.trace.RequestLog;
import dateline.web.trace.RequestTrace;
import dateline.web.trace.WordlessFault;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what went wrong: as problem+json to the API, as a page to a reader. Never a stack trace. */
final class Errors {

    private static final Logger LOGGER = LoggerFactory.getLogger(Errors.class);

    private final PageRoutes pages;
    private final RequestLog log;

    /** @param log tells whether what was asked may be logged */
    Errors(PageRoutes pages, RequestLog log) {
        this.pages = pages;
        this.log = log;
    }

    void answer(Exception fault, Context context) {
        if (fault instanceof ClientGoneException) {
            LOGGER.debug("{} was not read to its end", RequestTrace.route(context));
            return;
        }
        Refusal refusal = refusal(fault);
        String id = RequestTrace.of(context).id();
        if (refusal.status() >= 500 && !(fault instanceof Refusal)) {
            LOGGER.error(
                    "request {} to {} was not answered",
                    id,
                    RequestTrace.route(context),
                    log.hasQueries() ? fault : WordlessFault.of(fault));
        }
        if (context.res().isCommitted()) {
            breakOff(context);
            return;
        }
        context.removeHeader("Content-Disposition")
                .removeHeader(ConditionalRequests.TAG)
                .status(refusal.status());
        if (isForPrograms(context.path())) {
            ProblemJson problem = new ProblemJson(
                    refusal.status(), Refusal.title(refusal.status()), String.valueOf(refusal.getMessage()), id);
            context.contentType(ProblemJson.TYPE).result(problem.bytes());
        } else {
            pages.error(context, refusal, id);
        }
    }

    /** What is half sent must not look whole. */
    private static void breakOff(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    static boolean isForPrograms(String path) {
        return Gate.isForPrograms(path) || path.equals("/api") || path.equals("/health") || path.startsWith("/health/");
    }

    private static Refusal refusal(Exception fault) {
        return switch (fault) {
            case Refusal refusal -> refusal;
            case HttpResponseException known
            when known.getStatus() == 404 -> new Refusal(404, "There is nothing at this address.");
            case HttpResponseException known
            when known.getStatus() == 405 -> new Refusal(405, "This address can only be read, with GET or HEAD.");
            case HttpResponseException known
            when known.getStatus() == 413 -> new Refusal(413, "The body of the request is too large.");
            case HttpResponseException known -> new Refusal(known.getStatus(), "The request was refused.");
            default -> new Refusal(500, "The archive did not answer. Try again; the server's log says what happened.");
        };
    }
}
