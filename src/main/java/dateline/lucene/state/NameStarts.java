package dateline.lucene.state;

import dateline.lucene.schema.IndexedPlace;
import dateline.lucene.text.RankQueue;
import dateline.search.Completion;
import dateline.search.advice.Slips;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FoldedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.MatchAllDocsQuery;

/**
 * The names of a dimension in one state of the index, sorted from each of their words on, to find those that go on from what was
 * typed. It is made once for each state. Safe for use by many threads.
 */
public final class NameStarts {

    /** Names are found from one of their first words on. */
    private static final int MOST_STARTS = 12;

    /** Where in a name a word begins is packed into so many bits. */
    private static final int BITS = 12;

    private static final int FIRST_IN_ORDER = Integer.MAX_VALUE;

    private final Completion.Kind kind;

    /** Of each name its letters, what is shown, whether it is another name than that, and how many articles name it. */
    private final List<Name> names = new ArrayList<>();

    /** Numbers of names and where in them a word begins. */
    private final long[] starts;

    private record Name(String folded, String shown, boolean isOther, int articles) {}

    NameStarts(Snapshot snapshot, Completion.Kind kind) throws IOException {
        this.kind = kind;
        Dimension dimension = dimension(kind);
        FacetsCollector all = snapshot.search(MatchAllDocsQuery.INSTANCE, new FacetsCollectorManager());
        int[] counts = snapshot.ordinals(dimension).count(all);
        FacetPaths paths = new FacetPaths(snapshot, dimension);
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                String shown = paths.path(ordinal).label();
                names.add(new Name(FoldedName.of(shown), shown, false, counts[ordinal]));
            }
        }
        if (kind == Completion.Kind.PLACE) {
            addOtherNames(snapshot, all, counts, paths);
        }
        this.starts = LongStream.range(0, names.size())
                .flatMap(this::startsOf)
                .boxed()
                .sorted(this::compare)
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static Dimension dimension(Completion.Kind kind) {
        return switch (kind) {
            case PLACE -> Dimension.PLACE;
            case PERSON -> Dimension.PERSON;
            case ORGANISATION -> Dimension.ORGANISATION;
            case SOURCE -> Dimension.SOURCE;
            case WORD -> throw new IllegalArgumentException("words have no dimension");
        };
    }

    private void addOtherNames(Snapshot snapshot, FacetsCollector all, int[] counts, FacetPaths paths)
            throws IOException {
        int[] held = snapshot.places().count(all);
        SortedSetDocValues places = snapshot.places().values();
        for (int place = 0; place < held.length; place++) {
            if (held[place] > 0) {
                IndexedPlace named = IndexedPlace.of(places.lookupOrd(place).utf8ToString());
                int ordinal = paths.ordinal(named.path());
                FacetPath path = named.path();
                for (String name : named.otherNames()) {
                    int articles = ordinal < 0 ? held[place] : counts[ordinal];
                    names.add(new Name(name, path.label(), true, articles));
                }
            }
        }
    }

    /** By letters, without cutting a text for each of many comparisons. */
    private int compare(long one, long other) {
        String left = name(one).folded;
        String right = name(other).folded;
        int leftAt = at(one);
        int rightAt = at(other);
        while (leftAt < left.length() && rightAt < right.length()) {
            int order = Character.compare(left.charAt(leftAt++), right.charAt(rightAt++));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.length() - leftAt, right.length() - rightAt);
        return order == 0 ? Long.compare(one, other) : order;
    }

    /** Other names are found by their beginning: those of states and rivers hold much that nobody types. */
    private LongStream startsOf(long number) {
        Name name = names.get((int) number);
        String folded = name.folded;
        int most = name.isOther ? 1 : MOST_STARTS;
        LongStream.Builder starts = LongStream.builder();
        int start = 0;
        int found = 0;
        while (start < Math.min(folded.length(), 1 << BITS) && found < most) {
            starts.add(number << BITS | start);
            found++;
            int blank = folded.indexOf(' ', start);
            start = blank < 0 ? folded.length() : blank + 1;
        }
        return starts.build();
    }

    private Name name(long start) {
        return names.get((int) (start >> BITS));
    }

    private static int at(long start) {
        return (int) (start & (1 << BITS) - 1);
    }

    private String from(long start) {
        return name(start).folded.substring(at(start));
    }

    private boolean startsWith(long start, String wanted) {
        return name(start).folded.startsWith(wanted, at(start));
    }

    /** The names that go on from what was typed at one of their words, those of most articles first. */
    public List<Completion> completing(String typed, int most) {
        String folded = FoldedName.of(typed);
        if (folded.isEmpty()) {
            return List.of();
        }
        String wanted = Character.isWhitespace(typed.charAt(typed.length() - 1)) ? folded + " " : folded;
        int first = first(wanted);
        int end = first;
        while (end < starts.length && startsWith(starts[end], wanted)) {
            end++;
        }
        // One number for both, so that thousands of names are sorted without a comparison of their letters.
        long[] ranks = new long[end - first];
        for (int index = first; index < end; index++) {
            ranks[index - first] = (long) (FIRST_IN_ORDER - name(starts[index]).articles) << Integer.SIZE | index;
        }
        return distinct(new RankQueue(ranks), most);
    }

    private int first(String wanted) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from(starts[middle]).compareTo(wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Names that are shown alike are asked for alike. */
    private List<Completion> distinct(PrimitiveIterator.OfLong ranked, int most) {
        List<Completion> completions = new ArrayList<>();
        Set<String> known = new HashSet<>();
        while (ranked.hasNext() && completions.size() < most) {
            Name name = name(starts[(int) ranked.nextLong()]);
            if (known.add(FoldedName.of(name.shown))) {
                completions.add(new Completion(kind, name.shown, name.isOther ? name.folded : null, name.articles));
            }
        }
        return completions;
    }

    /** The names of which some words are spelled almost like others, the nearest first. */
    public List<Completion> resembling(String spelling, int most) {
        String folded = FoldedName.of(spelling);
        int slips = Slips.believedIn(folded);
        if (slips == 0) {
            return List.of();
        }
        int words = words(folded);
        String letter = folded.substring(0, Character.charCount(folded.codePointAt(0)));
        LongStream.Builder ranks = LongStream.builder();
        for (int index = first(letter); index < starts.length && startsWith(starts[index], letter); index++) {
            int distance = Slips.between(folded, firstWords(from(starts[index]), words), slips);
            if (distance > 0 && distance <= slips) {
                long rank = (long) (FIRST_IN_ORDER - name(starts[index]).articles) << Integer.SIZE | index;
                // The distance is more than any number of articles.
                ranks.add(distance == 1 ? rank : rank | Long.MIN_VALUE);
            }
        }
        long[] all = ranks.build().sorted().toArray();
        // Those of two slips are negative and come first.
        LongStream nearest = LongStream.concat(
                LongStream.of(all).filter(rank -> rank >= 0), LongStream.of(all).filter(rank -> rank < 0));
        return distinct(nearest.iterator(), most);
    }

    private static int words(String folded) {
        return (int) folded.chars().filter(unit -> unit == ' ').count() + 1;
    }

    private static String firstWords(String name, int words) {
        int end = -1;
        for (int word = 0; word < words; word++) {
            end = name.indexOf(' ', end + 1);
            if (end < 0) {
                return name;
            }
        }
        return name.substring(0, end);
    }
}
