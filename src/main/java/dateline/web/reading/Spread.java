package dateline.web.reading;

import dateline.article.Span;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Things that lie in a text, none over another, and found by where they lie: a long article has thousands of them. */
final class Spread<T> {

    private final NavigableMap<Integer, Laid<T>> byStart = new TreeMap<>();

    private record Laid<T>(Span span, T thing) {}

    int size() {
        return byStart.size();
    }

    /** Whether nothing lies in a stretch yet. */
    boolean isFree(Span span) {
        return within(span).isEmpty();
    }

    /** Lays a thing where nothing lies. */
    void put(Span span, T thing) {
        byStart.put(span.start(), new Laid<>(span, thing));
    }

    /** Whether something begins at a place. */
    boolean beginsAt(int start) {
        return byStart.containsKey(start);
    }

    /** The spans that share a character with a stretch, in order. */
    List<Span> within(Span stretch) {
        Integer before = byStart.floorKey(stretch.start());
        return byStart.subMap(before == null ? stretch.start() : before, stretch.end()).values().stream()
                .map(Laid::span)
                .filter(span -> span.overlaps(stretch))
                .toList();
    }

    /** The thing of which a stretch is part, or null. */
    @Nullable
    T around(Span stretch) {
        Map.Entry<Integer, Laid<T>> before = byStart.floorEntry(stretch.start());
        return before == null || !before.getValue().span().contains(stretch)
                ? null
                : before.getValue().thing();
    }
}
