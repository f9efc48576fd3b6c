package dateline.speed;

import dateline.article.Article;
import dateline.article.Mention;
import dateline.article.text.Sentence;
import dateline.article.text.SentenceSplitter;
import dateline.article.text.Token;
import dateline.enrich.Annotator;
import dateline.enrich.Enricher;
import dateline.enrich.TaggedArticle;
import dateline.enrich.tag.Tagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.postag.POSTaggerME;

/** A tagger, or another part of the enrichment, whose speed is measured. */
@FunctionalInterface
interface Contestant {

    /** The steps through an article, to be taken in order, each once; what they need ready is made ready here. */
    List<Runnable> steps(Article article);

    /** Dateline: cuts the text into sentences and tokens; then tells parts of speech and entities. */
    static Contestant dateline(Tagger tagger) {
        return article -> {
            List<Sentence> sentences = new ArrayList<>();
            return List.of(() -> sentences.addAll(SentenceSplitter.sentences(article)), () -> tagger.tag(sentences));
        };
    }

    /**
     * One annotator alone: the article is tagged, and the annotators before it have run.
     *
     * @param annotators all of them in their order
     * @param index which of them
     */
    static Contestant annotator(Tagger tagger, List<Annotator> annotators, int index) {
        return article -> {
            TaggedArticle text = TaggedArticle.of(article, tagger);
            List<Mention> found = new ArrayList<>();
            annotators
                    .subList(0, index)
                    .forEach(annotator -> found.addAll(annotator.annotate(text, List.copyOf(found))));
            return List.of(() -> annotators.get(index).annotate(text, found));
        };
    }

    /** All that Dateline does to an article that was read: cuts and tags it, then runs the annotators. */
    static Contestant enrichment(Tagger tagger, List<Annotator> annotators) {
        Enricher enricher = new Enricher(tagger, annotators);
        return article -> List.of(() -> enricher.enrich(article));
    }

    /** OpenNLP with its English model: tells the parts of speech of tokens. */
    static Contestant openNlp() throws IOException {
        POSTagger tagger;
        try (InputStream model = resource("opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
            tagger = new POSTaggerME(new POSModel(model));
        }
        return article -> {
            List<String[]> sentences = SentenceSplitter.sentences(article).stream()
                    .map(sentence -> sentence.tokens().stream().map(Token::text).toArray(String[]::new))
                    .toList();
            return List.of(() -> sentences.forEach(tagger::tag));
        };
    }

    /** NLP4J with its English models: looks tokens up and tells their parts of speech and lemmas; then tells entities. */
    static Contestant nlp4j() throws IOException {
        NLPDecoder decoder;
        try (InputStream configuration = resource("edu/emory/mathcs/nlp/configuration/config-decode-en.xml")) {
            decoder = new NLPDecoder(new WithoutParser(configuration));
        }
        List<NLPComponent<NLPNode>> components = decoder.getComponents();
        NLPComponent<NLPNode> names = components.getLast();
        List<NLPComponent<NLPNode>> before = components.subList(0, components.size() - 1);
        return article -> {
            List<NLPNode[]> sentences = SentenceSplitter.sentences(article).stream()
                    .map(sentence -> nodes(sentence, decoder))
                    .toList();
            return List.of(
                    () -> sentences.forEach(nodes -> before.forEach(component -> component.process(nodes))),
                    () -> sentences.forEach(names::process));
        };
    }

    private static NLPNode[] nodes(Sentence sentence, NLPDecoder decoder) {
        List<Token> tokens = sentence.tokens();
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = decoder.create().toRoot();
        for (int index = 0; index < tokens.size(); index++) {
            nodes[index + 1] = new NLPNode(index + 1, tokens.get(index).text());
        }
        return nodes;
    }

    private static InputStream resource(String name) {
        InputStream stream = Contestant.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new UncheckedIOException(new IOException(name + " is missing"));
        }
        return stream;
    }

    /** NLP4J's own configuration without its parser, the last and slowest of its components. */
    final class WithoutParser extends DecodeConfig {

        WithoutParser(InputStream configuration) {
            super(configuration);
        }

        @Override
        public String getDependencyParsing() {
            return null;
        }
    }
}
