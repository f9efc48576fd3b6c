package dateline.enrich.place;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * From a name's key to its senses: a finite-state transducer whose output is where the senses stand in one array, each list
 * led by its length. Safe to share between threads.
 */
final class NameIndex {

    private final FST<Long> transducer;
    private final int[] senses;

    private NameIndex(FST<Long> transducer, int[] senses) {
        this.transducer = transducer;
        this.senses = senses;
    }

    /** The senses of a key; none if it is no name. */
    List<Sense> senses(String key) {
        try {
            Long output = Util.get(transducer, new BytesRef(key));
            return output == null ? List.of() : sensesAt(output);
        } catch (IOException e) {
            throw new UncheckedIOException("the name index stands in memory", e);
        }
    }

    private List<Sense> sensesAt(long at) {
        int first = (int) at + 1;
        return Arrays.stream(senses, first, first + senses[(int) at])
                .mapToObj(Sense::unpacked)
                .toList();
    }

    /** A way down the transducer, byte by byte; use it in one thread. */
    final class Walk {
        private final FST.BytesReader reader = transducer.getBytesReader();
        private final FST.Arc<Long> arc = new FST.Arc<>();
        private long output;

        /** Goes back to the beginning. */
        void restart() {
            transducer.getFirstArc(arc);
            output = 0;
        }

        /** Follows the letters; false if no name goes on like that, and then the walk is over. */
        boolean follows(String letters) {
            try {
                for (byte letter : letters.getBytes(StandardCharsets.UTF_8)) {
                    if (transducer.findTargetArc(letter & 0xFF, arc, arc, reader) == null) {
                        return false;
                    }
                    output += arc.output();
                }
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException("the name index stands in memory", e);
            }
        }

        /** The senses of what was followed so far; none if no name ends here. */
        List<Sense> senses() {
            return arc.isFinal() ? sensesAt(output + arc.nextFinalOutput()) : List.of();
        }
    }

    /** Collects names and makes the index of them. */
    static final class Builder {
        private final BytesRefHash keys = new BytesRefHash();
        private int[] lastSense = new int[1 << 18];
        private int[] packed = new int[1 << 18];
        private int[] earlierSense = new int[1 << 18];
        private int size;

        void add(String key, Sense sense) {
            int added = keys.add(new BytesRef(key));
            boolean isNew = added >= 0;
            int id = isNew ? added : -added - 1;
            lastSense = ArrayUtil.grow(lastSense, id + 1);
            packed = ArrayUtil.grow(packed, size + 1);
            earlierSense = ArrayUtil.grow(earlierSense, size + 1);
            packed[size] = sense.packed();
            earlierSense[size] = isNew ? -1 : lastSense[id];
            lastSense[id] = size++;
        }

        NameIndex build() throws IOException {
            int count = keys.size();
            int[] sorted = keys.sort();
            FSTCompiler<Long> compiler =
                    new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
            IntsRefBuilder letters = new IntsRefBuilder();
            BytesRef key = new BytesRef();
            int[] lists = new int[size + count];
            int at = 0;
            for (int i = 0; i < count; i++) {
                compiler.add(Util.toIntsRef(keys.get(sorted[i], key), letters), (long) at);
                at = appendList(lists, at, sorted[i]);
            }
            FST<Long> transducer = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
            return new NameIndex(transducer, lists);
        }

        private int appendList(int[] lists, int at, int id) {
            List<Integer> own = new ArrayList<>();
            for (int sense = lastSense[id]; sense >= 0; sense = earlierSense[sense]) {
                own.addFirst(packed[sense]);
            }
            lists[at] = own.size();
            for (int i = 0; i < own.size(); i++) {
                lists[at + 1 + i] = own.get(i);
            }
            return at + 1 + own.size();
        }
    }
}
