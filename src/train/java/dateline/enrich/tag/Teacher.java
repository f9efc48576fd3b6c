package dateline.enrich.tag;

import dateline.article.text.Sentence;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tagger whose judgement is learned: NLP4J 1.1, part of speech and names, on Dateline's own tokens. */
final class Teacher {

    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
    private static final String MODELS = "edu/emory/mathcs/nlp/models/en-";

    /** The teacher's own configuration without its parser, which takes most of the time. */
    private static final String CONFIGURATION = """
            <configuration>
              <tsv><column index="1" field="form"/></tsv>
              <lexica>
                <ambiguity_classes field="word_form_simplified_lowercase">%1$sambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                <word_clusters field="word_form_simplified_lowercase">%1$sbrown-clusters-simplified-lowercase.xz</word_clusters>
                <word_embeddings field="word_form_undigitalized">%1$sword-embeddings-undigitalized.xz</word_embeddings>
                <named_entity_gazetteers field="word_form_simplified">%1$snamed-entity-gazetteers-simplified.xz</named_entity_gazetteers>
              </lexica>
              <models><pos>%2$spos.xz</pos><ner>%2$sner.xz</ner></models>
            </configuration>
            """.formatted(LEXICA, MODELS);

    private final NLPDecoder decoder;

    Teacher() {
        decoder = new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    }

    /** The sentence with the teacher's tags and names. */
    SilverSentence label(Sentence sentence) {
        int length = sentence.tokens().size();
        NLPNode[] nodes = new NLPNode[length + 1];
        nodes[0] = decoder.create().toRoot();
        for (int index = 0; index < length; index++) {
            nodes[index + 1] =
                    new NLPNode(index + 1, sentence.tokens().get(index).text());
        }
        decoder.decode(nodes);
        String[] words = new String[length];
        String[] tags = new String[length];
        String[] names = new String[length];
        for (int index = 0; index < length; index++) {
            words[index] = nodes[index + 1].getWordForm();
            tags[index] = nodes[index + 1].getPartOfSpeechTag();
            names[index] = nodes[index + 1].getNamedEntityTag();
        }
        return new SilverSentence(List.of(words), List.of(tags), List.of(names));
    }
}
