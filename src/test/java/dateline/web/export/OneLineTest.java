package dateline.web.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OneLineTest {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\p{Zl}\\p{Zp}]+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

    @Test
    void blanksAreOneAndWhatCannotBeWrittenIsReplaced() {
        assertEquals(
                "Rain, rain \uFFFD and \uD83D\uDE00", OneLine.of(" Rain,\r\n\t rain \u0007 and \uD83D\uDE00\u2028"));
        assertEquals("\uFFFD\uD83D\uDE00\uFFFD", OneLine.of("\uD83D\uD83D\uDE00\uDE00"));
    }

    @Property
    void itIsWhatThePatternsSay(@ForAll("texts") String text) {
        String expected = UNPRINTABLE
                .matcher(BLANKS.matcher(text).replaceAll(" "))
                .replaceAll("\uFFFD")
                .strip();
        assertEquals(expected, OneLine.of(text));
    }

    /** Of what is treated in some way, and of all else. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> treated = Arbitraries.of(List.of(
                " ", "\n", "\u000B", "\u0085", "\u0080", "\u2028", "\u2003", "\uD83D", "\uDE00", "\uFFFE", "\u007F",
                "a", "\0"));
        Arbitrary<String> any =
                Arbitraries.integers().between(0, 0xFFFF).map(unit -> String.valueOf((char) (int) unit));
        return Arbitraries.oneOf(treated, any).list().ofMaxSize(30).map(parts -> String.join("", parts));
    }
}
