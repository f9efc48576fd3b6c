package dateline.enrich.tag;

/**
 * A stretch of a sentence that names something, such as tokens 3 to 5 as a {@link EntityType#PERSON}.
 *
 * @param first the index of its first token in the sentence
 * @param end the index behind its last
 */
public record Entity(EntityType type, int first, int end) {

    public int length() {
        return end - first;
    }
}
