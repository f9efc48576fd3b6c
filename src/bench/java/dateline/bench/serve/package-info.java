/** From an index to a port: servers that run as processes of their own, and how these are started. Not here: who asks them. */
@NullMarked
package dateline.bench.serve;

import org.jspecify.annotations.NullMarked;
