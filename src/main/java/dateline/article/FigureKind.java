package dateline.article;

import java.util.Locale;
import java.util.Optional;

/** What a figure counts or measures, such as {@link #KILLED}. */
public enum FigureKind {
    KILLED,
    WOUNDED,
    MISSING,
    ARRESTED,
    ABDUCTED,
    DISPLACED,
    RESCUED,
    INFECTED,
    /** Any other count of people. */
    PEOPLE,
    MONEY,
    PERCENT,
    /** A physical quantity: a distance, an area, a mass, a temperature, a magnitude, a speed. */
    MEASURE,
    /** Anything else that is counted. */
    COUNT;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name used in queries, JSON and facets: {@code "killed"}. */
    public String key() {
        return key;
    }

    /** The kind of that {@link #key}. */
    public static Optional<FigureKind> ofKey(String key) {
        for (FigureKind kind : values()) {
            if (kind.key().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Whether it tells of harm to people. */
    public boolean isHarm() {
        return switch (this) {
            case KILLED, WOUNDED, MISSING, ARRESTED, ABDUCTED, DISPLACED, RESCUED, INFECTED -> true;
            case PEOPLE, MONEY, PERCENT, MEASURE, COUNT -> false;
        };
    }
}
