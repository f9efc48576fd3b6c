package dateline.enrich.tag;

import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * An article to learn from.
 *
 * @param tags for each line, the ordinals of the right parts of speech
 * @param labels for each line, the right entity labels, as {@link EntityLabel} has them
 */
record TrainingDocument(List<Line> lines, List<int[]> tags, List<int[]> labels) {

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

    private static final Map<String, EntityType> TYPES = Map.ofEntries(
            Map.entry("PERSON", EntityType.PERSON),
            Map.entry("ORG", EntityType.ORGANISATION),
            Map.entry("GPE", EntityType.PLACE),
            Map.entry("LOC", EntityType.PLACE),
            Map.entry("FAC", EntityType.FACILITY),
            Map.entry("NORP", EntityType.NATIONALITY),
            Map.entry("CARDINAL", EntityType.NUMBER),
            Map.entry("ORDINAL", EntityType.ORDINAL),
            Map.entry("MONEY", EntityType.MONEY),
            Map.entry("PERCENT", EntityType.PERCENT),
            Map.entry("QUANTITY", EntityType.QUANTITY),
            Map.entry("DATE", EntityType.DATE),
            Map.entry("TIME", EntityType.TIME),
            Map.entry("EVENT", EntityType.OTHER),
            Map.entry("PRODUCT", EntityType.OTHER),
            Map.entry("WORK_OF_ART", EntityType.OTHER),
            Map.entry("LAW", EntityType.OTHER),
            Map.entry("LANGUAGE", EntityType.OTHER));

    /** The type of a label of the teacher's: {@code "B-GPE"} is a place. */
    static EntityType type(String name) {
        return TYPES.get(name.substring(2));
    }

    /** The document that labelled sentences make. */
    static TrainingDocument of(List<SilverSentence> sentences, WordTypes types) {
        List<Line> lines = new ArrayList<>();
        List<int[]> tags = new ArrayList<>();
        List<List<Entity>> entities = new ArrayList<>();
        for (SilverSentence sentence : sentences) {
            Line line = Line.of(sentenceOf(sentence.words()), types);
            lines.add(line);
            tags.add(sentence.tags().stream()
                    .mapToInt(tag -> PartOfSpeech.of(tag).ordinal())
                    .toArray());
            entities.add(entities(sentence));
        }
        return new TrainingDocument(lines, tags, labels(lines, entities));
    }

    private static List<int[]> labels(List<Line> lines, List<List<Entity>> entities) {
        List<int[]> labels = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            int[] row = new int[lines.get(index).length()];
            entities.get(index).forEach(entity -> EntityLabel.write(entity, row));
            labels.add(row);
        }
        return labels;
    }

    private static Sentence sentenceOf(List<String> words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            tokens.add(new Token(new Span(at, at + word.length()), word));
            at += word.length() + 1;
        }
        return new Sentence(new Span(0, at), tokens);
    }

    private static List<Entity> entities(SilverSentence sentence) {
        List<Entity> entities = new ArrayList<>();
        int first = 0;
        for (int index = 0; index < sentence.names().size(); index++) {
            String name = sentence.names().get(index);
            if (name.startsWith("B") || name.startsWith("U")) {
                first = index;
            }
            if (name.startsWith("L") || name.startsWith("U")) {
                entities.add(trimmed(sentence, type(name), first, index + 1));
            }
        }
        return entities;
    }

    /** An entity without the determiner before a name and the possessive behind it, which the teacher counts in. */
    private static Entity trimmed(SilverSentence sentence, EntityType type, int from, int to) {
        int first = from;
        int end = to;
        while (type.isName()
                && first < end - 1
                && DETERMINERS.contains(sentence.words().get(first).toLowerCase(Locale.ROOT))) {
            first++;
        }
        while (type.isName() && end > first + 1 && sentence.tags().get(end - 1).equals("POS")) {
            end--;
        }
        return new Entity(type, first, end);
    }
}
