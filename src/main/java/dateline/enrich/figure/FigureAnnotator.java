package dateline.enrich.figure;

import dateline.article.Mention;
import dateline.article.Place;
import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.Token;
import dateline.enrich.Annotator;
import dateline.enrich.MentionsInOrder;
import dateline.enrich.TaggedArticle;
import dateline.enrich.Words;
import dateline.enrich.figure.scene.KindLexicon;
import dateline.enrich.figure.scene.Scene;
import dateline.enrich.figure.speech.Speakers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the figures that an article reports: "at least 581 protesters" killed, said by the Assistance Association. */
public final class FigureAnnotator implements Annotator {

    @Override
    public List<Mention> annotate(TaggedArticle text, List<Mention> found) {
        MentionsInOrder<Mention.OfDate> dates = MentionsInOrder.of(found, Mention.OfDate.class);
        MentionsInOrder<Mention.OfPlace> places = MentionsInOrder.of(found, Mention.OfPlace.class);
        boolean isOfDisease = text.sentences().stream().anyMatch(FigureAnnotator::tellsOfDisease);
        Place dateline = dateline(text.article().dateline(), places.all());
        Speakers speakers = new Speakers();
        List<Mention> figures = new ArrayList<>();
        int end = 0;
        Scene.Before before = Scene.Before.NOTHING;
        for (Sentence sentence : text.sentences()) {
            Span span = sentence.span();
            if (text.article().text().substring(end, span.start()).contains("\n")) {
                speakers.paragraph();
                before = Scene.Before.NOTHING;
            }
            end = span.end();
            Scene scene = new Scene(Words.of(sentence), dates.within(span), places.within(span), before, isOfDisease);
            before = scene.after();
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

    private static boolean tellsOfDisease(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (KindLexicon.isDisease(token.text().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
