package dateline.enrich.place;

import dateline.article.Article;
import dateline.article.Block;
import dateline.article.Headline;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.enrich.SharedTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Articles of one paragraph, and their places in short. */
final class Texts {

    private static final PlaceAnnotator ANNOTATOR = annotator();

    private Texts() {}

    private static PlaceAnnotator annotator() {
        try {
            return PlaceAnnotator.withGazetteer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each mention as {@code "words > last two steps of the path"}, an adjective with {@code ~}. */
    static List<String> places(String text) {
        return mentions(text, List.of(), null).stream()
                .map(place -> inShort(text, place))
                .toList();
    }

    static List<Mention.OfPlace> mentions(String text, List<Mention> found, @Nullable Span dateline) {
        int from = dateline == null ? 0 : dateline.end();
        Span all = new Span(from, text.length());
        Article article = new Article(
                "test",
                LocalDate.of(2021, 6, 22),
                text,
                new Headline(text, all),
                dateline,
                null,
                List.of(new Block(Block.Role.PARAGRAPH, all)));
        return ANNOTATOR.annotate(SharedTagger.tagged(article), found).stream()
                .map(Mention.OfPlace.class::cast)
                .toList();
    }

    static String inShort(String text, Mention.OfPlace mention) {
        List<String> path = mention.place().path();
        String end =
                path.subList(Math.max(0, path.size() - 2), path.size()).stream().collect(Collectors.joining("/"));
        return mention.span().in(text) + (mention.isAdjective() ? " ~ " : " > ") + end;
    }
}
