package dateline.web;

import dateline.web.connect.SlowClients;
import dateline.web.limit.Limit;
import dateline.web.limit.Limits;
import dateline.web.limit.Rates;
import dateline.web.limit.Slots;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Where a client that asks too much is stopped, with a time after which it may ask again. */
final class Throttle {

    private static final String LIMITS = "dateline.limits";

    /** Answered from memory; of these there may be as many at once as there are connections. */
    private static final Set<String> LIGHT = Set.of(
            "/health",
            "/health/ready",
            "/health/live",
            "/metrics",
            "/favicon.ico",
            "/api/openapi.yaml",
            "/static/{hash}/{name}",
            LoginRoutes.LOGIN,
            LoginRoutes.LOGOUT);

    private final Rates rates;
    private final Turnstile exports = new Turnstile(Limit.EXPORTS, Visitors::client, Throttle::yoursAreUnderWay);
    private final Turnstile searches = new Turnstile(Limit.SEARCHES, Visitors::client, Throttle::yoursAreUnderWay);
    private final Turnstile allSearches = new Turnstile(Limit.ALL_SEARCHES, _ -> "all", Throttle::allAreUnderWay);
    private volatile Limits limits;

    Throttle(Limits limits, LongSupplier nanoTime) {
        this.limits = limits;
        this.rates = new Rates(nanoTime);
    }

    void renew(Limits renewed) {
        limits = renewed;
    }

    /** Stops a client that asks too often, has too many connections, or sends too much. */
    void check(Context context) {
        Limits within = limits;
        context.attribute(LIMITS, within);
        if (context.req().getAttribute(SlowClients.IS_ONE_TOO_MANY) != null) {
            context.header("Connection", "close");
            throw tooMany(
                    context, 10, "Too many connections are open from your address; close some, or use them again.");
        }
        int rate = within.of(Limit.RATE);
        long seconds = rate == 0 ? 0 : rates.take(Visitors.client(context), rate);
        if (seconds > 0) {
            throw tooMany(context, seconds, "You ask more than " + rate + " times a second; ask again in a while.");
        }
        if (context.req().getContentLengthLong() > within.of(Limit.BODY)) {
            context.header("Connection", "close");
            throw new Refusal(413, "The body of a request has at most " + within.of(Limit.BODY) + " bytes here.");
        }
    }

    private static Refusal tooMany(Context context, long seconds, String sentence) {
        context.header("Retry-After", Long.toString(seconds));
        return new Refusal(429, sentence);
    }

    /** The limits of this moment, for whoever answers a request. */
    static Limits limits(Context context) {
        Limits noted = context.attribute(LIMITS);
        return noted == null ? Limits.alone() : noted;
    }

    /**
     * A handler of which each client may use so many at once.
     *
     * @param path of its route
     */
    Handler on(String path, Handler handler) {
        if (LIGHT.contains(path)) {
            return handler;
        }
        boolean isExport = path.startsWith("/export.") || path.equals("/feed.atom");
        return isExport ? exports.on(handler) : searches.on(allSearches.on(handler));
    }

    /** Lets so much of something go on at once, counted by whose it is. */
    private record Turnstile(Limit limit, Function<Context, String> owner, Full full, Slots slots) {

        Turnstile(Limit limit, Function<Context, String> owner, Full full) {
            this(limit, owner, full, new Slots());
        }

        Handler on(Handler handler) {
            return context -> {
                int most = limits(context).of(limit);
                if (most == 0) {
                    handler.handle(context);
                    return;
                }
                String whose = owner.apply(context);
                if (!slots.enter(whose, most)) {
                    context.header("Retry-After", "1");
                    throw full.refusal(limit, most);
                }
                try {
                    handler.handle(context);
                } finally {
                    slots.leave(whose);
                }
            };
        }
    }

    /** Makes the refusal where there is no more room. */
    private interface Full {
        Refusal refusal(Limit limit, int most);
    }

    private static Refusal yoursAreUnderWay(Limit limit, int most) {
        return new Refusal(429, "You have " + most + " " + limit.key() + " under way; ask again when one is done.");
    }

    /** This is nobody's fault in particular, so it is not 429. */
    private static Refusal allAreUnderWay(Limit limit, int most) {
        return new Refusal(503, "There are " + most + " searches under way, as many as may be; ask again in a while.");
    }
}
