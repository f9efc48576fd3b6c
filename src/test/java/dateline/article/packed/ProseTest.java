package dateline.article.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static String back(String text) {
        PackWriter out = new PackWriter();
        out.bool(true);
        out.prose(text);
        out.text("behind");
        PackReader in = new PackReader(out.toBytes(), 1);
        String back = in.prose();
        assertEquals("behind", in.text());
        return back;
    }

    @Property
    void everyTextComesBack(@ForAll("texts") String text) {
        assertEquals(text, back(text));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .filter(text -> text.codePoints().noneMatch(character -> character >= 0xD800 && character <= 0xDFFF));
        Arbitrary<String> english =
                Arbitraries.of("the ", "police said on ", "Zürich", "\u0000\u007F", "\n\n", "😀", "Th");
        return Arbitraries.oneOf(any, english.list().ofMaxSize(40).map(words -> String.join("", words)));
    }

    @Test
    void aLongRunOfForeignLettersComesBack() {
        String text = "ရန်ကုန်".repeat(1000);
        assertEquals(text, back(text));
    }

    @Test
    void englishTakesTwoThirdsOfItsLetters() {
        String text = "Heavy rain closed the harbour for the third day, and the ferries stayed where they were.";
        int size = Prose.pack(text).length;
        assertTrue(3 * size <= 2 * text.length(), size + " of " + text.length());
    }
}
