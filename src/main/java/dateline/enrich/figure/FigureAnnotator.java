package dateline.enrich.figure;

import dateline.article.Mention;
import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.Token;
import dateline.enrich.Annotator;
import dateline.enrich.TokenizedArticle;
import dateline.enrich.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the figures that an article reports: "at least 581 protesters" killed, said by the Assistance Association. */
public final class FigureAnnotator implements Annotator {

    @Override
    public List<Mention> annotate(TokenizedArticle text, List<Mention> found) {
        List<Mention.OfDate> dates = mentions(found, Mention.OfDate.class);
        List<Mention.OfPlace> places = mentions(found, Mention.OfPlace.class);
        boolean isOfDisease = text.sentences().stream().anyMatch(FigureAnnotator::tellsOfDisease);
        List<Mention> figures = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            Scene scene = new Scene(
                    Words.of(sentence), within(dates, sentence.span()), within(places, sentence.span()), isOfDisease);
            figures.addAll(new FigureBuilder(scene).figures());
        }
        return figures;
    }

    private static <M extends Mention> List<M> mentions(List<Mention> found, Class<M> type) {
        return found.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <M extends Mention> List<M> within(List<M> mentions, Span sentence) {
        return mentions.isEmpty()
                ? List.of()
                : mentions.stream()
                        .filter(mention -> sentence.contains(mention.span()))
                        .toList();
    }

    private static boolean tellsOfDisease(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (KindLexicon.isDisease(token.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
