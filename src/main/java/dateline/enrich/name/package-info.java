/**
 * From the tagged words of an article to the people and organisations that they name, by what the tagger tells, rules and lists. Not
 * here: places, and who is who beyond one article.
 */
@NullMarked
package dateline.enrich.name;

import org.jspecify.annotations.NullMarked;
