package dateline.lucene.text;

import dateline.query.Part;
import dateline.query.Reach.Stretch;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * At which words of a text its sentences, paragraphs and parts begin and end; words are counted from 0.
 *
 * @param sentences the first word of each sentence, ascending
 * @param offsets where in the file that word begins
 * @param paragraphs the first word of each paragraph, ascending
 * @param headline first word and the one behind the last, of the headline
 * @param lead the same of the first paragraph
 */
@SuppressWarnings("ArrayRecordComponent") // Read once and thrown away; never compared.
record Structure(int[] sentences, int[] offsets, int[] paragraphs, int[] headline, int[] lead) {

    /** That of a text without words. */
    static final Structure NONE = new Structure(new int[0], new int[0], new int[0], new int[2], new int[2]);

    BytesRef pack() throws IOException {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        for (int[] ascending : new int[][] {headline, lead, paragraphs, sentences, offsets}) {
            out.writeVInt(ascending.length);
            int last = 0;
            for (int word : ascending) {
                out.writeVInt(word - last);
                last = word;
            }
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Structure unpack(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int[] headline = ascending(in);
        int[] lead = ascending(in);
        int[] paragraphs = ascending(in);
        int[] sentences = ascending(in);
        return new Structure(sentences, ascending(in), paragraphs, headline, lead);
    }

    /** The lead of a structure, of which nothing else is unpacked. */
    static int[] lead(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int[] _ = ascending(in);
        return ascending(in);
    }

    private static int[] ascending(ByteArrayDataInput in) {
        int[] ascending = new int[in.readVInt()];
        int last = 0;
        for (int index = 0; index < ascending.length; index++) {
            last += in.readVInt();
            ascending[index] = last;
        }
        return ascending;
    }

    boolean isIn(Part part, int word) {
        return switch (part) {
            case BODY -> true;
            case HEADLINE -> headline[0] <= word && word < headline[1];
            case LEAD -> lead[0] <= word && word < lead[1];
        };
    }

    /** The number of the sentence or paragraph that a word stands in. */
    int number(Stretch stretch, int word) {
        int at = Arrays.binarySearch(starts(stretch), word);
        return at >= 0 ? at : -at - 2;
    }

    /** The first word of a sentence or paragraph; of the one behind the last, the end of all words. */
    int start(Stretch stretch, int number) {
        int[] starts = starts(stretch);
        return number < 0 ? 0 : number < starts.length ? starts[number] : Integer.MAX_VALUE;
    }

    private int[] starts(Stretch stretch) {
        return switch (stretch) {
            case SENTENCE -> sentences;
            case PARAGRAPH -> paragraphs;
        };
    }
}
