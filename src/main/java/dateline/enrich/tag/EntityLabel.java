package dateline.enrich.tag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The labels of tokens in the BILOU scheme, as small numbers: 0 is outside of any entity; each type has four for the first,
 * an inner and the last token of an entity, and one for an entity of one token.
 */
final class EntityLabel {

    static final int OUTSIDE = 0;

    static final int COUNT = 1 + 4 * EntityType.values().length;

    private static final int FIRST = 0;
    private static final int INNER = 1;
    private static final int LAST = 2;
    private static final int ONLY = 3;

    private static final EntityType[] TYPES = EntityType.values();

    private static final Map<EntityType, Integer> NUMBERS = numbers();

    private EntityLabel() {}

    private static Map<EntityType, Integer> numbers() {
        Map<EntityType, Integer> numbers = new EnumMap<>(EntityType.class);
        for (int type = 0; type < TYPES.length; type++) {
            numbers.put(TYPES[type], type);
        }
        return numbers;
    }

    /** The label of a token of an entity. */
    static int of(EntityType type, boolean isFirst, boolean isLast) {
        int part = isFirst ? (isLast ? ONLY : FIRST) : (isLast ? LAST : INNER);
        return of(NUMBERS.getOrDefault(type, 0), part);
    }

    private static int of(int type, int part) {
        return 1 + 4 * type + part;
    }

    /** Whether an entity goes on behind a token so labelled. */
    static boolean isOpen(int label) {
        return label != OUTSIDE && part(label) <= INNER;
    }

    /** The ordinal of the type, plus one; 0 outside. */
    static int type(int label) {
        return (label + 3) >> 2;
    }

    private static int part(int label) {
        return (label - 1) & 3;
    }

    /**
     * Whether a label may stand at a word behind another label.
     *
     * @param isNameStart whether a name may begin with the word: it has a capital, or is one of "al", "bin", "de"
     * @param isMark whether it is a mark of punctuation, with which no name begins or ends
     */
    static boolean mayFollow(int label, int previous, boolean isNameStart, boolean isMark) {
        if (label == OUTSIDE) {
            return !isOpen(previous);
        }
        boolean goesOn = part(label) == INNER || part(label) == LAST;
        if (goesOn != isOpen(previous) || (goesOn && type(label) != type(previous))) {
            return false;
        }
        boolean isName = TYPES[type(label) - 1].isName();
        return !isName || ((part(label) == INNER || !isMark) && (goesOn || isNameStart));
    }

    /** The label with the highest score of those that {@link #mayFollow} another. */
    static int best(short[] scores, int previous, boolean isNameStart, boolean isMark) {
        if (isOpen(previous)) {
            int inner = of(type(previous) - 1, INNER);
            boolean mayEnd = !isMark || !TYPES[type(previous) - 1].isName();
            return mayEnd && scores[inner + 1] >= scores[inner] ? inner + 1 : inner;
        }
        int best = OUTSIDE;
        for (int type = 0; type < TYPES.length; type++) {
            if (!TYPES[type].isName() || (isNameStart && !isMark)) {
                int first = of(type, FIRST);
                best = scores[first] > scores[best] ? first : best;
                int only = of(type, ONLY);
                best = scores[only] > scores[best] ? only : best;
            }
        }
        return best;
    }

    /**
     * For training: the label nearest to the right one of those that may follow another, which may have been wrong.
     *
     * @param right the label that the token should have
     * @param rightNext the one that the token behind it should have
     */
    static int repaired(int right, int rightNext, int previous) {
        boolean goesOn = rightNext != OUTSIDE && part(rightNext) != FIRST && part(rightNext) != ONLY;
        if (isOpen(previous)) {
            boolean isSame = type(right) == type(previous) && (part(right) == INNER || part(right) == LAST);
            if (isSame) {
                return right;
            }
            return of(type(previous) - 1, LAST);
        }
        if (right == OUTSIDE || part(right) == FIRST || part(right) == ONLY) {
            return right;
        }
        return of(type(right) - 1, goesOn ? FIRST : ONLY);
    }

    /** Writes the labels of an entity into a row of labels. */
    static void write(Entity entity, int[] labels) {
        for (int index = entity.first(); index < entity.end(); index++) {
            labels[index] = of(entity.type(), index == entity.first(), index == entity.end() - 1);
        }
    }

    /** The entities that a row of labels spells; one that is left open ends with the row. */
    static List<Entity> entities(int[] labels) {
        List<Entity> entities = new ArrayList<>();
        int first = 0;
        for (int index = 0; index < labels.length; index++) {
            int label = labels[index];
            if (label == OUTSIDE) {
                continue;
            }
            if (part(label) == FIRST || part(label) == ONLY) {
                first = index;
            }
            if (part(label) >= LAST || index == labels.length - 1) {
                entities.add(new Entity(TYPES[type(label) - 1], first, index + 1));
            }
        }
        return entities;
    }
}
