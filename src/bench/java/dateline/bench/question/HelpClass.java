package dateline.bench.question;

import java.util.Locale;

/** What helps a reporter who types: not the answer to a search, but what stands beside it. */
public enum HelpClass {
    /** The first one to four letters of a word or name: what may be meant. */
    FIRST_LETTERS,
    /** A word, and the first letters of one behind it. */
    NEXT_WORD,
    /** The first letters of somebody's name behind {@code person:}. */
    NAME,
    /** A query of two to five clauses: how many articles match each alone. */
    CLAUSE_COUNTS,
    /** A query that finds nothing, of words that all stand in the archive: what asks less and finds something. */
    RELAXATIONS,
    /** The same with a word that stands nowhere as it is spelled. */
    MISSPELLED;

    /** The name in tables: {@code "clause counts"}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether its texts have to find nothing. */
    public boolean findsNothing() {
        return compareTo(RELAXATIONS) >= 0;
    }
}
