/** From a path to the bytes of an answer, with as little as HTTP/1.1 asks of a client. Not here: what the bytes say. */
@NullMarked
package dateline.bench.http;

import org.jspecify.annotations.NullMarked;
