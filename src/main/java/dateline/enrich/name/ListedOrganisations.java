package dateline.enrich.name;

import dateline.article.Span;
import dateline.article.text.Token;
import dateline.article.text.Tokenizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The organisations that are known by name, such as {@code "U.N. Security Council"}, with the names that mean the same. */
final class ListedOrganisations {

    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private static final int NONE = -1;

    /** Where the reading of a name stands: what may follow, and the organisation if this is a whole name. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private int organisation = NONE;
    }

    /**
     * A name found.
     *
     * @param length how many tokens
     * @param organisation a number that all names of one organisation share
     */
    record Match(int length, int organisation) {}

    private final Node root = new Node();

    ListedOrganisations() {
        List<String> lines = Resources.lines("organisations.txt");
        for (int line = 0; line < lines.size(); line++) {
            for (String name : BAR.splitAsStream(lines.get(line)).toList()) {
                Node node = root;
                for (Token token : Tokenizer.tokens(name, new Span(0, name.length()))) {
                    node = node.next.computeIfAbsent(token.text(), _ -> new Node());
                }
                node.organisation = line;
            }
        }
    }

    /** The longest name that begins at a token; of length 0 if none does. */
    Match at(Line line, int index) {
        Match longest = new Match(0, NONE);
        Node node = root;
        for (int end = index; line.isFree(end); end++) {
            node = node.next.get(line.word(end));
            if (node == null) {
                return longest;
            }
            if (node.organisation != NONE) {
                longest = new Match(end + 1 - index, node.organisation);
            }
        }
        return longest;
    }
}
