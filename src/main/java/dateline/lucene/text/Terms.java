package dateline.lucene.text;

import dateline.query.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** The terms by which a word or a run of words is searched. */
sealed interface Terms {

    /**
     * Words one behind the other; none matches nothing.
     *
     * @param field {@link TextSchema#TEXT} or {@link TextSchema#WRITTEN}
     */
    record Run(String field, List<String> terms) implements Terms {

        BytesRef bytes(int index) {
            return new BytesRef(terms.get(index));
        }
    }

    /**
     * One word of a form.
     *
     * @param query finds the articles that hold one of those of {@link TextSchema#WRITTEN}
     * @param isAccepted whether a term is one
     */
    record Formed(AutomatonQuery query, CharacterRunAutomaton isAccepted) implements Terms {}

    /** Enough states for the longest query. */
    int MOST_STATES = 100_000;

    Pattern MASKS = Pattern.compile("[*]++|[?]|[^*?]++");

    /** Those of words that are no combination of others. */
    static Terms of(Words leaf) {
        return switch (leaf) {
            case Words.Word(String text) -> folded(text);
            case Words.Phrase(String text) -> folded(text);
            case Words.Exactly(String text) ->
                new Run(
                        TextSchema.WRITTEN,
                        WordForm.all(text).stream().map(WordForm::written).toList());
            case Words.Wildcard(String text) -> FormedWords.of(leaf, () -> formed(masked(text)));
            case Words.Misspelled(String text, int slips) ->
                FormedWords.of(leaf, () -> formed(misspelled(WordForm.plain(text), slips)));
            case Words.Either _, Words.Near _, Words.NotNear _ -> throw new IllegalArgumentException(leaf.toString());
        };
    }

    private static Run folded(String text) {
        return new Run(
                TextSchema.TEXT, WordForm.all(text).stream().map(WordForm::stem).toList());
    }

    /** Behind a plain word may stand the word itself. */
    private static Formed formed(Automaton plain) {
        Automaton itself = Operations.concatenate(
                List.of(Automata.makeChar(WordForm.BEFORE_THE_WORD_ITSELF), Automata.makeAnyString()));
        Automaton terms = Operations.determinize(
                Operations.concatenate(List.of(plain, Operations.optional(itself))), MOST_STATES);
        return new Formed(new AutomatonQuery(new Term(TextSchema.WRITTEN), terms), new CharacterRunAutomaton(terms));
    }

    private static Automaton masked(String text) {
        Automaton letter = Automata.makeCharRange(WordForm.BEFORE_THE_WORD_ITSELF + 1, Character.MAX_CODE_POINT);
        List<Automaton> all = new ArrayList<>();
        Matcher pieces = MASKS.matcher(text);
        while (pieces.find()) {
            String piece = pieces.group();
            all.add(
                    switch (piece.charAt(0)) {
                        case '*' -> Operations.repeat(letter);
                        case '?' -> letter;
                        default -> Automata.makeString(WordForm.plain(piece));
                    });
        }
        return Operations.concatenate(all);
    }

    /** A first letter is seldom wrong, and other words are many. */
    private static Automaton misspelled(String plain, int slips) {
        int first = plain.isEmpty() ? 0 : Character.charCount(plain.codePointAt(0));
        return new LevenshteinAutomata(plain.substring(first), true).toAutomaton(slips, plain.substring(0, first));
    }
}
