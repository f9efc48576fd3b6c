/**
 * From a sentence to who reports each part of it. Not here: the figures that they report.
 */
@NullMarked
package dateline.enrich.figure.speech;

import org.jspecify.annotations.NullMarked;
