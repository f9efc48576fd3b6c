/**
 * Here is a value: how does a newspaper write it? From days, numbers, figures and facet values to English words, whatever the
 * machine's language is. Not here: what is shown where.
 */
@NullMarked
package dateline.web.words;

import org.jspecify.annotations.NullMarked;
