package dateline.enrich.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.SentenceSplitter;
import dateline.enrich.SharedTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tagger as the annotators use it, with the model of the repository. */
class TaggerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police arrested twelve protesters in Lahore .     | PERSON:  PLACE: Lahore  NUMBER: twelve
            President Ilona Varga flew to Geneva on Tuesday . | PERSON: Ilona Varga  PLACE: Geneva  DATE: Tuesday
            Burmese troops shot two men , Reuters said .      | NATIONALITY: Burmese  NUMBER: two  ORGANISATION: Reuters
            It cost $ 1.5 million , or 12 percent more .      | MONEY: $ 1.5 million  PERCENT: 12 percent
            PRESIDENT ILONA VARGA FLEW TO GENEVA ON TUESDAY . | PERSON: ILONA VARGA  PLACE: GENEVA  DATE: TUESDAY
            The World Health Organization met in Paris .      | ORGANISATION: World Health Organization  PLACE: Paris
            """)
    void entitiesOfASentence(String text, String expected) {
        List<String> entities = entities(text);
        for (String entity : expected.split(" {2}", -1)) {
            if (!entity.endsWith(":")) {
                assertTrue(entities.contains(entity.strip()), () -> entity + " in " + entities);
            } else {
                assertTrue(entities.stream().noneMatch(found -> found.startsWith(entity)), entities::toString);
            }
        }
    }

    @Test
    void partsOfSpeechOfASentence() {
        String text = "The dogs barked loudly at Mr. Novak 's new car .";
        List<String> tags = tag(text).getFirst().partsOfSpeech().stream()
                .map(PartOfSpeech::tag)
                .toList();
        assertEquals(List.of("DT", "NNS", "VBD", "RB", "IN", "NNP", "NNP", "POS", "JJ", "NN", "."), tags);
    }

    @Test
    void aLoneFamilyNameIsTheSamePersonAsTheFullName() {
        List<SentenceTags> tags =
                tag("Ludmila Harcourt resigned on Friday. Harcourt had led the bank. Harcourt declined.");
        long people = tags.stream()
                .flatMap(sentence -> sentence.entities().stream())
                .filter(entity -> entity.type() == EntityType.PERSON)
                .count();
        assertEquals(3, people);
    }

    @Test
    void anArticleWithoutSentencesHasNoTags() {
        assertEquals(List.of(), SharedTagger.tagger().tag(List.of()));
    }

    @Test
    void manyThreadsGetTheSameTags() throws Exception {
        String text = "Nobody in Quendor, the mayor Ilona Varga said, had seen the 1,200 tons of Zorlu steel. ";
        List<SentenceTags> expected = tag(text.repeat(3));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<SentenceTags>>> found = new ArrayList<>();
            Tagger fresh = Tagger.withModel();
            for (int count = 0; count < 64; count++) {
                found.add(threads.submit(() -> fresh.tag(sentences(text.repeat(3)))));
            }
            for (Future<List<SentenceTags>> tags : found) {
                assertEquals(expected, tags.get());
            }
        }
    }

    @Property(tries = 300)
    void anyTextIsTaggedTokenByTokenAndEntitiesDoNotOverlap(@ForAll @StringLength(max = 200) String text) {
        assertLawful(text);
    }

    @Property(tries = 100)
    void soIsTextOfWordsAndMarks(@ForAll("news") List<String> words, @ForAll boolean isShouted) {
        String text = String.join(" ", words);
        assertLawful(isShouted ? text.toUpperCase(Locale.ROOT) : text);
    }

    @Provide
    Arbitrary<List<String>> news() {
        return Arbitraries.of(
                        "Varga",
                        "said",
                        "(",
                        "Zorlu",
                        "Inc.",
                        "\"",
                        "al",
                        "-",
                        "the",
                        "U.N.",
                        "12",
                        "$",
                        "percent",
                        "of",
                        "May",
                        ",",
                        "'s",
                        "é",
                        "Ministry",
                        "İstanbul")
                .list()
                .ofMaxSize(40);
    }

    private static void assertLawful(String text) {
        List<Sentence> sentences = sentences(text);
        List<SentenceTags> tags = SharedTagger.tagger().tag(sentences);
        assertEquals(sentences.size(), tags.size());
        for (int index = 0; index < tags.size(); index++) {
            int length = sentences.get(index).tokens().size();
            assertEquals(length, tags.get(index).partsOfSpeech().size());
            int end = 0;
            for (Entity entity : tags.get(index).entities()) {
                assertTrue(entity.first() >= end && entity.end() > entity.first() && entity.end() <= length);
                end = entity.end();
            }
        }
    }

    private static List<Sentence> sentences(String text) {
        return SentenceSplitter.sentences(text, new Span(0, text.length()));
    }

    private static List<SentenceTags> tag(String text) {
        return SharedTagger.tagger().tag(sentences(text));
    }

    /** The entities as {@code "PLACE: Lahore"}. */
    private static List<String> entities(String text) {
        List<Sentence> sentences = sentences(text);
        List<SentenceTags> tags = SharedTagger.tagger().tag(sentences);
        List<String> entities = new ArrayList<>();
        for (int index = 0; index < tags.size(); index++) {
            Sentence sentence = sentences.get(index);
            for (Entity entity : tags.get(index).entities()) {
                Span span = new Span(
                        sentence.tokens().get(entity.first()).span().start(),
                        sentence.tokens().get(entity.end() - 1).span().end());
                entities.add(entity.type() + ": " + span.in(text));
            }
        }
        return entities;
    }
}
