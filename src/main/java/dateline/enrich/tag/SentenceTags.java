package dateline.enrich.tag;

import java.util.List;

/**
 * What a {@link Tagger} tells of a sentence.
 *
 * @param partsOfSpeech one for each token
 * @param entities in order, none overlapping another
 */
public record SentenceTags(List<PartOfSpeech> partsOfSpeech, List<Entity> entities) {

    public SentenceTags {
        partsOfSpeech = List.copyOf(partsOfSpeech);
        entities = List.copyOf(entities);
    }
}
