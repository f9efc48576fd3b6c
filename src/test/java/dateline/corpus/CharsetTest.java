package dateline.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetTest {

    private static final String TEXT = " date 2019-03-08 Malmö\n\nThe café’s owner – a Señor Núñez – paid £5 for it.\n";

    @TempDir
    Path folder;

    private Reading reading;

    @BeforeEach
    void open() {
        reading = new Reading(folder);
    }

    @Test
    void utf8IsReadAndItsByteOrderMarkDropped() throws IOException {
        assertEquals(TEXT, reading.article(TEXT).text());
        assertEquals(TEXT, reading.article("\uFEFF" + TEXT).text());
    }

    @Test
    void utf16IsReadByItsMark() throws IOException {
        assertEquals(TEXT, reading.article(("\uFEFF" + TEXT).getBytes(UTF_16LE)).text());
        assertEquals(TEXT, reading.article(("\uFEFF" + TEXT).getBytes(UTF_16BE)).text());
    }

    @Test
    void halfAUnitAtTheEndOfUtf16IsShownAsOneCharacter() throws IOException {
        byte[] bytes = ("\uFEFF" + TEXT).getBytes(UTF_16LE);

        assertEquals(
                TEXT + "\uFFFD",
                reading.article(Arrays.copyOf(bytes, bytes.length + 1)).text());
    }

    @Test
    void utf16WithoutAMarkIsBinary() throws IOException {
        assertEquals(Reasons.BINARY, reading.rejected(TEXT.getBytes(UTF_16LE)).reason());
        assertEquals(Reasons.BINARY, reading.rejected(TEXT.getBytes(UTF_16BE)).reason());
    }

    @ParameterizedTest
    @CsvSource({
        "ISO-8859-1, The mayor of São Paulo met Señor Núñez in a café.",
        "windows-1252, The “café” – it cost £5 – is Zoë’s.",
        "windows-1252, It’s over.",
        "ISO-8859-1, It cost £5 million.",
        "windows-1251, Министр посетил город во вторник и говорил о бюджете.",
        "KOI8-R, Министр посетил город во вторник и говорил о бюджете.",
        "Shift_JIS, 大臣は火曜日に町を訪れ、予算について話した。",
        "EUC-KR, 장관은 화요일에 도시를 방문하여 예산에 대해 말했다.",
        "Big5, 部長星期二訪問了這座城市並談到了預算。",
    })
    void theCommonCharsetsOfEightBitsAreDetected(String charset, String sentence) throws IOException {
        String text = "date 2019-03-08\n\n" + sentence + "\n";

        assertEquals(
                text, reading.article(text.getBytes(Charset.forName(charset))).text());
    }

    @Test
    void aBrokenByteInUtf8CostsOneCharacter() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("date 2019-03-08\n\nThe “café” is ".getBytes(UTF_8));
        bytes.write(0xE9);
        bytes.write(" closed – for now.".getBytes(UTF_8));

        assertEquals(
                "date 2019-03-08\n\nThe “café” is \uFFFD closed – for now.",
                reading.article(bytes.toByteArray()).text());
    }

    @Test
    void marksBeyondThoseOfAnyLanguageAreShownAsOneCharacterEachSoThatOffsetsHold() throws IOException {
        String kept = "date 2019-03-08\n\nA" + "\u0301".repeat(30) + "B\u0489\u20DD";
        String text = kept + "\nC" + "\u0301".repeat(33) + "D\u0301" + "\uD800\uDDFD".repeat(31) + ".\n";

        Article article = reading.article(text);

        assertEquals(
                kept + "\nC" + "\u0301".repeat(30) + "\uFFFD".repeat(3) + "D\u0301" + "\uD800\uDDFD".repeat(29)
                        + "\uFFFD".repeat(4) + ".\n",
                article.text());
    }

    @Test
    void controlCharactersAreShownAsOneCharacterEachSoThatOffsetsHold() throws IOException {
        String text = "date 2019-03-08\n\nA \u001B[31mred\u0007 word\u007F and\u0085 a\ttab.\r\n";

        Article article = reading.article(text);

        assertEquals("date 2019-03-08\n\nA \uFFFD[31mred\uFFFD word\uFFFD and\uFFFD a\ttab.\r\n", article.text());
        assertEquals(List.of("PARAGRAPH A \uFFFD[31mred\uFFFD word\uFFFD and\uFFFD a\ttab."), Reading.blocks(article));
    }

    @Test
    void aFileWithANulIsRejectedInItsLine() throws IOException {
        Map<String, Integer> lines =
                Map.of("\u0000date 2019-03-08", 1, "date 2019-03-08\n\nText.\u0000", 3, "date\r\n\r\na\rb\u0000", 4);
        for (Map.Entry<String, Integer> line : lines.entrySet()) {
            ReadResult.Rejected rejected = reading.rejected(line.getKey().getBytes(ISO_8859_1));

            assertEquals(Reasons.BINARY, rejected.reason());
            assertEquals(line.getValue(), rejected.line());
        }
    }

    @Test
    void markupIsText() throws IOException {
        String text = "date 2019-03-08\n\n<script>alert(1)</script> &amp; <b>bold</b> ${x} {{y}}";

        assertEquals(text, reading.article(text).text());
    }

    @Test
    void everySpanSlicesTheDecodedFileWhateverItsLineEnds() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Article article = reading.article(
                    String.join(end, "date 2019-03-08 Bari", "", "One line", "and its next.", "", "Two.", ""));

            assertEquals(
                    List.of("DATELINE Bari", "PARAGRAPH One line" + end + "and its next.", "PARAGRAPH Two."),
                    Reading.blocks(article));
            assertEquals("One line and its next.", article.headline().text());
            assertTrue(article.text().endsWith("Two." + end));
        }
    }
}
