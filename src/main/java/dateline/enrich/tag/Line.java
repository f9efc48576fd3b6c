package dateline.enrich.tag;

import dateline.article.text.Sentence;
import dateline.article.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sentence as the models see it: its word types, and what is decided so far. Positions just outside of it can be asked too. */
final class Line {

    private static final PartOfSpeech[] PARTS = PartOfSpeech.values();

    private final boolean isShouted;
    private final int length;
    private final WordType[] words;
    private final int[] phraseMarks;
    private final int[] runFirst;
    private final int[] runEnd;
    private final int[] documentMarks;
    private final int[] tags;
    private final int[] labels;

    private Line(List<WordType> words, boolean isShouted, Phrases phrases) {
        this.isShouted = isShouted;
        this.length = words.size();
        this.words = new WordType[length + 2 * WordType.REACH];
        Arrays.fill(this.words, WordTypes.outside(isShouted));
        for (int index = 0; index < length; index++) {
            this.words[index + WordType.REACH] = words.get(index);
        }
        this.phraseMarks = phrases.mark(words);
        this.runFirst = new int[length];
        this.runEnd = new int[length];
        this.documentMarks = new int[length];
        this.tags = new int[length + 2 * WordType.REACH];
        this.labels = new int[length + 2 * WordType.REACH];
        findRuns();
    }

    static Line of(Sentence sentence, WordTypes types) {
        boolean isShouted = sentence.isShouted();
        List<WordType> words = new ArrayList<>(sentence.tokens().size());
        for (Token token : sentence.tokens()) {
            words.add(types.of(token.text(), isShouted));
        }
        return new Line(words, isShouted, types.phrases());
    }

    /** The runs of words with capitals that hang together: "Médecins Sans Frontières", "al - Assad". */
    private void findRuns() {
        int index = 0;
        while (index < length) {
            int end = index + 1;
            if (word(index).isCapitalised()) {
                while (word(end).isCapitalised() || (joins(end) && word(end + 1).isCapitalised())) {
                    end++;
                }
            }
            Arrays.fill(runFirst, index, end, index);
            Arrays.fill(runEnd, index, end, end);
            index = end;
        }
    }

    private boolean joins(int index) {
        String form = word(index).form();
        return form.equals("-") || form.equals("&");
    }

    boolean isShouted() {
        return isShouted;
    }

    int length() {
        return length;
    }

    /** The word at an index, which may be as far outside as the {@link WordType#REACH}. */
    WordType word(int index) {
        return words[index + WordType.REACH];
    }

    /** How many words have a capital. */
    int capitals() {
        int capitals = 0;
        for (int index = 0; index < length; index++) {
            capitals += word(index).isCapitalised() ? 1 : 0;
        }
        return capitals;
    }

    int phraseMark(int index) {
        return index < 0 || index >= length ? 0 : phraseMarks[index];
    }

    /** The index of the first word of the run of capitalised words that a word stands in; its own if it stands in none. */
    int runFirst(int index) {
        return runFirst[index];
    }

    int runEnd(int index) {
        return runEnd[index];
    }

    /** What the rest of the article tells of the word; see {@link DocumentForms}. */
    int documentMark(int index) {
        return documentMarks[index];
    }

    void markInDocument(int index, int mark) {
        documentMarks[index] = mark;
    }

    /** The ordinal of the part of speech, plus one; 0 before it is decided, and outside. */
    int tag(int index) {
        return tags[index + WordType.REACH];
    }

    void tag(int index, int tag) {
        tags[index + WordType.REACH] = tag;
    }

    /** The entity label; see {@link EntityLabel}. */
    int label(int index) {
        return labels[index + WordType.REACH];
    }

    void label(int index, int label) {
        labels[index + WordType.REACH] = label;
    }

    List<PartOfSpeech> partsOfSpeech() {
        List<PartOfSpeech> parts = new ArrayList<>(length);
        for (int index = 0; index < length; index++) {
            parts.add(PARTS[tag(index) - 1]);
        }
        return parts;
    }

    /** The entities that the labels spell. */
    List<Entity> entities() {
        return EntityLabel.entities(Arrays.copyOfRange(labels, WordType.REACH, WordType.REACH + length));
    }
}
