package dateline.web.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.DateRange;
import dateline.article.Figure;
import dateline.article.Figure.Bound;
import dateline.article.Figure.Scope;
import dateline.article.FigureKind;
import dateline.article.Span;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static Figure figure(
            FigureKind kind, double value, Bound bound, String unit, String ofWhom, String saidBy) {
        return new Figure(
                kind,
                value,
                bound,
                value,
                value * 2,
                unit,
                ofWhom,
                saidBy,
                Scope.INCIDENT,
                null,
                null,
                new Span(0, 1),
                1);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, at least 581 killed",
        "MORE_THAN, more than 581 killed",
        "AT_MOST, up to 581 killed",
        "LESS_THAN, fewer than 581 killed",
        "ABOUT, about 581 killed",
        "EXACT, 581 killed",
        "RANGE, '581 to 1,162 killed'",
        "VAGUE, dozens killed",
    })
    void aFigureKeepsItsBound(Bound bound, String line) {
        assertEquals(
                line,
                FigureWords.of(figure(FigureKind.KILLED, 581, bound, "people", "people", ""), "Dozens")
                        .line());
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY, 1500000, USD, '', less than USD 1.5 million",
        "PERCENT, 4.25, percent, '', less than 4.25%",
        "MEASURE, 7.1, km, '', less than 7.1 km",
        "COUNT, 1200, homes, 'homes destroyed', 'fewer than 1,200 homes destroyed'",
        "PEOPLE, 12, people, '', fewer than 12 people",
        "MONEY, 1234567, EUR, '', 'less than EUR 1,234,567'",
    })
    void everyKindIsSaidInItsOwnWay(FigureKind kind, double value, String unit, String ofWhom, String line) {
        assertEquals(
                line,
                FigureWords.of(figure(kind, value, Bound.LESS_THAN, unit, ofWhom, ""), "x")
                        .line());
    }

    @ParameterizedTest
    @CsvSource({
        "officials, say officials",
        "the mayor, says the mayor",
        "a local monitoring group, says a local monitoring group",
        "authorities and military sources, say authorities and military sources",
        "Assistance Association for Political Prisoners, says Assistance Association for Political Prisoners",
        "Doctors Without Borders, says Doctors Without Borders",
        "police, say police",
        "AFP, says AFP",
        "members of parliament, say members of parliament",
    })
    void oneSpeakerSaysAndSeveralSay(String speaker, String detail) {
        assertEquals(
                detail,
                FigureWords.of(figure(FigureKind.KILLED, 2, Bound.EXACT, "people", "", speaker), "2")
                        .detail());
    }

    @Test
    void theDetailTellsScopeAndWhomAndWho() {
        Figure total = new Figure(
                FigureKind.KILLED,
                870,
                Bound.MORE_THAN,
                871.0,
                null,
                "people",
                "civilians",
                "a group",
                Scope.TOTAL,
                DateRange.day(LocalDate.of(2021, 3, 27)),
                null,
                new Span(0, 1),
                1);
        FigureWords words = FigureWords.of(total, "870");
        assertEquals("running total; civilians, says a group", words.detail());
        assertEquals("more than 870 killed, 27 Mar 2021", words.line());
    }

    @ParameterizedTest
    @CsvSource({
        "DATE, 2021, 2021, 2021",
        "DATE, 2021/04, April, April 2021",
        "DATE, 2021/04/07, 7 April, 7 April 2021",
        "DATE, x/99, 99, 99",
        "FIGURE, killed, killed, killed",
        "FIGURE, killed/1000-9999, '1,000 to 9,999', 'killed, 1,000 to 9,999'",
        "FIGURE, killed/10000+, '10,000 and more', 'killed, 10,000 and more'",
        "FIGURE, money/1m-10m, 1m to 10m, 'money, 1m to 10m'",
        "PLACE, Asia/Myanmar, Myanmar, Myanmar",
        "PLACE, Asia/Myanmar/Mandalay/Mandalay, Mandalay, 'Mandalay, Myanmar'",
    })
    void aValueIsNamedAmongItsNeighboursAndAlone(Dimension dimension, String path, String label, String full) {
        assertEquals(label, FacetWords.label(dimension, FacetPath.parse(path)));
        assertEquals(full, FacetWords.full(dimension, FacetPath.parse(path)));
    }

    @Test
    void numbersAndDaysAreWrittenInEnglishWhateverTheMachineSpeaks() {
        assertEquals("57,614", NumberWords.count(57_614));
        assertEquals("12.3k", NumberWords.shortCount(12_345));
        assertEquals("9,999", NumberWords.shortCount(9_999));
        assertEquals("1 article", NumberWords.articles(1));
        assertEquals("2 billion", NumberWords.value(2e9));
        assertEquals("1.125 million", NumberWords.value(1_125_000));
        assertEquals("-3.5", NumberWords.value(-3.5));
        assertEquals("22 Jun 2021", CalendarWords.day(LocalDate.of(2021, 6, 22)));
        assertEquals("February 2020", CalendarWords.range(days("2020-02-01", "2020-02-29")));
        assertEquals("2020", CalendarWords.range(days("2020-01-01", "2020-12-31")));
        assertEquals("3 May 2008 to 1 Jan 2009", CalendarWords.range(days("2008-05-03", "2009-01-01")));
        assertEquals("until 3 May 2008", CalendarWords.range(new DateRange(null, LocalDate.of(2008, 5, 3))));
    }

    private static DateRange days(String first, String last) {
        return new DateRange(LocalDate.parse(first), LocalDate.parse(last));
    }
}
