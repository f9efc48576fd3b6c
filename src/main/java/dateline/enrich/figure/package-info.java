/**
 * From an article with its places and dates to the figures that it reports: numbers, how exact they are, what they count,
 * who said them. Not here: what a number means for another article; figures are never added up.
 */
@NullMarked
package dateline.enrich.figure;

import org.jspecify.annotations.NullMarked;
