package dateline.enrich.tag;

/** The two things that are learned. */
final class Tasks {

    private Tasks() {}

    /** The part of speech. */
    static Learner.Task tags(TaggerModel known) {
        return new Learner.Task() {
            @Override
            public Features features() {
                return new TagFeatures();
            }

            @Override
            public int labels() {
                return PartOfSpeech.values().length;
            }

            @Override
            public int right(TrainingDocument document, int line, int index) {
                return document.tags().get(line)[index];
            }

            @Override
            public int target(TrainingDocument document, int line, int index) {
                return right(document, line, index);
            }

            @Override
            public boolean mayFollow(Line line, int index, int label) {
                return true;
            }

            @Override
            public boolean isSkipped(Line line, int index) {
                return !line.isShouted() && known.fixedTag(line.word(index)) != 0;
            }

            @Override
            public void decide(Line line, int index, int label, DocumentForms forms) {
                int fixed = line.isShouted() ? 0 : known.fixedTag(line.word(index));
                line.tag(index, fixed != 0 ? fixed : label + 1);
            }
        };
    }

    /** The entity label, on the parts of speech that the lines have. */
    static Learner.Task entities(TaggerModel known) {
        return new Learner.Task() {
            @Override
            public Features features() {
                return new EntityFeatures();
            }

            @Override
            public int labels() {
                return EntityLabel.COUNT;
            }

            @Override
            public int right(TrainingDocument document, int line, int index) {
                return document.labels().get(line)[index];
            }

            @Override
            public int target(TrainingDocument document, int line, int index) {
                int[] labels = document.labels().get(line);
                int next = index + 1 < labels.length ? labels[index + 1] : EntityLabel.OUTSIDE;
                Line words = document.lines().get(line);
                int repaired = EntityLabel.repaired(labels[index], next, words.label(index - 1));
                return mayFollow(words, index, repaired) ? repaired : EntityLabel.OUTSIDE;
            }

            @Override
            public boolean mayFollow(Line line, int index, int label) {
                return EntityLabel.mayFollow(
                        label,
                        line.label(index - 1),
                        known.mayBeginName(line, index),
                        line.word(index).isMark());
            }

            @Override
            public boolean isSkipped(Line line, int index) {
                return known.isSurelyOutside(line, index);
            }

            @Override
            public void decide(Line line, int index, int label, DocumentForms forms) {
                line.label(index, label);
                forms.label(line.word(index), label);
            }
        };
    }
}
