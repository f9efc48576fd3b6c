/**
 * Here is a connection: where does it come from, is it private, and is it slow on purpose? From a port to requests. Not here: what is
 * asked and answered.
 */
@NullMarked
package dateline.web.connect;

import org.jspecify.annotations.NullMarked;
