package dateline.enrich.date;

import dateline.article.DateRange;

/**
 * A date and the tokens that it takes, such as tokens 4 to 6 for "last week".
 *
 * @param end the index behind its last token
 */
record Reading(int first, int end, DateRange days) {

    /** The same days, with the tokens up to another end. */
    Reading upTo(int other) {
        return new Reading(first, other, days);
    }
}
