package dateline.lucene.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Span;
import dateline.search.Articles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cut sentence by sentence, the words of an article stand where they stand when the whole is cut at once. */
class WordSpansTest {

    private static final List<String> PIECES = List.of(
            "police ",
            "Suu Kyi's ",
            "U.S. ",
            "U.S.Then ",
            "said.\"Then ",
            "end. ",
            "Next.",
            "No one. ",
            "1,000.5 ",
            "... ",
            "\u201cWe saw it,\u201d he said. ",
            "e\u0301tat ",
            "\u00adsoft\u00adhyphen ",
            "\ud83d\ude00\ud83c\uddf2\ud83c\uddf2 ",
            "\u4eca\u65e5\u306f ",
            "a_b ",
            "\n",
            "\n\n",
            "w".repeat(300) + ". ",
            "((( ");

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void sentenceBySentenceAsAtOnce(@ForAll("texts") List<String> paragraphs) throws IOException {
        Articles articles = Articles.article("2021/04/07/a");
        paragraphs.forEach(articles::paragraph);
        Article article = articles.stored().article().article();
        Structure structure = Structure.unpack(new AnalyzedText(article).packedStructure());

        List<Span> atOnce = atOnce(article);
        WordSpans spans = new WordSpans(article, structure);
        List<Span> bySentence = new ArrayList<>();
        for (int word = 0; word < atOnce.size(); word++) {
            bySentence.add(spans.span(word));
        }
        assertEquals(atOnce, bySentence);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(pieces -> String.join("", pieces))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static List<Span> atOnce(Article article) throws IOException {
        List<Block> blocks = article.blocks();
        int start = blocks.getFirst().span().start();
        int end = blocks.getLast().span().end();
        List<Span> spans = new ArrayList<>();
        try (TokenStream tokens = Folding.WRITTEN.tokenStream("", article.text().substring(start, end))) {
            OffsetAttribute at = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                spans.add(new Span(start + at.startOffset(), start + at.endOffset()));
            }
            tokens.end();
        }
        return spans;
    }
}
