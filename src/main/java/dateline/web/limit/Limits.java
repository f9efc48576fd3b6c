package dateline.web.limit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * How much of everything there is for anybody.
 *
 * @param values one for each limit; 0 is none, where that is allowed
 */
public record Limits(Map<Limit, Integer> values) {

    public Limits {
        values = new EnumMap<>(values);
    }

    /** Where others than the owner of the machine may come. */
    public static Limits usual() {
        return all(Limit::usual);
    }

    /** Where only the owner of the machine comes, and may do as much as it can. */
    public static Limits alone() {
        return all(Limit::alone);
    }

    private static Limits all(ToIntFunction<Limit> value) {
        return new Limits(Arrays.stream(Limit.values()).collect(Collectors.toMap(limit -> limit, value::applyAsInt)));
    }

    public int of(Limit limit) {
        return values.getOrDefault(limit, limit.usual());
    }

    /**
     * These, but for what is asked for otherwise.
     *
     * @param asked such as {@code "rate=50"}
     * @throws IllegalArgumentException with a sentence that helps, if there is no such limit or it cannot be so
     */
    public Limits with(List<String> asked) {
        Map<Limit, Integer> changed = new EnumMap<>(values);
        for (String text : asked) {
            int equals = text.indexOf('=');
            String key = equals < 0 ? text.strip() : text.substring(0, equals).strip();
            Limit limit = Limit.ofKey(key)
                    .orElseThrow(() -> new IllegalArgumentException("There is no limit called \"" + key
                            + "\"; there are "
                            + Arrays.stream(Limit.values()).map(Limit::key).collect(Collectors.joining(", ")) + "."));
            changed.put(
                    limit,
                    value(limit, equals < 0 ? "" : text.substring(equals + 1).strip()));
        }
        return new Limits(changed);
    }

    private static int value(Limit limit, String text) {
        if (text.matches("[0-9]{1,7}")) {
            int value = Integer.parseInt(text);
            if (limit.least() <= value && value <= limit.most()) {
                return value;
            }
        }
        throw new IllegalArgumentException("The limit " + limit.key() + " is a number from " + limit.least() + " to "
                + limit.most() + (limit.least() == 0 ? ", 0 for none" : "") + ": " + limit.key() + "=" + limit.usual()
                + ".");
    }
}
