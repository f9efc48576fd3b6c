package dateline.enrich.place.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/** Makes a {@link NameIndex} from the names in a table of places. */
final class NameIndexCompiler {

    /** Shorter keys ("Y", "Of") are names of places only in capitals ("US"). */
    private static final int SHORTEST_KEY = 3;

    /** Points of the compass and words for places of any name: as names of regions they only mislead. */
    private static final Set<String> NO_NAMES = Set.of(
            ("north south east west northern southern eastern western central northeast northwest southeast southwest "
                            + "centre center capital coast island islands federal republic")
                    .split(" "));

    private final SortedMap<BytesRef, List<Integer>> senses = new TreeMap<>();

    static NameIndex compile(PlaceColumns columns) throws IOException {
        NameIndexCompiler compiler = new NameIndexCompiler();
        for (int row = 0; row < columns.size(); row++) {
            String[] fields = columns.fields(row);
            Set<String> seen = new HashSet<>();
            compiler.add(fields[PlaceColumns.NAME], row, false, seen);
            compiler.add(fields[PlaceColumns.NAMES], row, false, seen);
            compiler.add(fields[PlaceColumns.LESSER_NAMES], row, true, seen);
        }
        return compiler.compile();
    }

    private void add(String names, int row, boolean isOtherName, Set<String> seen) {
        for (String name : names.split("\\|", -1)) {
            NameForm form = NameForm.of(name);
            String key = NameKey.of(name);
            boolean isName = key.length() >= SHORTEST_KEY || (form != NameForm.WORD && !key.isEmpty());
            if (isName && !NO_NAMES.contains(key) && seen.add(key)) {
                senses.computeIfAbsent(new BytesRef(key), _ -> new ArrayList<>())
                        .add(new Sense(row, form, isOtherName).packed());
            }
        }
    }

    private NameIndex compile() throws IOException {
        FSTCompiler<Long> compiler =
                new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE1, PositiveIntOutputs.getSingleton()).build();
        IntsRefBuilder letters = new IntsRefBuilder();
        List<Integer> lists = new ArrayList<>();
        for (var entry : senses.entrySet()) {
            compiler.add(Util.toIntsRef(entry.getKey(), letters), (long) lists.size());
            lists.add(entry.getValue().size());
            lists.addAll(entry.getValue());
        }
        FST<Long> transducer = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
        return new NameIndex(
                transducer, lists.stream().mapToInt(Integer::intValue).toArray());
    }
}
