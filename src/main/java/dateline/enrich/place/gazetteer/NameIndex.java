package dateline.enrich.place.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * From a name's key to its senses: a finite-state transducer whose output is where the senses stand in one array, each list
 * led by its length. Safe to share between threads.
 */
public final class NameIndex {

    private final FST<Long> transducer;
    private final int[] senses;

    NameIndex(FST<Long> transducer, int[] senses) {
        this.transducer = transducer;
        this.senses = senses.clone();
    }

    /** Reads what {@link #write} wrote. */
    static NameIndex read(DataInput in) throws IOException {
        int[] senses = new int[in.readVInt()];
        for (int at = 0; at < senses.length; at++) {
            senses[at] = in.readVInt();
        }
        return new NameIndex(new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in), senses);
    }

    void write(DataOutput out) throws IOException {
        out.writeVInt(senses.length);
        for (int sense : senses) {
            out.writeVInt(sense);
        }
        transducer.save(out, out);
    }

    /** The senses of a key; none if it is no name. */
    public List<Sense> senses(String key) {
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

    /** A way down the transducer, letter by letter; use it in one thread. */
    public final class Walk {
        private final FST.BytesReader reader = transducer.getBytesReader();
        private final FST.Arc<Long> arc = new FST.Arc<>();
        private long output;

        /** Goes back to the beginning. */
        public void restart() {
            transducer.getFirstArc(arc);
            output = 0;
        }

        /** Follows the letters; false if no name goes on like that, and then the walk is over. */
        public boolean follows(String letters) {
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
        public List<Sense> senses() {
            return arc.isFinal() ? sensesAt(output + arc.nextFinalOutput()) : List.of();
        }
    }
}
