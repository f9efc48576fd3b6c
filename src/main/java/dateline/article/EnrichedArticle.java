package dateline.article;

import dateline.article.Mention.OfPlace;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article and all that it mentions.
 *
 * @param dateline the place of the dateline, if it has one that is known
 * @param mentions what the text mentions, in the order of the text
 */
public record EnrichedArticle(Article article, @Nullable OfPlace dateline, List<Mention> mentions) {

    public EnrichedArticle {
        mentions = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    /** The mentions of one type, in the order of the text. */
    public <M extends Mention> Stream<M> mentions(Class<M> type) {
        return mentions.stream().filter(type::isInstance).map(type::cast);
    }

    /** The days that its prose speaks of, each once; a time stamp says only when it was printed. */
    public Stream<DateRange> daysSpokenOf() {
        List<Span> stamps = article.blocks().stream()
                .filter(block -> block.role() == Block.Role.TIME_STAMP)
                .map(Block::span)
                .toList();
        return mentions(Mention.OfDate.class)
                .filter(date -> stamps.stream().noneMatch(stamp -> stamp.contains(date.span())))
                .map(Mention.OfDate::days)
                .distinct();
    }
}
