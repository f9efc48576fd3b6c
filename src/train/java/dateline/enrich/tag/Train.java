package dateline.enrich.tag;

import dateline.article.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Learns the tagger's model from a slower tagger's judgement of open news text and writes its file. The same inputs give the same
 * bytes; how to run it stands in {@code src/train/README.md}.
 */
final class Train {

    private static final long SEED = 1963;

    private static final int TAG_ROUNDS = 5;
    private static final double TAG_DROPOUT = 0.1;
    private static final double TAG_LEAST = 1.5;

    private static final int ENTITY_ROUNDS = 6;
    private static final double ENTITY_DROPOUT = 0.25;
    private static final double ENTITY_LEAST = 0.9;

    /** The part of the articles whose known names are hidden, so that the model does not rely upon the lists alone. */
    private static final double WITHOUT_PHRASES = 0.3;

    private final LexiconBuilder lexicon;
    private final Map<Integer, Integer> fixedTags;
    private final Map<Integer, Integer> starters;
    private final List<TrainingDocument> documents;

    private Train(LexiconBuilder lexicon, List<List<SilverSentence>> labelled) {
        Random random = new Random(SEED);
        this.lexicon = lexicon;
        List<List<SilverSentence>> articles = new ArrayList<>(labelled);
        Collections.shuffle(articles, random);
        List<List<SilverSentence>> pieces = Silver.pieces(articles);
        fixedTags = Silver.fixedTags(pieces);
        starters = Silver.starters(pieces);
        Lexicon words = new Lexicon(LexiconBuilder.table(lexicon.words()));
        WordTypes types = new WordTypes(words, new Phrases(LexiconBuilder.table(lexicon.phrases())));
        WordTypes typesWithoutPhrases = new WordTypes(words, new Phrases(new IntTable(0)));
        documents = new ArrayList<>();
        for (List<SilverSentence> article : Silver.withCopies(pieces, random)) {
            boolean isHidden = random.nextDouble() < WITHOUT_PHRASES;
            documents.add(TrainingDocument.of(article, isHidden ? typesWithoutPhrases : types));
        }
    }

    /**
     * Trains.
     *
     * @param arguments the folder of the packages, the file to write, then the corpora in the order of {@link Corpus#ALL}
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2 + Corpus.ALL.size()) {
            throw new IllegalArgumentException("expected: PACKAGES OUTPUT " + Corpus.ALL);
        }
        List<Article> articles = new ArrayList<>();
        for (int index = 0; index < Corpus.ALL.size(); index++) {
            articles.addAll(Corpus.ALL.get(index).read(Path.of(arguments[2 + index])));
        }
        LexiconBuilder lexicon = KnownWords.from(Path.of(arguments[0]), SEED);
        say(
                "%,d articles, %,d known words; the teacher labels",
                articles.size(), lexicon.words().size());
        Labelling labelling = new Labelling();
        List<List<SilverSentence>> labelled = articles.stream()
                .map(labelling::labelled)
                .filter(sentences -> !sentences.isEmpty())
                .toList();
        Path output = Path.of(arguments[1]);
        Files.write(output, new Train(lexicon, labelled).learn());
        say("%s: %,d bytes", output, Files.size(output));
    }

    private byte[] learn() throws IOException {
        say("learning parts of speech from %,d articles and copies", documents.size());
        Learned.Row[] tags = new Learner(Tasks.tags(model(new Learned.Row[0], new Learned.Row[0])), documents, SEED)
                .learn(TAG_ROUNDS, TAG_DROPOUT)
                .rows(TAG_LEAST, 2 * TAG_LEAST);
        TaggerModel withTags = model(tags, new Learned.Row[0]);
        // Entities are learned on the parts of speech that they will be told by.
        Tagger tagger = new Tagger(withTags);
        documents.forEach(document -> tagger.tagLines(document.lines()));
        say("learning entities");
        Learned.Row[] entities = new Learner(Tasks.entities(withTags), documents, SEED)
                .learn(ENTITY_ROUNDS, ENTITY_DROPOUT)
                .rows(ENTITY_LEAST, 2 * ENTITY_LEAST);
        return file(tags, entities);
    }

    private TaggerModel model(Learned.Row[] tags, Learned.Row[] entities) throws IOException {
        return ModelFile.read(new ByteArrayInputStream(file(tags, entities)));
    }

    private byte[] file(Learned.Row[] tags, Learned.Row[] entities) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ModelWriter writer = new ModelWriter(bytes)) {
            writer.table(lexicon.words());
            writer.table(lexicon.phrases());
            writer.table(fixedTags);
            writer.table(starters);
            writer.model(tags);
            writer.model(entities);
        }
        return bytes.toByteArray();
    }

    static void say(String format, Object... arguments) {
        System.err.printf(format + "%n", arguments);
    }
}
