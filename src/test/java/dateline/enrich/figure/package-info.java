/** Tests of figures. */
@NullMarked
package dateline.enrich.figure;

import org.jspecify.annotations.NullMarked;
