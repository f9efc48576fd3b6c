package dateline.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dateline.article.Article;
import dateline.article.Block.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    @TempDir
    Path folder;

    private Reading reading;

    @BeforeEach
    void open() {
        reading = new Reading(folder);
    }

    @Test
    void aPlaceAloneOnTheHeaderLineIsTheDateline() throws IOException {
        Article article = reading.article(" date 2019-03-08 Valparaíso\n\nA warehouse burned for six hours.\n");

        assertEquals(LocalDate.of(2019, 3, 8), article.published());
        assertEquals("Valparaíso", dateline(article));
        assertEquals(
                List.of("DATELINE Valparaíso", "PARAGRAPH A warehouse burned for six hours."), Reading.blocks(article));
    }

    @Test
    void textMayBeRunInAfterTheDay() throws IOException {
        Article article = reading.article(
                " date 2019-03-08 At least nine miners were freed on Friday.\n\nThey had been trapped for a day.\n");

        assertNull(article.dateline());
        assertEquals(
                List.of("At least nine miners were freed on Friday.", "They had been trapped for a day."),
                Reading.blocks(article, Role.PARAGRAPH));
    }

    @Test
    void theDayMayStandAlone() throws IOException {
        Article article = reading.article("date 2019-03-08\n\nThe talks went on.");

        assertNull(article.dateline());
        assertEquals(List.of("PARAGRAPH The talks went on."), Reading.blocks(article));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lagos",
                "Addis Ababa",
                "New York",
                "Rio de Janeiro",
                "Port-au-Prince",
                "St. Louis",
                "Santa Fe, N.M.",
                "FRESNO, Calif.",
                "Frankfurt am Main, Germany",
                "Washington, D.C.",
                "HAVANA (CUBA)",
                "Isle of Man",
                "Geneva, March 8",
                "N’Djamena",
                "São Tomé",
                "Łódź",
                "Dar es Salaam"
            })
    void namesOfPlacesAloneOnTheLineAreDatelines(String place) throws IOException {
        Article article = reading.article("date 2019-03-08 " + place + "\n\nThe talks went on.");

        assertEquals(List.of(place), Reading.blocks(article, Role.DATELINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police said so.",
                "Three people are missing",
                "Oil prices fell",
                "President resigns",
                "The army has taken the port of Massawa, radio said",
                "12 hurt in blast",
                "Why?",
                "“We won”",
                "Ministers met in Geneva on Friday to speak about the budget of the coming year and the one after it, they said"
            })
    void aLineThatSaysSomethingIsText(String lead) throws IOException {
        Article article = reading.article("date 2019-03-08 " + lead + "\n\nThe talks went on.");

        assertNull(article.dateline());
        assertEquals(List.of(), Reading.blocks(article, Role.DATELINE));
    }

    @Test
    void aNameThatTheNextLineGoesOnFromIsText() throws IOException {
        Article article = reading.article("date 2019-03-08 Khartoum\nhad no water on Friday.\n");

        assertNull(article.dateline());
        assertEquals(List.of("PARAGRAPH Khartoum\nhad no water on Friday."), Reading.blocks(article));
    }

    @ParameterizedTest
    @CsvSource({
        "' date 2020-02-29\n\nText.', 2020-02-29",
        "'date 0001-01-01\n\nText.', 0001-01-01",
        "'\tdate\t2020-01-31\tText.', 2020-01-31",
        "'date 2020-01-31 Text.', 2020-01-31",
        "'date 2020-01-31\r\rText.', 2020-01-31",
    })
    void headersAreReadWithTheWhiteSpaceThatTheyCameWith(String text, LocalDate day) throws IOException {
        Article article = reading.article(text);

        assertEquals(day, article.published());
        assertEquals(List.of("PARAGRAPH Text."), Reading.blocks(article));
    }

    @ParameterizedTest
    @CsvSource({
        "'', The file is empty.",
        "' \n\t\n', The file is empty.",
        "'\uFEFF', The file is empty.",
        "'The bridge fell.', The first line does not start with",
        "'\ndate 2020-01-31\n\nText.', The first line does not start with",
        "'date 31 January 2020\n\nText.', The first line does not start with",
        "'date 2020-1-31\n\nText.', The first line does not start with",
        "'date 2020-01-311\n\nText.', The first line does not start with",
        "'dated 2020-01-31\n\nText.', The first line does not start with",
        "'DATE 2020-01-31\n\nText.', The first line does not start with",
        "'date ٢٠٢٠-٠١-٣١\n\nText.', The first line does not start with",
        "'date\n2020-01-31\n\nText.', The first line does not start with",
        "'date 2021-02-29\n\nText.', 2021-02-29 is not a day of the calendar",
        "'date 2020-02-30\n\nText.', 2020-02-30 is not a day of the calendar",
        "'date 2020-13-01\n\nText.', 2020-13-01 is not a day of the calendar",
        "'date 2020-00-10\n\nText.', 2020-00-10 is not a day of the calendar",
        "'date 0000-01-01\n\nText.', 0000-01-01 is not a day of the calendar",
        "'date 2020-01-31', There is no text below the header line.",
        "'date 2020-01-31 Oslo\n\n \n', There is no text below the header line.",
        "'date 2020-01-31\n\n\uFEFF\n', There is no text below the header line.",
        "'date 2020-01-31\n\n* * *\n', There is no text below the header line.",
        "'date 2020-01-31\n\n31 January 2020 10:15 GMT\n', There is no text below the header line.",
    })
    void aFileWithoutADayOrWithoutTextIsRejected(String text, String reason) throws IOException {
        ReadResult.Rejected rejected = reading.rejected(text.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                reason,
                rejected.reason()
                        .substring(
                                0, Math.min(reason.length(), rejected.reason().length())));
        assertEquals(1, rejected.line());
        assertEquals("brief.txt", rejected.file());
    }

    private static String dateline(Article article) {
        return article.dateline() == null ? "" : article.dateline().in(article.text());
    }
}
