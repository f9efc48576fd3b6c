package dateline.enrich.date;

/** Which way the verb of a date looks: "was held on Friday" behind, "will meet on Friday" ahead. */
enum Tense {
    PAST,
    FUTURE,
    /** The verb tells nothing, or there is none: "runs through March 11". */
    UNSURE
}
