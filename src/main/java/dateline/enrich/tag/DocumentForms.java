package dateline.enrich.tag;

import java.util.List;

/**
 * What the words of one article tell of each other: whether a capitalised word also stands there in lower case, or with a capital inside
 * a sentence, where only names have one; and how it was labelled last.
 */
final class DocumentForms {

    private static final int LOWER = 1;
    private static final int INSIDE = 2;
    private static final int OFTEN = 4;
    private static final int ASKED = 8;

    /** Where more of the words have capitals, they tell nothing: a headline. */
    private static final double TITLE = 0.6;

    private final IntTable marks;
    private final IntTable lastTypes;

    /** Reads the lines of an article and tells each what the others know of its words. */
    DocumentForms(List<Line> lines) {
        int tokens = lines.stream().mapToInt(Line::length).sum();
        marks = new IntTable(tokens);
        lastTypes = new IntTable(tokens);
        lines.stream().filter(line -> !line.isShouted()).forEach(this::read);
        lines.forEach(this::mark);
    }

    private void read(Line line) {
        boolean isTitle = line.capitals() > line.length() * TITLE;
        for (int index = 0; index < line.length(); index++) {
            WordType word = line.word(index);
            if (word.isLetters()) {
                if (!word.isCapitalised()) {
                    add(word, LOWER);
                } else if (index > 0 && !isTitle) {
                    add(word, (marks.valueOr(word.plainHash(), 0) & INSIDE) == 0 ? INSIDE : OFTEN);
                }
            }
        }
    }

    private void add(WordType word, int mark) {
        marks.put(word.plainHash(), marks.valueOr(word.plainHash(), 0) | mark);
    }

    private void mark(Line line) {
        for (int index = 0; index < line.length(); index++) {
            WordType word = line.word(index);
            if (line.isShouted() ? word.isLetters() : word.isCapitalised()) {
                line.markInDocument(index, ASKED | marks.valueOr(word.plainHash(), 0));
            }
        }
    }

    /** The type that the word was last labelled with in this article, plus one; 0 if it was not met. */
    int lastType(WordType word) {
        return lastTypes.valueOr(word.lowerHash(), 0);
    }

    void label(WordType word, int label) {
        if (word.isCapitalised() || label != EntityLabel.OUTSIDE) {
            lastTypes.put(word.lowerHash(), EntityLabel.type(label) + 1);
        }
    }
}
