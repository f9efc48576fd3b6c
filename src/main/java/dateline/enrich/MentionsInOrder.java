package dateline.enrich;

import dateline.article.Mention;
import dateline.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The mentions of one sort, such as all dates of an article, looked up by where they stand. Mentions of a sort do not overlap
 * each other, so a look-up reads only those near the place asked for, however many there are.
 */
public final class MentionsInOrder<M extends Mention> {

    private final List<M> mentions;

    private MentionsInOrder(List<M> mentions) {
        this.mentions = mentions;
    }

    /** Those of a sort among all that were found. */
    public static <M extends Mention> MentionsInOrder<M> of(List<Mention> found, Class<M> type) {
        return new MentionsInOrder<>(found.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(Mention::span))
                .toList());
    }

    /** All of them, in the order of the text. */
    public List<M> all() {
        return mentions;
    }

    /** Those that stand whole inside a stretch, in the order of the text. */
    public List<M> within(Span stretch) {
        List<M> within = new ArrayList<>();
        for (int at = firstFrom(stretch.start()); at < mentions.size() && startOf(at) < stretch.end(); at++) {
            if (stretch.contains(mentions.get(at).span())) {
                within.add(mentions.get(at));
            }
        }
        return within;
    }

    /** Whether one of them shares a character with a stretch. */
    public boolean overlap(Span stretch) {
        int at = firstFrom(stretch.start());
        return (at < mentions.size() && stretch.overlaps(mentions.get(at).span()))
                || (at > 0 && stretch.overlaps(mentions.get(at - 1).span()));
    }

    /** The index of the first that starts at an offset or behind it. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (startOf(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int startOf(int index) {
        return mentions.get(index).span().start();
    }
}
