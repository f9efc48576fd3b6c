/** Tests of dates. */
@NullMarked
package dateline.enrich.date;

import org.jspecify.annotations.NullMarked;
