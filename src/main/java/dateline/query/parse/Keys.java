package dateline.query.parse;

import dateline.article.FigureKind;
import dateline.query.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words of the language itself, as one completes them: {@code place:}, {@code sort:newest}. */
public final class Keys {

    /** Those that most queries use, first. */
    private static final List<String> FIRST =
            List.of("place", "person", "org", "source", "headline", "lead", "body", "dateline");

    private static final List<String> OTHERS =
            List.of("on", "after", "before", "happened", "figure", "of", "saidby", "has", "sort", "wc");

    private Keys() {}

    /** The fields whose names begin like this, with their colons; those of names and parts first, then figures and the others. */
    public static List<String> fields(String typed) {
        String prefix = typed.toLowerCase(Locale.ROOT);
        return Stream.of(FIRST.stream(), Arrays.stream(FigureKind.values()).map(FigureKind::key), OTHERS.stream())
                .flatMap(keys -> keys)
                .filter(key -> key.startsWith(prefix))
                .map(key -> key + ":")
                .toList();
    }

    /** What may stand behind {@code sort:} and {@code has:} and begins like this, with the field; none for other fields. */
    static List<String> values(String field, String typed) {
        String prefix = typed.toLowerCase(Locale.ROOT);
        List<String> values = new ArrayList<>();
        switch (Meaning.of(field.toLowerCase(Locale.ROOT))) {
            case Meaning.Sorted _ -> Arrays.stream(Sort.values()).map(Sort::key).forEach(values::add);
            case Meaning.Holding _ -> values.addAll(new TreeSet<>(Holdings.KNOWN.keySet()));
            default -> {}
        }
        return values.stream()
                .filter(value -> value.startsWith(prefix))
                .map(value -> field + ":" + value)
                .toList();
    }
}
