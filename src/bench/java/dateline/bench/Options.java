package dateline.bench;

import dateline.bench.archive.Archive;
import dateline.bench.archive.Folder;
import dateline.bench.archive.Generated;
import dateline.bench.question.QueryClass;
import dateline.bench.question.QueryClass.Extent;
import dateline.bench.race.Race;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What was asked for on the command line, as {@code name=value}. */
record Options(Map<String, String> values) {

    static Options of(String[] arguments) {
        Map<String, String> values = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            values.put(argument.substring(0, equals), argument.substring(equals + 1));
        }
        return new Options(values);
    }

    String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + "= is missing");
        }
        return value;
    }

    int number(String name) {
        return Integer.parseInt(text(name));
    }

    List<String> list(String name) {
        return Arrays.asList(text(name).split(","));
    }

    List<Integer> numbers(String name) {
        return list(name).stream().map(Integer::valueOf).toList();
    }

    /** The folder that keeps indexes between runs. */
    Path work() {
        return Path.of(text("work"));
    }

    Archive archive() {
        return text("corpus").equals("generated")
                ? new Generated(number("size"), number("seed"))
                : new Folder(Path.of(text("corpus")), number("size"));
    }

    List<QueryClass> classes() {
        return text("classes").equals("all")
                ? List.of(QueryClass.values())
                : list("classes").stream()
                        .map(Options::constant)
                        .map(QueryClass::valueOf)
                        .toList();
    }

    List<Extent> extents() {
        return list("answers").stream()
                .map(Options::constant)
                .map(Extent::valueOf)
                .toList();
    }

    /** The sizes of archives that grow. */
    List<Integer> sizes() {
        return numbers("sizes");
    }

    Race.Clock clock() {
        return Race.Clock.valueOf(constant(text("clock")));
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    Stream<String> lines() {
        return values.entrySet().stream().map(Map.Entry::toString).sorted();
    }
}
