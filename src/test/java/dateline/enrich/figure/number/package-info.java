/** Tests of figures. */
@NullMarked
package dateline.enrich.figure.number;

import org.jspecify.annotations.NullMarked;
