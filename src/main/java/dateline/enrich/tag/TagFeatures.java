package dateline.enrich.tag;

/** What the model of parts of speech looks at. A change here needs the model to be trained anew. */
final class TagFeatures implements Features {

    @Override
    public void own(WordType word, int distance, Keys keys) {
        int base = Features.firstQuestion(distance, word.isShouted());
        keys.add(base, word.lowerHash());
        keys.add(base + 1, word.cluster(Lexicon.CLUSTER_BITS));
        if (Math.abs(distance) == 2) {
            return;
        }
        String form = word.form();
        int length = form.length();
        keys.add(base + 2, Hash.of(form, Math.max(0, length - 3), length));
        if (distance != 0) {
            return;
        }
        keys.add(base + 3, word.shape());
        keys.add(base + 4, Hash.of(form, Math.max(0, length - 2), length));
        keys.add(base + 5, word.cluster(6));
        keys.add(base + 6, word.hash());
        keys.add(base + 7, Hash.of(form, Math.max(0, length - 1), length));
        keys.add(base + 8, Hash.of(form, Math.max(0, length - 4), length));
        keys.add(base + 9, Hash.of(form, 0, Math.min(1, length)));
        keys.add(base + 10, Hash.of(form, 0, Math.min(2, length)));
        keys.add(base + 11, Hash.of(form, 0, Math.min(3, length)));
        keys.add(base + 12, word.cluster(4));
        keys.add(base + 13, word.cluster(8));
        keys.add(base + 14, Lexicon.marks(word.entry()), word.shape());
    }

    @Override
    public void around(Line line, int index, DocumentForms document, Keys keys) {
        int base = Features.firstQuestion(3, line.isShouted());
        WordType word = line.word(index);
        WordType before = line.word(index - 1);
        WordType behind = line.word(index + 1);
        int tag = line.tag(index - 1);
        int tags = tag << 8 | line.tag(index - 2);
        int length = word.form().length();
        keys.add(base, before.lowerHash(), word.lowerHash());
        keys.add(base + 1, word.lowerHash(), behind.lowerHash());
        keys.add(base + 2, before.cluster(Lexicon.CLUSTER_BITS), behind.cluster(Lexicon.CLUSTER_BITS));
        keys.add(base + 3, word.cluster(8), behind.cluster(8));
        keys.add(base + 4, tag);
        keys.add(base + 5, tags);
        keys.add(base + 6, tag, word.lowerHash());
        keys.add(base + 7, tag, word.cluster(Lexicon.CLUSTER_BITS));
        keys.add(base + 8, tag, Hash.of(word.form(), Math.max(0, length - 3), length));
        keys.add(base + 9, tag, behind.lowerHash());
        keys.add(base + 10, tags, word.cluster(8));
        keys.add(base + 11, tag, Hash.of(word.cluster(8), behind.cluster(8)));
        keys.add(base + 12, line.documentMark(index), word.shape());
    }
}
