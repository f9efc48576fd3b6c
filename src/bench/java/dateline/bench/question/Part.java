package dateline.bench.question;

/** What an answer may hold beside its total and the fields of its hits. */
public enum Part {
    /** Up to two sentences of each hit, with what matched. */
    SNIPPETS,
    /** The figures of each hit, with their sentences. */
    FIGURES,
    /** The counts of seven dimensions. */
    FACETS,
    /** The articles over time. */
    TIMELINE
}
