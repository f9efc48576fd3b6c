package dateline.enrich.tag;

import dateline.article.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tells the parts of speech and the entities of the sentences of an article. Safe for use by many threads. */
public final class Tagger {

    private static final PartOfSpeech[] PARTS = PartOfSpeech.values();

    private final TaggerModel model;
    private final WordTypes types;
    private final Features tagFeatures = new TagFeatures();
    private final Features entityFeatures = new EntityFeatures();

    Tagger(TaggerModel model) {
        this.model = model;
        this.types = new WordTypes(model.lexicon(), model.phrases());
    }

    /** A tagger with the model that stands beside this class. */
    public static Tagger withModel() {
        return new Tagger(ModelFile.ofResource());
    }

    /** The tags of the sentences of one article, whose words tell of each other. */
    public List<SentenceTags> tag(List<Sentence> sentences) {
        List<Line> lines =
                sentences.stream().map(sentence -> Line.of(sentence, types)).toList();
        Pass pass = new Pass(new DocumentForms(lines));
        lines.forEach(pass::tag);
        lines.forEach(pass::label);
        List<List<Entity>> entities =
                EntityVote.judged(lines, lines.stream().map(Line::entities).toList());
        List<SentenceTags> tags = new ArrayList<>(lines.size());
        for (int index = 0; index < lines.size(); index++) {
            tags.add(new SentenceTags(lines.get(index).partsOfSpeech(), entities.get(index)));
        }
        return tags;
    }

    /** For training: only the parts of speech, which are left in the lines. */
    void tagLines(List<Line> lines) {
        lines.forEach(new Pass(new DocumentForms(lines))::tag);
    }

    /** One way through an article, with the room that it needs. */
    private final class Pass {
        private final DocumentForms document;
        private final Keys keys = new Keys();
        private final short[] tagScores = new short[PARTS.length];
        private final short[] labelScores = new short[EntityLabel.COUNT];

        Pass(DocumentForms document) {
            this.document = document;
        }

        void tag(Line line) {
            for (int index = 0; index < line.length(); index++) {
                int known = line.isShouted() ? 0 : model.fixedTag(line.word(index));
                line.tag(index, known != 0 ? known : bestTag(line, index));
            }
        }

        private int bestTag(Line line, int index) {
            Arrays.fill(tagScores, (short) 0);
            for (int distance = -WordType.REACH; distance <= WordType.REACH; distance++) {
                add(tagScores, ownTagScores(line.word(index + distance), distance));
            }
            keys.clear();
            tagFeatures.around(line, index, document, keys);
            model.tags().add(keys, tagScores);
            int best = 0;
            for (int tag = 1; tag < tagScores.length; tag++) {
                best = tagScores[tag] > tagScores[best] ? tag : best;
            }
            return best + 1;
        }

        private short[] ownTagScores(WordType word, int distance) {
            short[] scores = word.tagScores(distance);
            if (scores == null) {
                keys.clear();
                tagFeatures.own(word, distance, keys);
                scores = model.tags().scores(keys);
                word.keepTagScores(distance, scores);
            }
            return scores;
        }

        void label(Line line) {
            for (int index = 0; index < line.length(); index++) {
                int label = model.isSurelyOutside(line, index) ? EntityLabel.OUTSIDE : bestLabel(line, index);
                line.label(index, label);
                document.label(line.word(index), label);
            }
        }

        private int bestLabel(Line line, int index) {
            Arrays.fill(labelScores, (short) 0);
            for (int distance = -WordType.REACH; distance <= WordType.REACH; distance++) {
                add(labelScores, ownEntityScores(line.word(index + distance), distance));
            }
            keys.clear();
            entityFeatures.around(line, index, document, keys);
            model.entities().add(keys, labelScores);
            return EntityLabel.best(
                    labelScores,
                    line.label(index - 1),
                    model.mayBeginName(line, index),
                    line.word(index).isMark());
        }

        private short[] ownEntityScores(WordType word, int distance) {
            short[] scores = word.entityScores(distance);
            if (scores == null) {
                keys.clear();
                entityFeatures.own(word, distance, keys);
                scores = model.entities().scores(keys);
                word.keepEntityScores(distance, scores);
            }
            return scores;
        }

        private static void add(short[] scores, short[] more) {
            for (int label = 0; label < scores.length; label++) {
                scores[label] += more[label];
            }
        }
    }
}
