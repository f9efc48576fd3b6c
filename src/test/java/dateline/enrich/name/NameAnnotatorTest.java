package dateline.enrich.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Mention.OfOrganisation;
import dateline.article.Mention.OfPerson;
import dateline.article.Span;
import dateline.enrich.SharedTagger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameAnnotatorTest {

    @ParameterizedTest
    @DisplayName("people are found, without their titles")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "Reporters asked President Ilona Varga about the dam. → Ilona Varga",
                "The order came from Gen. Tadeo Brunk on Friday. → Tadeo Brunk",
                "Villagers blamed Mr Okonedo for the flood. → Okonedo",
                "Prime Minister Petra Lindqvist resigned. → Petra Lindqvist",
                "The bridge, said engineer Katarina Holm, was safe. → Katarina Holm",
                "Norbert Achterberg told reporters that it rained. → Norbert Achterberg",
                "He was met by Dagmar Quill, a spokeswoman for the mine. → Dagmar Quill",
                "The mine's owner, Zephan Quill, was absent. → Zephan Quill",
                "Zephan Quill, 47, was found unharmed. → Zephan Quill",
                "Zephan Quill, who owned the mine, fled. → Zephan Quill",
                "Police questioned Marten J. Oosterhof overnight. → Marten J. Oosterhof",
                "The visit of Ursula van der Heuvel was short. → Ursula van der Heuvel",
                "The prince, Khalid bin Rashid, left. → Khalid bin Rashid",
                "Hassan al-Tikli left the talks. → Hassan al-Tikli",
                "The envoy met Jean-Marc Belrive. → Jean-Marc Belrive",
                "Troops loyal to Min Aung Tharaphi, the general, retreated. → Min Aung Tharaphi",
                "The rocket was shown to Kim Jae-won on Monday. → Kim Jae-won",
                "The Chancellor of the Exchequer Nigel Harcourt spoke. → Nigel Harcourt",
                "Theresa May resigned. → Theresa May",
                "PRESIDENT GEORGE HATHAWAY SPOKE TO THE NATION LAST NIGHT. → GEORGE HATHAWAY",
            })
    void peopleAreFound(String text, String person) {
        assertEquals(List.of(person), people(text));
    }

    @ParameterizedTest
    @DisplayName("places, days, peoples and credits are nobody")
    @ValueSource(
            strings = {
                "Fires burned in Chan Mya Tharsi township and San Francisco on Tuesday.",
                "New York said it would pay. Hong Kong told traders to wait.",
                "North Korea said in March that South Sudan had agreed.",
                "Islamic leaders met Catholic bishops at Christmas.",
                "Photo of the flood. Credit: Uncredited",
                "The Afghan told the British that Saudi Arabia would help.",
                "The river rose by two metres in the Mekong Delta.",
                "Gas leaked from a pipe on Harcourt Drive and along Freeman Road.",
            })
    void placesAreNobody(String text) {
        assertEquals(List.of(), people(text));
    }

    @ParameterizedTest
    @DisplayName("organisations are found by head words, suffixes, lists, and what is said of them")
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "The Harbour Workers Union went on strike. → Harbour Workers Union",
                "The Relief Association for Flooded Villages counted them. → Relief Association for Flooded Villages",
                "A loan from the Bank of Quendor failed. → Bank of Quendor",
                "The Ministry of Health and Welfare denied it. → Ministry of Health and Welfare",
                "Engineers of Tollund Bridge Co Ltd agreed. → Tollund Bridge Co Ltd",
                "Shares of Vossberg, Inc. fell. → Vossberg, Inc.",
                "The United Nations agreed. → United Nations",
                "It was debated in the U.N. Security Council on Friday. → U.N. Security Council",
                "A source told AFP that it was over. → AFP",
                "Quendor Now reported that shops had closed. → Quendor Now",
                "The Lanternfly news site reported two deaths. → The Lanternfly",
                "They told the newspaper Zorlu that it was over. → Zorlu",
                "The QVT said it would fight on. → QVT",
                "A QVT spokesman said it would fight on. → QVT",
                "The National Children's Fund paid. → National Children's Fund",
                "The Kovar Brothers and Co factory closed. → Kovar Brothers and Co",
                "NATO WILL NOT SEND MORE TROOPS, IT SAID. → NATO",
            })
    void organisationsAreFound(String text, String organisation) {
        assertEquals(List.of(organisation), organisations(text));
    }

    @ParameterizedTest
    @DisplayName("what only looks like an organisation is none")
    @ValueSource(
            strings = {
                "Police said the army had left the West Bank.",
                "The Soviet Union was gone. The US agreed. TV was off.",
                "WHO IS TO BLAME FOR THIS, THE MAYOR ASKED.",
                "The court and the bank were closed on Monday.",
                "More men were missing, Energy Minister Miklos Novak said.",
            })
    void whatOnlyLooksLikeAnOrganisationIsNone(String text) {
        assertEquals(List.of(), organisations(text));
    }

    @Test
    void shorterFormsOfANameMeanTheLongestInTheArticle() {
        List<OfPerson> people =
                mentions("Ilona Varga resigned. Varga said so. Friends of Ilona Maria Varga wept. Mrs Varga left.")
                        .stream()
                        .filter(OfPerson.class::isInstance)
                        .map(OfPerson.class::cast)
                        .toList();
        assertEquals(4, people.size(), people::toString);
        people.forEach(person -> assertEquals("Ilona Maria Varga", person.name()));
    }

    @Test
    void ofTwoWithOneFamilyNameTheOneNamedLastIsMeant() {
        List<String> names = mentions("Ilona Varga met Miklos Varga on Friday. Varga spoke first. "
                        + "Then the minister thanked Ilona Varga. Varga left early.")
                .stream()
                .map(mention -> ((OfPerson) mention).name())
                .toList();
        assertEquals(List.of("Ilona Varga", "Miklos Varga", "Miklos Varga", "Ilona Varga", "Ilona Varga"), names);
    }

    @Test
    void titlesAreNoPartOfAName() {
        assertEquals(
                List.of("Ilona Varga", "Miklos Novak"),
                people("They met Leeds Mayor Ilona Varga and Prof. Miklos Novak on Monday."));
    }

    @Test
    void aLoneNameThatSomebodyIsInIsNobody() {
        assertEquals(List.of(), people("Harcourt was quiet on Friday. Two men were hurt in Harcourt."));
    }

    @Test
    void aPartOfAnEasternNameMeansTheWhole() {
        List<String> names = mentions("Aung San Suu Kyi was detained. Lawyers saw Suu Kyi on Monday.").stream()
                .map(mention -> ((OfPerson) mention).name())
                .toList();
        assertEquals(List.of("Aung San Suu Kyi", "Aung San Suu Kyi"), names);
    }

    @Test
    void anAcronymInBracketsMeansItsExpansion() {
        List<String> names = mentions("The Free Harbour Front (FHF) grew. Later the FHF split.").stream()
                .map(mention -> ((OfOrganisation) mention).name())
                .toList();
        assertEquals(List.of("Free Harbour Front", "Free Harbour Front", "Free Harbour Front"), names);
    }

    @Test
    void aKnownShortNameMeansTheLongOneIfTheArticleHasIt() {
        List<String> both = mentions("The World Health Organization met. The WHO warned of cholera.").stream()
                .map(mention -> ((OfOrganisation) mention).name())
                .toList();
        assertEquals(List.of("World Health Organization", "World Health Organization"), both);
        assertEquals(List.of("WHO"), organisations("The WHO warned of cholera."));
    }

    @Test
    void anAcronymMeansTheNameThatItsLettersBegin() {
        List<String> names = mentions("The QVT protested. Its full name is the Quendor Village Tribunal.").stream()
                .map(mention -> ((OfOrganisation) mention).name())
                .toList();
        assertEquals(List.of("Quendor Village Tribunal", "Quendor Village Tribunal"), names);
    }

    @Property(tries = 500)
    void mentionsLieInTheTextAndDoNotOverlap(@ForAll String text) {
        String typed = "President " + text + " Maria Varga, " + text + " (ABC) of the Bank of " + text;
        int last = 0;
        for (Mention mention : mentions(typed)) {
            assertTrue(mention.span().start() >= last && mention.span().end() <= typed.length());
            last = mention.span().end();
        }
    }

    private static List<String> people(String text) {
        return texts(text, OfPerson.class);
    }

    private static List<String> organisations(String text) {
        return texts(text, OfOrganisation.class);
    }

    private static List<String> texts(String text, Class<? extends Mention> type) {
        return mentions(text).stream()
                .filter(type::isInstance)
                .map(mention -> mention.span().in(text))
                .toList();
    }

    private static List<Mention> mentions(String text) {
        Span all = new Span(0, text.length());
        Article article = new Article(
                "test",
                LocalDate.of(2021, 4, 7),
                text,
                new Headline("", new Span(0, 0)),
                null,
                null,
                List.of(new Block(Block.Role.PARAGRAPH, all)));
        return new NameAnnotator()
                .annotate(SharedTagger.tagged(article), List.of()).stream()
                        .sorted(Comparator.comparing(Mention::span))
                        .toList();
    }
}
