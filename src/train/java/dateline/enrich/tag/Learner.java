package dateline.enrich.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns one model from documents, sentence by sentence, each decision seeing its own earlier ones. */
final class Learner {

    /** What is to be decided upon each word. */
    interface Task {
        Features features();

        int labels();

        /** The right label. */
        int right(TrainingDocument document, int line, int index);

        /** The label to learn, after what was decided before. */
        int target(TrainingDocument document, int line, int index);

        boolean mayFollow(Line line, int index, int label);

        boolean isSkipped(Line line, int index);

        void decide(Line line, int index, int label, DocumentForms forms);
    }

    /** Features that are met less often are left out. */
    private static final int FEWEST = 3;

    private static final int MOST_FEATURES = 512;

    private final Task task;
    private final List<TrainingDocument> documents;
    private final Random random;
    private final Keys keys = new Keys();
    private final int[] active = new int[MOST_FEATURES];
    private Counts counts = new Counts();

    Learner(Task task, List<TrainingDocument> documents, long seed) {
        this.task = task;
        this.documents = new ArrayList<>(documents);
        this.random = new Random(seed);
    }

    /**
     * Learns.
     *
     * @param rounds how often each document is read
     * @param dropout the part of the features of each decision that is left out, so that none is relied upon alone
     */
    Learned learn(int rounds, double dropout) {
        documents.forEach(this::count);
        int[] features = counts.atLeast(FEWEST);
        counts = new Counts();
        IntTable rows = new IntTable(features.length);
        for (int row = 0; row < features.length; row++) {
            rows.put(features[row], row);
        }
        Train.say("  %,d features", features.length);
        Perceptron perceptron = new Perceptron(rows, features.length, task.labels());
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(documents, random);
            long[] wrong = new long[2];
            for (TrainingDocument document : documents) {
                learn(document, perceptron, dropout, wrong);
            }
            Train.say("  round %d: %.2f %% wrong", round + 1, 100.0 * wrong[0] / wrong[1]);
        }
        return new Learned(features, task.labels(), perceptron);
    }

    private void gather(Line line, int index, DocumentForms forms) {
        keys.clear();
        for (int distance = -WordType.REACH; distance <= WordType.REACH; distance++) {
            task.features().own(line.word(index + distance), distance, keys);
        }
        task.features().around(line, index, forms, keys);
    }

    private void count(TrainingDocument document) {
        DocumentForms forms = new DocumentForms(document.lines());
        for (int row = 0; row < document.lines().size(); row++) {
            Line line = document.lines().get(row);
            for (int index = 0; index < line.length(); index++) {
                if (!task.isSkipped(line, index)) {
                    gather(line, index, forms);
                    for (int key = 0; key < keys.size(); key++) {
                        counts.add(keys.at(key));
                    }
                    task.decide(line, index, task.right(document, row, index), forms);
                } else {
                    task.decide(line, index, 0, forms);
                }
            }
        }
    }

    private void learn(TrainingDocument document, Perceptron perceptron, double dropout, long[] wrong) {
        DocumentForms forms = new DocumentForms(document.lines());
        float[] scores = new float[task.labels()];
        for (int row = 0; row < document.lines().size(); row++) {
            Line line = document.lines().get(row);
            for (int index = 0; index < line.length(); index++) {
                int predicted = 0;
                if (!task.isSkipped(line, index)) {
                    gather(line, index, forms);
                    int size = activate(perceptron, dropout);
                    Arrays.fill(scores, 0);
                    perceptron.addScores(active, size, scores);
                    predicted = best(scores, line, index);
                    int target = task.target(document, row, index);
                    perceptron.learn(active, size, target, predicted);
                    wrong[0] += predicted == target ? 0 : 1;
                }
                wrong[1]++;
                task.decide(line, index, predicted, forms);
            }
        }
    }

    private int activate(Perceptron perceptron, double dropout) {
        int size = 0;
        for (int key = 0; key < keys.size(); key++) {
            if (random.nextFloat() >= dropout) {
                int row = perceptron.row(keys.at(key));
                if (row >= 0) {
                    active[size++] = row;
                }
            }
        }
        return size;
    }

    private int best(float[] scores, Line line, int index) {
        int best = -1;
        for (int label = 0; label < scores.length; label++) {
            if ((best < 0 || scores[label] > scores[best]) && task.mayFollow(line, index, label)) {
                best = label;
            }
        }
        return best;
    }
}
