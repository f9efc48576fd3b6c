package dateline.enrich.tag;

import java.util.List;

/**
 * A sentence with the teacher's judgement: three lists of one length.
 *
 * @param tags the tags of the Penn Treebank: {@code "NNP"}
 * @param names the names as OntoNotes types with BILOU prefixes: {@code "U-GPE"}, {@code "O"}
 */
record SilverSentence(List<String> words, List<String> tags, List<String> names) {

    SilverSentence {
        words = List.copyOf(words);
        tags = List.copyOf(tags);
        names = List.copyOf(names);
    }
}
