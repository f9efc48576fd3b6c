package dateline.search.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedPhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | people | true",
                "'' | '' | true",
                "bodies | persons | true",
                "people | protesters | false",
                "'' | protesters | false",
                "protesters | Protester | true",
                "officers | police officers | true",
                "police officers | army officers | false",
                "policemen | policeman | true",
                "women and children | children and women | true",
                "protesters and bystanders | protesters | false",
                "members of the guard | members of the militia | false",
                "members of the guard | members | true",
                "people, including three children | people | true",
                "sailors (two of them officers) | sailors | true",
                "villagers who had fled | villagers | true",
                "others | others | false",
                "other miners | miners | false",
                "them | '' | false",
                "ladies | lady | true",
                "churches | church | true",
                "… | '' | true",
            })
    void phrasesThatMayCountTheSame(String one, String other, boolean isSame) {
        assertEquals(isSame, CountedPhrase.of(one).mayBe(CountedPhrase.of(other)));
        assertEquals(isSame, CountedPhrase.of(other).mayBe(CountedPhrase.of(one)));
    }

    @Test
    void theHeadIsWhatIsCounted() {
        CountedPhrase phrase = CountedPhrase.of("suspected members of the guard");
        assertEquals(Set.of("member"), phrase.heads());
        assertEquals(Set.of("suspected", "member", "guard"), phrase.words());
    }
}
