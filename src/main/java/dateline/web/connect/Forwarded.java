package dateline.web.connect;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;
import org.jspecify.annotations.Nullable;

/**
 * What a proxy says of a request that it sends on. Each proxy on the way adds a step at the end; the steps before that of the first
 * stranger are the stranger's own words, and are not read.
 *
 * @param client who sent it to the first of our proxies; null if that is not said
 * @param scheme {@code "http"} or {@code "https"}; null if that is not said
 * @param host as the header {@code Host} was; null if that is not said
 */
record Forwarded(
        @Nullable InetAddress client,
        @Nullable String scheme,
        @Nullable String host) {

    private static final Pattern PAIR =
            Pattern.compile("\\s*([A-Za-z]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s;,\"]*))\\s*");

    private static final Pattern PORT = Pattern.compile("(\\[[^\\]]*\\]|[^:]*)(?::[0-9]{1,5})?");

    private static final Forwarded NOTHING = new Forwarded(null, null, null);

    /** What is said; empty if two headers say different things, of which one must be a stranger's. */
    static Optional<Forwarded> of(HttpFields headers, Set<String> proxies) {
        boolean isStandard = headers.contains("Forwarded");
        boolean isUsual = headers.contains("X-Forwarded-For");
        Forwarded standard = isStandard ? standard(headers, proxies) : NOTHING;
        Forwarded usual = usual(headers, proxies);
        if (isStandard
                && isUsual
                && (standard.client() == null || !standard.client().equals(usual.client()))) {
            return Optional.empty();
        }
        return Optional.of(isStandard ? standard : usual);
    }

    /** RFC 7239: {@code for=192.0.2.7;proto=https;host=news.example, for=…}. */
    private static Forwarded standard(HttpFields headers, Set<String> proxies) {
        List<String> steps = new ArrayList<>(headers.getValuesList("Forwarded").stream()
                .flatMap(line -> List.of(line.split(",", -1)).stream())
                .toList());
        Forwarded last = NOTHING;
        for (String step : steps.reversed()) {
            last = step(step);
            InetAddress client = last.client();
            if (client == null || !proxies.contains(Addresses.plain(client))) {
                return last;
            }
        }
        return last;
    }

    private static Forwarded step(String step) {
        InetAddress client = null;
        String scheme = null;
        String host = null;
        for (String pair : step.split(";", -1)) {
            Matcher parts = PAIR.matcher(pair);
            if (parts.matches()) {
                String value = parts.group(2) != null ? parts.group(2) : String.valueOf(parts.group(3));
                switch (parts.group(1).toLowerCase(Locale.ROOT)) {
                    case "for" -> client = address(value);
                    case "proto" -> scheme = scheme(value);
                    case "host" -> host = value;
                    default -> {}
                }
            }
        }
        return new Forwarded(client, scheme, host);
    }

    /** {@code X-Forwarded-For: 192.0.2.7, …} and its kin, of which the last value is our proxy's. */
    private static Forwarded usual(HttpFields headers, Set<String> proxies) {
        InetAddress client = null;
        for (String step : values(headers, "X-Forwarded-For").reversed()) {
            InetAddress said = address(step);
            if (said == null) {
                break;
            }
            client = said;
            if (!proxies.contains(Addresses.plain(said))) {
                break;
            }
        }
        List<String> schemes = values(headers, "X-Forwarded-Proto");
        List<String> hosts = values(headers, "X-Forwarded-Host");
        return new Forwarded(
                client, schemes.isEmpty() ? null : scheme(schemes.getLast()), hosts.isEmpty() ? null : hosts.getLast());
    }

    private static List<String> values(HttpFields headers, String name) {
        return headers.getValuesList(name).stream()
                .flatMap(line -> List.of(line.split(",", -1)).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static @Nullable InetAddress address(String text) {
        Optional<InetAddress> whole = Addresses.parse(text);
        if (whole.isPresent()) {
            return whole.get();
        }
        Matcher parts = PORT.matcher(text);
        return parts.matches() ? Addresses.parse(parts.group(1)).orElse(null) : null;
    }

    private static @Nullable String scheme(String text) {
        String scheme = text.toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https") ? scheme : null;
    }
}
