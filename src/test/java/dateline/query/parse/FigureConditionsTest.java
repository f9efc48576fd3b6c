package dateline.query.parse;

import static dateline.query.parse.Asked.messages;
import static dateline.query.parse.Asked.shape;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.query.Query;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How conditions on figures are read. */
class FigureConditionsTest {

    @ParameterizedTest
    @DisplayName("every figure kind is read by all its names, with every comparison and magnitude")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "killed:>100 → killed(100.0..Infinity)",
                "killed:>=100 → killed[100.0..Infinity)",
                "killed:≥100 → killed[100.0..Infinity)",
                "killed:<100 → killed(-Infinity..100.0)",
                "killed:<=100 → killed(-Infinity..100.0]",
                "killed:≤100 → killed(-Infinity..100.0]",
                "killed:=100 → killed[100.0..100.0]",
                "killed:100 → killed[100.0..100.0]",
                "killed:> 100 → killed(100.0..Infinity)",
                "killed:10..20 → killed[10.0..20.0]",
                "killed:10-20 → killed[10.0..20.0]",
                "killed:10.. → killed[10.0..Infinity)",
                "killed:..20 → killed(-Infinity..20.0]",
                "killed:(>100 OR <5) → or(killed(100.0..Infinity), killed(-Infinity..5.0))",
                "killed:>1,000 → killed(1000.0..Infinity)",
                "KILLED:>1 → killed(1.0..Infinity)",
                "dead:1 → killed[1.0..1.0]",
                "deaths:1 → killed[1.0..1.0]",
                "died:1 → killed[1.0..1.0]",
                "wounded:1 → wounded[1.0..1.0]",
                "injured:1 → wounded[1.0..1.0]",
                "INJURED:1 → wounded[1.0..1.0]",
                "hurt:1 → wounded[1.0..1.0]",
                "missing:1 → missing[1.0..1.0]",
                "arrested:8 → arrested[8.0..8.0]",
                "detained:8 → arrested[8.0..8.0]",
                "abducted:8 → abducted[8.0..8.0]",
                "kidnapped:8 → abducted[8.0..8.0]",
                "displaced:10k → displaced[10000.0..10000.0]",
                "evacuated:10K → displaced[10000.0..10000.0]",
                "rescued:8 → rescued[8.0..8.0]",
                "freed:8 → rescued[8.0..8.0]",
                "released:8 → rescued[8.0..8.0]",
                "infected:8 → infected[8.0..8.0]",
                "cases:8 → infected[8.0..8.0]",
                "people:8 → people[8.0..8.0]",
                "percent:>50 → percent(50.0..Infinity)",
                "percent:>50% → percent(50.0..Infinity)",
                "measure:<-5 → measure(-Infinity..-5.0)",
                "count:8, coup → and(count[8.0..8.0], coup)",
                "money:>1.5m → money(1500000.0..Infinity)",
                "money:1.1m → money[1100000.0..1100000.0]",
                "money:2bn → money[2.0E9..2.0E9]",
                "money:>1.5m EUR → money(1500000.0..Infinity)EUR",
                "money:>1.5m EUR coup → and(money(1500000.0..Infinity)EUR, coup)",
                "money:>1.5mEUR → money(1500000.0..Infinity)EUR",
                "money:>EUR1.5m → money(1500000.0..Infinity)EUR",
                "money:>$10k → money(10000.0..Infinity)USD",
                "money:1m..2m GBP → money[1000000.0..2000000.0]GBP",
                "money:>1.5 million EUR → money(1500000.0..Infinity)EUR",
                "killed:8 EUR → and(killed[8.0..8.0], EUR)",
                "money:8 eur → and(money[8.0..8.0], eur)",
            })
    void figuresAreRead(String text, String shape) {
        assertEquals(shape, shape(text));
        assertEquals(List.of(), messages(text));
    }

    @ParameterizedTest
    @DisplayName("conditions beside each other that speak of one figure are tied")
    @CsvSource(
            delimiter = '→',
            value = {
                "killed:>100 killed:<200 → killed(100.0..Infinity)(-Infinity..200.0)",
                "killed:>=2 of:officers → killed[2.0..Infinity) of=officers",
                "killed:>=2 of:officers saidby:junta → killed[2.0..Infinity) of=officers saidby=junta",
                "of:officers killed:>=2 → killed[2.0..Infinity) of=officers",
                "killed:>2 of:police arrested:8 of:rebels → and(killed(2.0..Infinity) of=police, arrested[8.0..8.0] of=rebels)",
                "killed:>2 arrested:8 killed:<9 of:rebels → and(killed(2.0..Infinity)(-Infinity..9.0) of=rebels, arrested[8.0..8.0])",
                "coup killed:>2 mandalay of:rebels → and(coup, killed(2.0..Infinity) of=rebels, mandalay)",
                "killed:>2 OR of:rebels → or(killed(2.0..Infinity), figure of=rebels)",
                "killed:>2 (of:rebels) → and(killed(2.0..Infinity), figure of=rebels)",
                "killed:>2 -of:rebels → and(killed(2.0..Infinity), not(figure of=rebels))",
                "money:>5 EUR money:<9 USD → and(money(5.0..Infinity)EUR, money(-Infinity..9.0)USD)",
                "of:rebels saidby:\"the junta\" → figure of=rebels saidby=the junta",
                "figure:581 saidby:junta → figure[581.0..581.0] saidby=junta",
                "killed:surely>100 → killed:SURELY(100.0..Infinity)",
                "killed:possibly>100 → killed:POSSIBLY(100.0..Infinity)",
                "coup happened:2021-03 → and(coup, happened=2021-03-01/2021-03-31)",
            })
    void conditionsOnOneFigureAreTied(String text, String shape) {
        assertEquals(shape, shape(text));
        assertEquals(List.of(), messages(text));
    }

    @Test
    void theFiguresAskedForAreThoseThatAreNotNegated() {
        Query query =
                QueryParser.parse("killed:>100 (wounded:1 OR coup) -arrested:8").query();
        assertEquals(
                List.of("killed(100.0..Infinity)", "wounded[1.0..1.0]"),
                query.figures().stream().map(Asked::shape).toList());
    }
}
