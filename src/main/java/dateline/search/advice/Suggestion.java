package dateline.search.advice;

import dateline.search.Completion;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How what is being typed may go on.
 *
 * @param text what is shown: {@code "Aung San Suu Kyi"}
 * @param otherName the other name by which a place was found, or null
 * @param query the whole query that results: {@code killed person:"Aung San Suu Kyi"}
 * @param count how many articles that query finds, exact; null for a field, which is no question yet
 */
public record Suggestion(
        Kind kind,
        String text,
        @Nullable String otherName,
        String query,
        @Nullable Long count) {

    /** What is suggested. */
    public enum Kind {
        /** {@code place:}. */
        FIELD,
        /** {@code sort:newest}. */
        VALUE,
        WORD,
        PLACE,
        PERSON,
        ORGANISATION,
        SOURCE;

        static Kind of(Completion.Kind kind) {
            return switch (kind) {
                case WORD -> WORD;
                case PLACE -> PLACE;
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
