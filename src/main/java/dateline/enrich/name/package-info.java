/**
 * From the capitalised words of an article to the people and organisations that they name, by rules and lists of words. Not
 * here: places, and who is who beyond one article.
 */
@NullMarked
package dateline.enrich.name;

import org.jspecify.annotations.NullMarked;
