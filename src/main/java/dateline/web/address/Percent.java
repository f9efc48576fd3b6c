package dateline.web.address;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The spelling of text inside an address: {@code "São Tomé"} is {@code "S%C3%A3o%20Tom%C3%A9"}. */
public final class Percent {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /** What may stand in a query string as it is and reads better so. */
    private static final String IN_QUERY = UNRESERVED + "/:,";

    private static final char[] DIGITS = "0123456789ABCDEF".toCharArray();

    private Percent() {}

    /** A name or a value of a query string. */
    public static String query(String text) {
        return encode(text, IN_QUERY);
    }

    /** A path of segments; its slashes stay slashes. */
    public static String path(String text) {
        return Arrays.stream(text.split("/", -1))
                .map(segment -> encode(segment, UNRESERVED))
                .collect(Collectors.joining("/"));
    }

    /** Reads what {@link #path} writes. What is not well spelled stands for itself. */
    public static String decodePath(String text) {
        return decode(text, false);
    }

    /** Reads what {@link #query} and browsers write; {@code +} is a blank. What is not well spelled stands for itself. */
    public static String decodeQuery(String text) {
        return decode(text, true);
    }

    private static String encode(String text, String safe) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (unit > 0 && safe.indexOf(unit) >= 0) {
                encoded.append((char) unit);
            } else {
                encoded.append('%').append(DIGITS[(unit >> 4) & 15]).append(DIGITS[unit & 15]);
            }
        }
        return encoded.toString();
    }

    private static String decode(String text, boolean isPlusABlank) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        byte[] decoded = new byte[encoded.length];
        int length = 0;
        for (int index = 0; index < encoded.length; index++) {
            byte unit = encoded[index];
            if (unit == '%'
                    && index + 2 < encoded.length
                    && digit(encoded[index + 1]) >= 0
                    && digit(encoded[index + 2]) >= 0) {
                decoded[length++] = (byte) (digit(encoded[index + 1]) << 4 | digit(encoded[index + 2]));
                index += 2;
            } else {
                decoded[length++] = isPlusABlank && unit == '+' ? (byte) ' ' : unit;
            }
        }
        return new String(decoded, 0, length, StandardCharsets.UTF_8);
    }

    /** The value of an ASCII hexadecimal digit, or −1; the digits of other scripts are none. */
    private static int digit(byte unit) {
        return unit < 0 ? -1 : Character.digit((char) unit, 16);
    }
}
