/**
 * From an article to the days and periods that its text speaks of, resolved against the day it was published. Not here:
 * times of day, durations, the day in the header.
 */
@NullMarked
package dateline.enrich.date;

import org.jspecify.annotations.NullMarked;
