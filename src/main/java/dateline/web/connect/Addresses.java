package dateline.web.connect;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** IP addresses, written in one way: {@code "192.0.2.7"}, {@code "2001:db8:0:0:0:0:0:1"}. */
public final class Addresses {

    /** The JDK takes "1" for an address too. */
    private static final Pattern IN_FOUR = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}");

    private Addresses() {}

    /** The address that is written, with or without brackets; never a name, nothing is looked up. */
    public static Optional<InetAddress> parse(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        if (!bare.contains(":") && !IN_FOUR.matcher(bare).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** How it is written; the number of an interface is left out. */
    public static String plain(InetAddress address) {
        String text = address.getHostAddress();
        int zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }

    /** Whom an address stands for: of a long one the half that a household or office has for itself. */
    public static String client(String address) {
        return parse(address)
                .filter(Inet6Address.class::isInstance)
                .map(long6 -> {
                    byte[] bytes = long6.getAddress();
                    StringBuilder half = new StringBuilder();
                    for (int at = 0; at < 8; at++) {
                        half.append(Integer.toHexString(bytes[at] & 0xff)).append(':');
                    }
                    return half.append(":/64").toString();
                })
                .orElse(address);
    }
}
