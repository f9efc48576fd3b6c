package dateline.lucene.text;

import dateline.query.Reach;
import dateline.query.Reach.Positions;
import dateline.query.Reach.Stretch;
import dateline.query.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where words stand in one text. An occurrence is the ascending positions of the words that it takes up. Nearness is measured
 * from the end of the one to the beginning of the other; what stands in a gap of the other is as near as can be; a word is never
 * counted twice. All combinations are looked at, so that nearness may be asked of what is itself near, which Lucene's minimal
 * intervals cannot tell.
 */
final class OccurrenceFinder {

    /** Of an operand that is itself near something, no more combinations than this are looked at. */
    private static final int MOST = 4096;

    private final Leaves leaves;
    private final Structured structured;

    OccurrenceFinder(Leaves leaves, Structured structured) {
        this.leaves = leaves;
        this.structured = structured;
    }

    /** Where words stand that are no combination of others; ascending. */
    interface Leaves {
        List<int[]> of(Words leaf) throws IOException;
    }

    /** The structure of the text, read when it is first needed. */
    interface Structured {
        Structure structure() throws IOException;
    }

    /**
     * The occurrences that hold no other: of each word, only with the nearest before it and behind it. One is among them if there is
     * any at all.
     */
    List<int[]> nearest(Words words) throws IOException {
        return switch (words) {
            case Words.Either(List<Words> parts) -> {
                List<int[]> all = new ArrayList<>();
                for (Words part : parts) {
                    all.addAll(nearest(part));
                }
                yield shortest(all);
            }
            case Words.Near near -> shortest(near(near, true));
            case Words.NotNear notNear -> shortest(notNear(notNear));
            default -> leaves.of(words);
        };
    }

    private List<int[]> all(Words words) throws IOException {
        return switch (words) {
            case Words.Either(List<Words> parts) -> {
                List<int[]> all = new ArrayList<>();
                for (Words part : parts) {
                    all.addAll(all(part));
                }
                yield distinct(all);
            }
            case Words.Near near -> distinct(near(near, false));
            case Words.NotNear notNear -> notNear(notNear);
            default -> leaves.of(words);
        };
    }

    private List<int[]> near(Words.Near near, boolean isNearestEnough) throws IOException {
        List<int[]> lefts = all(near.left());
        List<int[]> joined = new ArrayList<>();
        if (lefts.isEmpty()) {
            return joined;
        }
        Neighbours rights = new Neighbours(all(near.right()), near.reach(), near.isInOrder());
        for (int[] left : lefts) {
            if (isNearestEnough && rights.areWithoutGaps) {
                rights.addNearest(left, joined);
            } else if (joined.size() < MOST) {
                rights.addAll(left, joined);
            }
        }
        return joined;
    }

    private List<int[]> notNear(Words.NotNear notNear) throws IOException {
        List<int[]> lefts = all(notNear.left());
        if (lefts.isEmpty()) {
            return lefts;
        }
        Neighbours rights = new Neighbours(all(notNear.right()), notNear.reach(), notNear.isInOrder());
        List<int[]> alone = new ArrayList<>();
        List<int[]> near = new ArrayList<>();
        for (int[] left : lefts) {
            rights.addNearest(left, near);
            if (near.isEmpty()) {
                alone.add(left);
            }
            near.clear();
        }
        return alone;
    }

    /** Occurrences that others may stand near, ascending. */
    private final class Neighbours {
        private final List<int[]> occurrences;
        private final Reach reach;
        private final boolean isInOrder;
        private final int longest;

        /** Only then is the nearest on each side enough: what has a gap may lie around something else. */
        private final boolean areWithoutGaps;

        Neighbours(List<int[]> occurrences, Reach reach, boolean isInOrder) {
            this.occurrences = occurrences;
            this.reach = reach;
            this.isInOrder = isInOrder;
            this.longest = occurrences.stream()
                    .mapToInt(OccurrenceFinder::length)
                    .max()
                    .orElse(0);
            this.areWithoutGaps =
                    occurrences.stream().allMatch(occurrence -> length(occurrence) == occurrence.length - 1);
        }

        void addAll(int[] left, List<int[]> joined) throws IOException {
            int end = last(left) + reachBehind(left);
            for (int index = from(first(left) - reachBefore(left) - longest); index < occurrences.size(); index++) {
                int[] right = occurrences.get(index);
                if (first(right) > end || joined.size() >= MOST) {
                    return;
                }
                if (isNear(left, right)) {
                    joined.add(union(left, right));
                }
            }
        }

        /** With the one that makes it least longer to the right, and the one to the left. */
        void addNearest(int[] left, List<int[]> joined) throws IOException {
            int middle = from(first(left));
            int end = last(left) + reachBehind(left);
            int[] best = null;
            for (int index = middle; index < occurrences.size() && first(occurrences.get(index)) <= end; index++) {
                int[] right = occurrences.get(index);
                if (best != null && first(right) >= last(best)) {
                    break;
                }
                if (isNear(left, right) && (best == null || last(right) < last(best))) {
                    best = right;
                }
            }
            if (best != null) {
                joined.add(union(left, best));
            }
            addNearestBefore(left, middle, joined);
        }

        private void addNearestBefore(int[] left, int middle, List<int[]> joined) throws IOException {
            int start = first(left) - reachBefore(left) - longest;
            int[] best = null;
            int shortest = Integer.MAX_VALUE;
            for (int index = middle - 1; index >= 0 && first(occurrences.get(index)) >= start; index--) {
                int[] right = occurrences.get(index);
                if (last(left) - first(right) >= shortest) {
                    break;
                }
                int length = Math.max(last(left), last(right)) - first(right);
                if (length < shortest && isNear(left, right)) {
                    best = right;
                    shortest = length;
                }
            }
            if (best != null) {
                joined.add(union(left, best));
            }
        }

        private int reachBehind(int[] left) throws IOException {
            return switch (reach) {
                case Positions(int most) -> most;
                case Stretch stretch -> {
                    Structure structure = structured.structure();
                    int next = structure.start(stretch, structure.number(stretch, last(left)) + 1);
                    yield next - 1 - last(left);
                }
            };
        }

        private int reachBefore(int[] left) throws IOException {
            return switch (reach) {
                case Positions(int most) -> most;
                case Stretch stretch -> {
                    Structure structure = structured.structure();
                    yield first(left) - structure.start(stretch, structure.number(stretch, first(left)));
                }
            };
        }

        private boolean isNear(int[] left, int[] right) throws IOException {
            boolean isBefore = last(left) < first(right);
            if (isInOrder && !isBefore) {
                return false;
            }
            boolean isNear = switch (reach) {
                case Positions(int most) ->
                    isBefore ? first(right) - last(left) <= most : first(left) - last(right) <= most;
                case Stretch stretch -> {
                    Structure structure = structured.structure();
                    yield structure.number(stretch, Math.min(first(left), first(right)))
                            == structure.number(stretch, Math.max(last(left), last(right)));
                }
            };
            return isNear && !shareAWord(left, right);
        }

        /** The first one that begins at a position or behind it. */
        private int from(int position) {
            int low = 0;
            int high = occurrences.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (first(occurrences.get(middle)) < position) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    static int first(int[] occurrence) {
        return occurrence[0];
    }

    static int last(int[] occurrence) {
        return occurrence[occurrence.length - 1];
    }

    private static int length(int[] occurrence) {
        return last(occurrence) - first(occurrence);
    }

    private static boolean shareAWord(int[] left, int[] right) {
        if (last(left) < first(right) || last(right) < first(left)) {
            return false;
        }
        return Arrays.stream(left).anyMatch(word -> Arrays.binarySearch(right, word) >= 0);
    }

    private static int[] union(int[] left, int[] right) {
        int[] union = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, union, left.length, right.length);
        Arrays.sort(union);
        return union;
    }

    private static List<int[]> distinct(List<int[]> occurrences) {
        occurrences.sort(Arrays::compare);
        List<int[]> distinct = new ArrayList<>();
        for (int[] occurrence : occurrences) {
            if (distinct.isEmpty() || !Arrays.equals(distinct.getLast(), occurrence)) {
                distinct.add(occurrence);
            }
        }
        return distinct;
    }

    /** Those that hold no other from their first to their last word; of equally long ones, one. */
    private static List<int[]> shortest(List<int[]> all) {
        List<int[]> occurrences = new ArrayList<>(all);
        occurrences.sort((left, right) -> last(left) == last(right)
                ? Integer.compare(first(right), first(left))
                : Integer.compare(last(left), last(right)));
        List<int[]> shortest = new ArrayList<>();
        for (int[] occurrence : occurrences) {
            if (shortest.isEmpty() || first(shortest.getLast()) < first(occurrence)) {
                shortest.add(occurrence);
            }
        }
        return shortest;
    }
}
