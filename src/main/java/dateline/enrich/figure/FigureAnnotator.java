package dateline.enrich.figure;

import dateline.article.Mention;
import dateline.article.Place;
import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.Token;
import dateline.enrich.Annotator;
import dateline.enrich.TokenizedArticle;
import dateline.enrich.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the figures that an article reports: "at least 581 protesters" killed, said by the Assistance Association. */
public final class FigureAnnotator implements Annotator {

    @Override
    public List<Mention> annotate(TokenizedArticle text, List<Mention> found) {
        List<Mention.OfDate> dates = mentions(found, Mention.OfDate.class);
        List<Mention.OfPlace> places = mentions(found, Mention.OfPlace.class);
        boolean isOfDisease = text.sentences().stream().anyMatch(FigureAnnotator::tellsOfDisease);
        Place dateline = dateline(text.article().dateline(), places);
        Speakers speakers = new Speakers();
        List<Mention> figures = new ArrayList<>();
        int end = 0;
        for (Sentence sentence : text.sentences()) {
            Span span = sentence.span();
            if (text.article().text().substring(end, span.start()).contains("\n")) {
                speakers.paragraph();
            }
            end = span.end();
            Scene scene = new Scene(Words.of(sentence), within(dates, span), within(places, span), isOfDisease);
            Speakers.InSentence said = speakers.read(scene);
            List<Candidate> candidates = new FigureFinder(scene).candidates();
            if (!candidates.isEmpty()) {
                figures.addAll(new FigureBuilder(scene, said, dateline).figures(candidates));
            }
        }
        return figures;
    }

    private static @Nullable Place dateline(@Nullable Span dateline, List<Mention.OfPlace> places) {
        for (Mention.OfPlace place : places) {
            if (place.span().equals(dateline)) {
                return place.place();
            }
        }
        return null;
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
