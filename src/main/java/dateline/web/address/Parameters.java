package dateline.web.address;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of an address, in order, each with all its values: {@code q=killed&place=Asia&place=Europe}.
 *
 * @param values by name
 */
public record Parameters(Map<String, List<String>> values) {

    /** Reads the part of an address behind the question mark. Every text can be read. */
    public static Parameters parse(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = Percent.decodeQuery(equals < 0 ? pair : pair.substring(0, equals));
            if (!name.isEmpty()) {
                values.computeIfAbsent(name, _ -> new ArrayList<>())
                        .add(equals < 0 ? "" : Percent.decodeQuery(pair.substring(equals + 1)));
            }
        }
        return new Parameters(values);
    }

    /** The same but for some. */
    public Parameters without(String... names) {
        Map<String, List<String>> others = new LinkedHashMap<>(values);
        others.keySet().removeAll(List.of(names));
        return new Parameters(others);
    }

    /** The values of a parameter that say something. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The first value of a parameter that says something, or the empty text. */
    public String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst().strip();
    }
}
