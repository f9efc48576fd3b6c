package dateline.enrich.name;

import dateline.article.Span;
import dateline.article.text.Token;
import dateline.article.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The organisations that are known by name, such as {@code "U.N. Security Council"}, with the names that mean the same. */
final class ListedOrganisations {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    /** The names by their first word, the longest first. */
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    private record Entry(List<String> words, int organisation) {}

    /**
     * A name found.
     *
     * @param length how many tokens
     * @param organisation a number that all names of one organisation share
     */
    record Match(int length, int organisation) {}

    ListedOrganisations() {
        List<String> lines = Resources.lines("organisations.txt");
        for (int line = 0; line < lines.size(); line++) {
            for (String name : BAR.splitAsStream(lines.get(line)).toList()) {
                List<String> words = Tokenizer.tokens(name, new Span(0, name.length())).stream()
                        .map(Token::text)
                        .toList();
                byFirstWord
                        .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                        .add(new Entry(words, line));
            }
        }
        byFirstWord
                .values()
                .forEach(entries -> entries.sort(
                        Comparator.comparingInt((Entry entry) -> entry.words().size())
                                .reversed()));
    }

    /** The longest name that begins at a token; of length 0 if none does. */
    Match at(Line line, int index) {
        for (Entry entry : byFirstWord.getOrDefault(line.word(index), List.of())) {
            int end = index + entry.words().size();
            if (line.has(index, entry.words()) && line.isFree(index, end)) {
                return new Match(entry.words().size(), entry.organisation());
            }
        }
        return new Match(0, -1);
    }
}
