/**
 * From an article to the days and periods that its text speaks of, resolved against the day it was published. A period is
 * kept as long as it is said to be: "May" is all of May, and so is "late May", for nobody agrees where "late" begins. Seasons
 * are those of the northern hemisphere, quarters those of the calendar. Not here: times of day, durations, what recurs, the
 * day in the header.
 */
@NullMarked
package dateline.enrich.date;

import org.jspecify.annotations.NullMarked;
