/**
 * Here are the results: show them, as a page and as JSON. From a {@link dateline.search.Searcher} to HTTP. A
 * {@link dateline.web.WebServer} takes requests, {@link dateline.web.address} says which search an address is,
 * {@link dateline.web.json} and {@link dateline.web.page} show the answer. Not here: the index, the folder; a query is read by
 * {@link dateline.query} and never looked into.
 */
@NullMarked
package dateline.web;

import org.jspecify.annotations.NullMarked;
