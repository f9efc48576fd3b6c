package dateline.lucene.state;

import dateline.lucene.schema.Schema;
import dateline.search.facet.Dimension;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.util.BytesRef;

/**
 * How each value of a folded dimension is shown: in the spelling that most articles of the index have. It is made once for each
 * state. Safe for use by many threads.
 */
public final class FacetLabels {

    /** Stands between a value and its spelling; no value has it, so that the spellings of one value are neighbours. */
    private static final char BETWEEN = '\0';

    /** Stand for the spelling of a name of which only the capitals are to be told; no name is either of them. */
    private static final String CAPITALISED = "";

    private static final String IN_CAPITALS = "\1";

    /** Of spellings that equally many articles have: accents say more than none, small letters more than capitals. */
    private static final Comparator<String> BY_LOOKS = Comparator.comparingLong(FacetLabels::accents)
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private final FacetOrdinals spellings;

    /** For each value its spelling. */
    private final int[] shown;

    /** @param values how many values the dimension has */
    FacetLabels(IndexSearcher searcher, SegmentOrdinals.Kept segments, Dimension dimension, int values)
            throws IOException {
        this.spellings = new FacetOrdinals(searcher.getIndexReader(), segments, Schema.spellings(dimension), false);
        this.shown = new int[values];
        choose(spellings.count(searcher.search(MatchAllDocsQuery.INSTANCE, new FacetsCollectorManager())));
    }

    private void choose(int[] articles) throws IOException {
        SortedSetDocValues terms = spellings.values();
        BytesRef value = new BytesRef();
        int ordinal = -1;
        for (int spelling = 0; spelling < articles.length; spelling++) {
            BytesRef term = terms.lookupOrd(spelling);
            if (ordinal < 0 || !isOf(value, term)) {
                value = BytesRef.deepCopyOf(term);
                value.length = lengthOfValue(term);
                shown[++ordinal] = spelling;
            } else if (isBetter(terms, articles, spelling, shown[ordinal])) {
                shown[ordinal] = spelling;
            }
        }
    }

    private static boolean isBetter(SortedSetDocValues terms, int[] articles, int spelling, int than)
            throws IOException {
        return articles[spelling] == articles[than]
                ? BY_LOOKS.compare(label(terms, spelling), label(terms, than)) > 0
                : articles[spelling] > articles[than];
    }

    private static boolean isOf(BytesRef value, BytesRef term) {
        int end = value.length;
        return end < term.length
                && term.bytes[term.offset + end] == BETWEEN
                && Arrays.equals(
                        value.bytes, value.offset, value.offset + end, term.bytes, term.offset, term.offset + end);
    }

    private static int lengthOfValue(BytesRef term) {
        int length = 0;
        while (term.bytes[term.offset + length] != BETWEEN) {
            length++;
        }
        return length;
    }

    private static long accents(String label) {
        return label.chars().filter(unit -> unit >= 0x80).count();
    }

    private static String label(SortedSetDocValues terms, int spelling) throws IOException {
        BytesRef term = terms.lookupOrd(spelling);
        int length = lengthOfValue(term);
        int start = length + 1;
        String written = new BytesRef(term.bytes, term.offset + start, term.length - start).utf8ToString();
        String value = new BytesRef(term.bytes, term.offset, length).utf8ToString();
        return switch (written) {
            case CAPITALISED -> capitalised(value);
            case IN_CAPITALS -> value.toUpperCase(Locale.ROOT);
            default -> written;
        };
    }

    /** What is indexed for a value and the name that an article writes: the name need not be spelled out if its capitals say all. */
    public static String spelling(String value, String label) {
        String written = label.equals(capitalised(value))
                ? CAPITALISED
                : label.equals(value.toUpperCase(Locale.ROOT)) ? IN_CAPITALS : label;
        return value + BETWEEN + written;
    }

    /** As most names are written: with a capital at the beginning of each word. */
    private static String capitalised(String value) {
        StringBuilder name = new StringBuilder(value);
        for (int at = 0; at < name.length(); at++) {
            if (at == 0 || name.charAt(at - 1) == ' ') {
                name.setCharAt(at, Character.toUpperCase(name.charAt(at)));
            }
        }
        return name.toString();
    }

    /** The spellings to look labels up in; for use by one thread. */
    SortedSetDocValues spellings() throws IOException {
        return spellings.values();
    }

    /** The label of a value. */
    String label(int ordinal, SortedSetDocValues terms) throws IOException {
        return label(terms, shown[ordinal]);
    }
}
