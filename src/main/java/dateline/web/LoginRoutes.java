package dateline.web;

import dateline.access.Doorman;
import dateline.access.Secrets;
import dateline.access.Welcome;
import dateline.web.address.Parameters;
import dateline.web.entry.FormTokens;
import dateline.web.entry.LocalPath;
import dateline.web.entry.LoginPage;
import dateline.web.entry.SetCookie;
import dateline.web.limit.Limit;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** The routes on which one signs in and out. Both are forms of ours that no other site can send. */
final class LoginRoutes {

    static final String LOGIN = "/login";
    static final String LOGOUT = "/logout";

    private static final int LONGEST_SECRET = 64;

    private final Doorman doorman;
    private final FormTokens forms;
    private final PageRoutes pages;
    private final StaticFiles files;
    private final LongSupplier nanoTime;

    LoginRoutes(Doorman doorman, FormTokens forms, PageRoutes pages, StaticFiles files, LongSupplier nanoTime) {
        this.doorman = doorman;
        this.forms = forms;
        this.pages = pages;
        this.files = files;
        this.nanoTime = nanoTime;
    }

    /** The form; whoever is signed in goes on. */
    void form(Context context) {
        String next = LocalPath.of(ApiRoutes.parameters(context).first("next"));
        if (Visitors.guest(context) == null) {
            show(context, "", next, "");
        } else {
            goTo(context, next);
        }
    }

    private void show(Context context, String name, String next, String trouble) {
        String cookie = formCookie(context);
        if (cookie.isEmpty()) {
            cookie = Secrets.make();
            set(context, SetCookie.form(cookie, context.req().isSecure()));
        }
        LoginPage page = new LoginPage(
                files.address("dateline.css"), files.address("icon.svg"), name, next, forms.of(LOGIN, cookie), trouble);
        pages.render(context, "login.jte", Map.of("page", page));
    }

    /** Signs in under a new id, whatever the visitor had before. */
    void login(Context context) throws IOException {
        refuseOtherSites(context);
        Parameters fields = fields(context);
        String name = fields.first("name");
        String next = LocalPath.of(fields.first("next"));
        if (!forms.isRight(fields.first("token"), LOGIN, formCookie(context))) {
            context.status(403);
            show(context, name, next, "This form was too old, or your browser keeps no cookies. Sign in again.");
            return;
        }
        switch (doorman.welcome(name, fields.first("password"), Visitors.address(context))) {
            case Welcome.SignedIn(String session, var _) -> {
                doorman.goodbye(Entrance.session(context));
                boolean isSecure = context.req().isSecure();
                set(context, SetCookie.session(session, isSecure));
                set(context, SetCookie.form("", isSecure));
                goTo(context, next);
            }
            case Welcome.Wrong() -> {
                context.status(401).header("WWW-Authenticate", "Bearer realm=\"Dateline\"");
                show(context, name, next, "The name or the password is wrong.");
            }
            case Welcome.Wait(var remaining) -> {
                long seconds = Math.max(1, remaining.plusMillis(999).toSeconds());
                context.status(429).header("Retry-After", Long.toString(seconds));
                show(context, name, next, "There were too many wrong passwords. Try again in " + words(seconds) + ".");
            }
        }
    }

    private static String words(long seconds) {
        long minutes = (seconds + 59) / 60;
        return minutes == 1 ? "a minute" : minutes + " minutes";
    }

    /** Signs out. */
    void logout(Context context) throws IOException {
        refuseOtherSites(context);
        String session = Entrance.session(context);
        if (!session.isEmpty()) {
            if (!forms.isRight(fields(context).first("token"), LOGOUT, session)) {
                throw new Refusal(403, "This form is none of ours. Sign out with the button on a page.");
            }
            doorman.goodbye(session);
            set(context, SetCookie.session("", context.req().isSecure()));
        }
        goTo(context, LOGIN);
    }

    private static void goTo(Context context, String path) {
        context.status(303).header("Location", path);
    }

    private static String formCookie(Context context) {
        String cookie = Objects.requireNonNullElse(
                context.cookie(SetCookie.formName(context.req().isSecure())), "");
        return cookie.length() > LONGEST_SECRET ? "" : cookie;
    }

    private static void set(Context context, SetCookie cookie) {
        context.res().addHeader("Set-Cookie", cookie.header());
    }

    /** Browsers that say where a form was do so truly. Where they say nothing, the form's token tells. */
    private static void refuseOtherSites(Context context) {
        String site = context.header("Sec-Fetch-Site");
        String origin = context.header("Origin");
        boolean isElsewhere = site != null
                ? !site.equals("same-origin")
                : origin != null
                        && !origin.equals("null")
                        && !origin.equalsIgnoreCase(context.scheme() + "://" + context.header("Host"));
        if (isElsewhere) {
            throw new Refusal(403, "Sign in and out on a page of this archive, not on one of another site.");
        }
    }

    private Parameters fields(Context context) throws IOException {
        String type = Objects.requireNonNullElse(context.contentType(), "");
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            throw new Refusal(415, "A form is sent as application/x-www-form-urlencoded.");
        }
        return Parameters.parse(body(context));
    }

    /** The body, as far as it is short and does not take long. */
    private String body(Context context) throws IOException {
        int most = Throttle.limits(context).of(Limit.BODY);
        long end = nanoTime.getAsLong()
                + TimeUnit.SECONDS.toNanos(Throttle.limits(context).of(Limit.HEADER_SECONDS));
        byte[] bytes = new byte[most + 1];
        int length = 0;
        InputStream stream = context.bodyInputStream();
        for (int read = 0; read >= 0; read = stream.read(bytes, length, bytes.length - length)) {
            length += read;
            if (length > most) {
                context.header("Connection", "close");
                throw new Refusal(413, "The body of a request has at most " + most + " bytes here.");
            }
            if (nanoTime.getAsLong() - end > 0) {
                context.header("Connection", "close");
                throw new Refusal(408, "The request did not come to its end in time.");
            }
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }
}
