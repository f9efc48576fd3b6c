package dateline.web.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM", "\tx", "\rx", "\nx", " =1", "\t=1", "=", "-"})
    void aCellThatCouldBeAFormulaGetsALeadingQuote(String text) {
        assertEquals("'" + text.strip(), CsvFile.cell(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1", "a=b", "2021-03-01", "“=”", "'quoted'", "é @ home"})
    void otherCellsStandAsTheyAre(String text) {
        assertEquals(text, CsvFile.cell(text));
    }

    @Test
    void commasAndQuotesAreQuotedAndLineBreaksAreBlanks() {
        assertEquals("\"a, b\"", CsvFile.cell("a, b"));
        assertEquals("\"say \"\"a\"\"\"", CsvFile.cell("say \"a\""));
        assertEquals("\"'=HYPERLINK(\"\"x\"\",1)\"", CsvFile.cell("=HYPERLINK(\"x\",1)"));
        assertEquals("a b c", CsvFile.cell("a\r\n\r\nb\u2029c"));
        assertEquals("a\uFFFDb", CsvFile.cell("a\u0000b"));
    }
}
