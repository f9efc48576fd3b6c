package dateline.enrich.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of an article, judged once more by all of it: the same words name the same sort of thing throughout, and a lone word
 * that ends the full name of a person there is that person.
 */
final class EntityVote {

    private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();
    private final Set<String> familyNames = new HashSet<>();

    private EntityVote() {}

    /**
     * The entities after the vote.
     *
     * @param found the entities of each line
     */
    static List<List<Entity>> judged(List<Line> lines, List<List<Entity>> found) {
        EntityVote vote = new EntityVote();
        for (int index = 0; index < lines.size(); index++) {
            for (Entity entity : found.get(index)) {
                vote.count(lines.get(index), entity);
            }
        }
        List<List<Entity>> judged = new ArrayList<>(lines.size());
        for (int index = 0; index < lines.size(); index++) {
            Line line = lines.get(index);
            judged.add(found.get(index).stream()
                    .map(entity -> vote.judged(line, entity))
                    .toList());
        }
        return judged;
    }

    private void count(Line line, Entity entity) {
        if (entity.type().isName()) {
            votes.computeIfAbsent(form(line, entity), _ -> new EnumMap<>(EntityType.class))
                    .merge(entity.type(), 1, Integer::sum);
            if (entity.type() == EntityType.PERSON && entity.length() > 1) {
                familyNames.add(key(line, entity.end() - 1));
            }
        }
    }

    private Entity judged(Line line, Entity entity) {
        if (!entity.type().isName()) {
            return entity;
        }
        Map<EntityType, Integer> counts = votes.getOrDefault(form(line, entity), Map.of());
        EntityType best = entity.type();
        for (Map.Entry<EntityType, Integer> vote : counts.entrySet()) {
            best = vote.getValue() > counts.getOrDefault(best, 0) ? vote.getKey() : best;
        }
        boolean mayBePerson = switch (best) {
            case ORGANISATION, OTHER -> true;
            case PLACE -> counts.containsKey(EntityType.PERSON);
            default -> false;
        };
        if (entity.length() == 1 && mayBePerson && familyNames.contains(key(line, entity.first()))) {
            best = EntityType.PERSON;
        }
        return new Entity(best, entity.first(), entity.end());
    }

    private static String form(Line line, Entity entity) {
        StringBuilder form = new StringBuilder();
        for (int index = entity.first(); index < entity.end(); index++) {
            form.append(key(line, index)).append(' ');
        }
        return form.toString();
    }

    /** The word; one of a shouted sentence is not the same as one that is not. */
    private static String key(Line line, int index) {
        return line.word(index).form();
    }
}
