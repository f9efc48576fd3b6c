package dateline.search;

import dateline.query.Field;
import dateline.search.facet.FoldedName;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word or name of the archive that someone may be typing: the place Yangon for {@code ran}, which is Rangoon too.
 *
 * @param name as it is asked for: a word with case and accents folded, a name as the facets show it
 * @param otherName the other name by which a place was found, folded as {@link FoldedName} does, or null
 * @param articles in about how many articles it stands; a word counts once for each way in which it is written in one
 */
public record Completion(Kind kind, String name, @Nullable String otherName, long articles) {

    /** What can be completed from the archive. */
    public enum Kind {
        WORD,
        PLACE,
        PERSON,
        ORGANISATION,
        SOURCE;

        /** All that are names. */
        public static final List<Kind> NAMES = List.of(PLACE, PERSON, ORGANISATION, SOURCE);

        /** What is named behind a field. */
        public static Kind of(Field field) {
            return switch (field) {
                case PLACE, DATELINE -> PLACE;
                case PERSON -> PERSON;
                case ORGANISATION -> ORGANISATION;
                case SOURCE -> SOURCE;
            };
        }

        /** The name used in JSON: {@code "place"}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
