package dateline.article.text;

import dateline.article.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Laws that hold for any text, half characters and all. */
class CutLawsTest {

    @Property
    void tokensTileAllTextThatIsNotBlank(@ForAll("texts") String text, @ForAll int from, @ForAll int to) {
        Span within = within(text, from, to);

        CutLaws.assertTile(Tokenizer.tokens(text, within), text, within);
    }

    @Property
    void noCharacterIsTorn(@ForAll("texts") String text) {
        CutLaws.assertWholeCharacters(Tokenizer.tokens(text, new Span(0, text.length())), text);
    }

    @Property
    void sentencesTileAllTextThatIsNotBlank(@ForAll("texts") String text, @ForAll int from, @ForAll int to) {
        Span within = within(text, from, to);

        CutLaws.assertTileBySentence(SentenceSplitter.sentences(text, within), text, within);
    }

    private static Span within(String text, int from, int to) {
        int start = Math.floorMod(from, text.length() + 1);
        int end = Math.floorMod(to, text.length() + 1);
        return new Span(Math.min(start, end), Math.max(start, end));
    }

    /** Pieces that matter to the cutter, and any UTF-16 units between them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "U.N.",
                "Gov.",
                " ",
                "\n",
                "'s",
                "’",
                "...",
                "\"",
                ")",
                "1,000",
                ".5",
                "a.m.",
                "The",
                "x",
                "É",
                "\uD83D\uDE80",
                "\uD83D",
                "\uDE80",
                "\uFEFF",
                "\u00A0",
                "\u0301",
                "-",
                "?",
                "!",
                "…",
                "ß",
                "İ",
                "\u0000");
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(5);
        return Arbitraries.frequencyOf(Tuple.of(5, pieces), Tuple.of(1, anything))
                .list()
                .ofMaxSize(40)
                .map(list -> String.join("", list));
    }
}
