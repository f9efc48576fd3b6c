package dateline.enrich.name;

import java.util.List;

/**
 * A name where it is written.
 *
 * @param line the sentence
 * @param from the index of its first token
 * @param to the index behind its last token
 */
record Name(Line line, int from, int to) {

    /** Makes a name of tokens, which then belong to no other. */
    static Name taken(Line line, int from, int to) {
        line.take(from, to);
        return new Name(line, from, to);
    }

    String text() {
        return line.text(from, to);
    }

    List<String> words() {
        return line.words(from, to);
    }
}
