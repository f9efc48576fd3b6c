/**
 * From a question to the answer of an OpenSearch node, which runs in a process of its own, with its own Lucene, over HTTP. Its analysis,
 * its formula and its order are set to be those of Dateline; the fields of hits are read from doc values, which is its fastest way. It is
 * not asked how many values lie below a value. Not here: the node itself, which is a build of its own in {@code src/bench/opensearch}.
 */
@NullMarked
package dateline.bench.opensearch;

import org.jspecify.annotations.NullMarked;
