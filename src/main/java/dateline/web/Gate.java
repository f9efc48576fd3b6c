package dateline.web;

import io.javalin.http.Context;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who may come in: requests to our own names, so that no other site can be made to look like this one, and to the API only
 * those of our own pages and of programs that are no browsers.
 */
final class Gate {

    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-f:.]+\\]|[^:\\[\\]]+)(?::[0-9]{1,5})?");

    private static final Pattern IP_ADDRESS = Pattern.compile("\\[[0-9a-f:.]+\\]|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");

    private final Set<String> names = new HashSet<>();

    /** On all interfaces we cannot know our addresses; but only names, never addresses, can be made to lead elsewhere. */
    private final boolean isAnyAddressOurs;

    Gate(WebOptions options) {
        names.addAll(Set.of("localhost", "127.0.0.1", "[::1]"));
        names.add(inHeader(options.host()));
        options.otherNames().forEach(name -> names.add(inHeader(name)));
        isAnyAddressOurs = Set.of("0.0.0.0", "::", "[::]").contains(options.host());
    }

    /** Refuses a request that is not for us, or to the API from another site. */
    void check(Context context) {
        String host = context.header("Host");
        if (!isOurs(host)) {
            throw new Refusal(
                    421,
                    "This server does not answer for that host name. Open it as localhost, or by the name it was started with.");
        }
        if (isForPrograms(context.path()) && isFromElsewhere(context, host)) {
            throw new Refusal(403, "The API answers this page and programs, not the pages of other sites.");
        }
    }

    /** Whether an address gives data and not a page. */
    static boolean isForPrograms(String path) {
        return path.startsWith("/api/")
                || path.startsWith("/export.")
                || path.equals("/feed.atom")
                || path.equals("/metrics");
    }

    private boolean isOurs(@Nullable String host) {
        if (host == null) {
            return false;
        }
        var parts = HOST.matcher(host.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return false;
        }
        String name = parts.group(1);
        return names.contains(name)
                || (isAnyAddressOurs && IP_ADDRESS.matcher(name).matches());
    }

    private static boolean isFromElsewhere(Context context, @Nullable String host) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return true;
        }
        String origin = context.header("Origin");
        return origin != null
                && !origin.equalsIgnoreCase("http://" + host)
                && !origin.equalsIgnoreCase("https://" + host);
    }

    private static String inHeader(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    }
}
