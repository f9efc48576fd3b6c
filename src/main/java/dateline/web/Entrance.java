package dateline.web;

import dateline.access.Doorman;
import dateline.access.Secrets;
import dateline.web.entry.FormTokens;
import dateline.web.entry.Guest;
import dateline.web.entry.LocalPath;
import dateline.web.entry.SetCookie;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where everybody who is not known is stopped: whatever is not named here as open is closed, whether it exists or not. It is not there
 * where nobody has to sign in.
 */
final class Entrance {

    private static final Set<String> OPEN =
            Set.of(LoginRoutes.LOGIN, LoginRoutes.LOGOUT, "/favicon.ico", "/health", "/health/ready", "/health/live");

    private static final Pattern BASIC = Pattern.compile("Basic +(.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEARER = Pattern.compile("Bearer(?: +(.*))?", Pattern.CASE_INSENSITIVE);

    private final Doorman doorman;
    private final FormTokens forms;

    Entrance(Doorman doorman, FormTokens forms) {
        this.doorman = doorman;
        this.forms = forms;
    }

    /** Notes who it is, as far as that is known. */
    void identify(Context context) {
        Visitors.guard(context);
        if (!Gate.isForPrograms(context.path())) {
            // On a machine that others use too, Back shows nothing once somebody has signed out.
            context.header(Headers.CACHE_CONTROL, "private, no-store");
        }
        Optional<String> token = token(context);
        if (token.isPresent()) {
            token.flatMap(doorman::ofToken).ifPresent(visitor -> Visitors.note(context, visitor));
            return;
        }
        String session = session(context);
        doorman.ofSession(session).ifPresent(visitor -> {
            Visitors.note(context, visitor);
            Visitors.show(context, new Guest(visitor.name(), forms.of(LoginRoutes.LOGOUT, session)));
        });
    }

    /**
     * What is brought as a token, by feed readers as a password. Other names and passwords, which a browser sends to a proxy in front
     * of us, are none of ours.
     */
    private static Optional<String> token(Context context) {
        String brought = Objects.requireNonNullElse(context.header("Authorization"), "");
        Matcher bearer = BEARER.matcher(brought);
        if (bearer.matches()) {
            return Optional.of(Objects.requireNonNullElse(bearer.group(1), ""));
        }
        Matcher basic = BASIC.matcher(brought);
        return basic.matches()
                ? password(basic.group(1)).filter(password -> password.startsWith(Secrets.TOKEN))
                : Optional.empty();
    }

    private static Optional<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The id of a session, as far as one is shown. */
    static String session(Context context) {
        String shown = context.cookie(SetCookie.sessionName(context.req().isSecure()));
        return shown == null ? "" : shown;
    }

    /** Stops whoever is not known. */
    void check(Context context) {
        String path = context.path();
        if (Visitors.of(context) != null || OPEN.contains(path) || path.startsWith("/static/")) {
            return;
        }
        boolean hasToken = token(context).isPresent();
        boolean isRead =
                context.method().name().equals("GET") || context.method().name().equals("HEAD");
        if (hasToken || !isRead || Errors.isForPrograms(path)) {
            context.header(
                    "WWW-Authenticate",
                    "Bearer realm=\"Dateline\""
                            + (hasToken ? ", error=\"invalid_token\"" : "")
                            + (path.equals("/feed.atom")
                                    ? ", Basic realm=\"A token of Dateline as the password\""
                                    : ""));
            throw new Refusal(
                    401,
                    hasToken
                            ? "This token is none of ours, or was removed."
                            : "Sign in at /login, or bring a token: Authorization: Bearer dl_…");
        }
        sendToLogin(context);
    }

    private static void sendToLogin(Context context) {
        String query = context.queryString();
        String asked = context.req().getRequestURI() + (query == null ? "" : "?" + query);
        String login = LocalPath.login(LocalPath.of(asked));
        if (context.header("HX-Request") == null) {
            context.status(303).header("Location", login);
        } else {
            // A part of a page: the whole of it has to go.
            context.status(401).header("HX-Redirect", login);
        }
        context.skipRemainingHandlers();
    }

    /** For keepers only. */
    static Handler forKeepers(Handler handler) {
        return context -> {
            if (!Visitors.areKeepers(context)) {
                throw new Refusal(403, "This is for keepers of the archive; you are signed in as a reader.");
            }
            handler.handle(context);
        };
    }
}
