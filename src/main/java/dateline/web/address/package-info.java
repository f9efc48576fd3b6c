/**
 * Here is an address: which search is it? From parameters to a {@link dateline.web.address.SearchAddress} and back, so that
 * the address is the whole state of the page. Not here: what is found.
 */
@NullMarked
package dateline.web.address;

import org.jspecify.annotations.NullMarked;
