package dateline.query;

import java.util.List;

/**
 * What can stand in a text, at places that can be shown and that may be near each other: {@code Near[Word police, Word grenade, 5]}.
 * As a query it asks for the articles in which it stands anywhere. A place is the words that it takes up; nothing is near itself.
 */
public sealed interface Words extends Query {

    /** A word, its inflections and accents folded; a word with a hyphen is a {@link Phrase}. */
    record Word(String text) implements Words {}

    /** Words in this order, each folded as {@link Word} does. The text is as typed between the quotes. */
    record Phrase(String text) implements Words {}

    /** Words in this order exactly as they are written: with this case, these accents and endings. */
    record Exactly(String text) implements Words {}

    /**
     * A word of a form: {@code *} stands for any letters or none, {@code ?} for one. Case and accents are folded, endings are not.
     *
     * @param text begins with a letter or digit
     */
    record Wildcard(String text) implements Words {}

    /**
     * A word or one that is spelled almost like it, by its own endings; case and accents are folded.
     *
     * @param slips how many letters may be put in, left out, changed or swapped with their neighbour, 1 or 2; the first is right
     */
    record Misspelled(String text, int slips) implements Words {}

    /** Any of several; at least two. */
    record Either(List<Words> parts) implements Words {
        public Either {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Both, near each other.
     *
     * @param isInOrder whether the left one has to end before the right one begins
     */
    record Near(Words left, Words right, Reach reach, boolean isInOrder) implements Words {}

    /**
     * The left one where the right one is not near.
     *
     * @param isInOrder whether only what stands behind counts as near
     */
    record NotNear(Words left, Words right, Reach reach, boolean isInOrder) implements Words {}
}
