package dateline.enrich.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists that stand beside this class, without their comments. */
final class Resources {

    private Resources() {}

    /** The lines of a list that say something. */
    static List<String> lines(String file) {
        try (InputStream stream = Resources.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the word list is missing: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All lists of words by their names: the sections of one file, and the files of given names. */
    static Map<String, Set<String>> sections() {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> section = new HashSet<>();
        for (String line : lines("words.txt")) {
            if (line.startsWith("[")) {
                section = new HashSet<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else {
                section.addAll(List.of(line.split(" ")));
            }
        }
        sections.put("given name", words("given-names.txt"));
        sections.put("family name first", words("family-names-first.txt"));
        return sections;
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        lines(file).forEach(line -> words.addAll(List.of(line.split(" "))));
        return words;
    }
}
