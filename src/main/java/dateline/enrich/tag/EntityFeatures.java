package dateline.enrich.tag;

/** What the model of entities looks at. A change here needs the model to be trained anew. */
final class EntityFeatures implements Features {

    private static final int FULL = Lexicon.CLUSTER_BITS;

    @Override
    public void own(WordType word, int distance, Keys keys) {
        int base = Features.firstQuestion(distance, word.isShouted());
        int marks = Lexicon.marks(word.entry());
        keys.add(base, word.lowerHash());
        keys.add(base + 1, word.cluster(FULL));
        keys.add(base + 2, word.cluster(6));
        keys.add(base + 3, word.shape());
        if (Math.abs(distance) == 2) {
            return;
        }
        String form = word.form();
        int length = form.length();
        keys.add(base + 4, Hash.of(form, Math.max(0, length - 3), length));
        keys.add(base + 5, word.cluster(4));
        keys.add(base + 6, marks, word.shape());
        if (distance != 0) {
            return;
        }
        keys.add(base + 7, word.hash());
        keys.add(base + 8, Hash.of(form, Math.max(0, length - 2), length));
        keys.add(base + 9, Hash.of(form, Math.max(0, length - 4), length));
        keys.add(base + 10, Hash.of(form, 0, Math.min(2, length)));
        keys.add(base + 11, Hash.of(form, 0, Math.min(3, length)));
        keys.add(base + 12, word.cluster(8));
        keys.add(base + 13, word.cluster(6), word.shape());
        keys.add(base + 14, marks);
    }

    @Override
    public void around(Line line, int index, DocumentForms document, Keys keys) {
        words(line, index, keys);
        tags(line, index, keys);
        run(line, index, keys);
        decided(line, index, document, keys);
    }

    private static void words(Line line, int index, Keys keys) {
        int base = Features.firstQuestion(3, line.isShouted());
        WordType word = line.word(index);
        WordType before = line.word(index - 1);
        WordType behind = line.word(index + 1);
        keys.add(base, before.lowerHash(), word.lowerHash());
        keys.add(base + 1, word.lowerHash(), behind.lowerHash());
        keys.add(base + 2, before.cluster(8), word.cluster(8));
        keys.add(base + 3, word.cluster(8), behind.cluster(8));
        keys.add(base + 4, Hash.of(before.shape(), word.shape()), behind.shape());
        keys.add(base + 5, line.documentMark(index), word.shape());
        keys.add(base + 6, line.phraseMark(index));
        keys.add(base + 7, line.phraseMark(index), line.phraseMark(index + 1) + 25 * line.phraseMark(index - 1));
    }

    private static void tags(Line line, int index, Keys keys) {
        int base = Features.firstQuestion(4, line.isShouted());
        int before = line.tag(index - 1);
        int here = line.tag(index);
        int behind = line.tag(index + 1);
        keys.add(base, here);
        keys.add(base + 1, before << 8 | here);
        keys.add(base + 2, here << 8 | behind);
        keys.add(base + 3, before << 16 | here << 8 | behind);
        keys.add(base + 4, here, line.documentMark(index));
        keys.add(base + 5, here, line.phraseMark(index));
        keys.add(base + 6, line.tag(index + 2) << 16 | behind << 8 | here);
    }

    /** The run of capitalised words around, as a whole: its head often tells what it names. */
    private static void run(Line line, int index, Keys keys) {
        if (!line.word(index).isCapitalised()) {
            return;
        }
        int base = Features.firstQuestion(5, line.isShouted());
        int first = line.runFirst(index);
        int last = line.runEnd(index) - 1;
        int place = Math.min(index - first, 3) << 4 | Math.min(last - index, 3);
        WordType head = line.word(last);
        keys.add(base, place);
        keys.add(base + 1, head.lowerHash(), Math.min(last - index, 3));
        keys.add(base + 2, head.cluster(8), place);
        keys.add(base + 3, line.word(first).lowerHash(), Math.min(index - first, 3));
        keys.add(base + 4, line.word(first).cluster(8), place);
        keys.add(base + 5, line.word(first - 1).lowerHash());
        keys.add(base + 6, line.word(last + 1).lowerHash());
        keys.add(base + 7, line.word(first - 1).cluster(8), line.word(last + 1).cluster(8));
    }

    private static void decided(Line line, int index, DocumentForms document, Keys keys) {
        int base = Features.firstQuestion(6, line.isShouted());
        WordType word = line.word(index);
        int label = line.label(index - 1);
        keys.add(base, label);
        keys.add(base + 1, label, line.label(index - 2));
        keys.add(base + 2, label, word.lowerHash());
        keys.add(base + 3, label, line.word(index - 1).lowerHash());
        keys.add(base + 4, label, word.cluster(6));
        keys.add(base + 5, label, line.tag(index));
        keys.add(base + 6, label, line.tag(index) << 8 | line.tag(index + 1));
        keys.add(base + 7, label, word.shape());
        keys.add(base + 8, label, line.phraseMark(index));
        keys.add(base + 9, document.lastType(word), word.shape());
        keys.add(base + 10, label, document.lastType(word));
        keys.add(base + 11, label, line.word(index + 1).lowerHash());
        keys.add(base + 12, label, line.documentMark(index));
    }
}
