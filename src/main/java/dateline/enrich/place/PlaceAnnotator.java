package dateline.enrich.place;

import dateline.article.Mention;
import dateline.article.Span;
import dateline.article.text.Tokenizer;
import dateline.enrich.Annotator;
import dateline.enrich.TaggedArticle;
import dateline.enrich.place.gazetteer.Gazetteer;
import dateline.enrich.place.gazetteer.GazetteerReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Finds the places of an article and of its dateline, with the {@link Gazetteer} that Dateline comes with. */
public final class PlaceAnnotator implements Annotator {

    private final NameMatcher matcher;
    private final ToponymFinder finder;
    private final ToponymResolver resolver;

    private PlaceAnnotator(Gazetteer gazetteer) {
        this.matcher = new NameMatcher(gazetteer);
        this.finder = new ToponymFinder(gazetteer);
        this.resolver = new ToponymResolver(gazetteer);
    }

    /** Reads the gazetteer, which takes about a third of a second. */
    public static PlaceAnnotator withGazetteer() throws IOException {
        return new PlaceAnnotator(GazetteerReader.read());
    }

    @Override
    public List<Mention> annotate(TaggedArticle text, List<Mention> found) {
        String whole = text.article().text();
        List<Toponym> dateline = datelineToponyms(text);
        List<Toponym> all = new ArrayList<>(dateline);
        all.addAll(finder.find(text, found));
        List<Mention.OfPlace> resolved = resolver.resolve(whole, all);
        List<Mention> mentions = new ArrayList<>();
        Span span = text.article().dateline();
        if (span != null && !dateline.isEmpty()) {
            Mention.OfPlace place = resolved.getFirst();
            mentions.add(new Mention.OfPlace(span, place.place(), false, place.candidates()));
        }
        mentions.addAll(resolved.subList(dateline.size(), resolved.size()));
        return mentions;
    }

    /** The names inside the dateline: the place, then what it lies in, as in {@code "KALAY, Myanmar"}. */
    private List<Toponym> datelineToponyms(TaggedArticle text) {
        Span span = text.article().dateline();
        if (span == null) {
            return List.of();
        }
        TokenLine line = TokenLine.ofDateline(Tokenizer.tokens(text.article().text(), span));
        return matcher.matches(line).stream()
                .filter(match -> !match.isAdjective())
                .map(Toponym::of)
                .toList();
    }
}
