/** Reported figures beside each other: what contradicts what, and how they run over time. */
@NullMarked
package dateline.search.figure;

import org.jspecify.annotations.NullMarked;
