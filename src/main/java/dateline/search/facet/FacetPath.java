package dateline.search.facet;

import java.util.ArrayList;
import java.util.List;

/**
 * A value of a dimension: one step in a flat one, the steps from the root in a tree, none for the root itself.
 * {@code Asia/Myanmar} has two. In a step, {@code /} is written {@code \/}, {@code \} is {@code \\}, and a first {@code -} is
 * {@code \-}.
 */
public record FacetPath(List<String> steps) {

    /** The top of a dimension. */
    public static final FacetPath ROOT = new FacetPath(List.of());

    public FacetPath {
        steps = List.copyOf(steps);
    }

    public static FacetPath of(String... steps) {
        return new FacetPath(List.of(steps));
    }

    /** Reads what {@link #toString} writes; a lone {@code \} at the end stands for itself, empty steps are dropped. */
    public static FacetPath parse(String text) {
        List<String> steps = new ArrayList<>();
        StringBuilder step = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (unit == '\\' && index + 1 < text.length()) {
                step.append(text.charAt(++index));
            } else if (unit == '/') {
                steps.add(step.toString());
                step.setLength(0);
            } else {
                step.append(unit);
            }
        }
        steps.add(step.toString());
        steps.removeIf(String::isEmpty);
        return new FacetPath(steps);
    }

    /** Whether a text is written as a path and not as a name: with a slash that stands for no slash of a name. */
    public static boolean isPath(String text) {
        return text.replaceAll("(?s)\\\\.", "").indexOf('/') >= 0;
    }

    /** The path one step up; the root's is the root. */
    public FacetPath parent() {
        return steps.isEmpty() ? this : new FacetPath(steps.subList(0, steps.size() - 1));
    }

    public FacetPath child(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FacetPath(longer);
    }

    /** The last step, what a reader sees; empty for the root. */
    public String label() {
        return steps.isEmpty() ? "" : steps.getLast();
    }

    public int depth() {
        return steps.size();
    }

    /** Whether the other path is this one or lies below it. */
    public boolean isPrefixOf(FacetPath other) {
        return depth() <= other.depth() && steps.equals(other.steps.subList(0, depth()));
    }

    @Override
    public String toString() {
        StringBuilder joined = new StringBuilder();
        for (String step : steps) {
            addEscaped(step, joined);
            joined.append('/');
        }
        joined.setLength(Math.max(0, joined.length() - 1));
        return !joined.isEmpty() && joined.charAt(0) == '-' ? "\\" + joined : joined.toString();
    }

    private static void addEscaped(String step, StringBuilder joined) {
        for (int index = 0; index < step.length(); index++) {
            char unit = step.charAt(index);
            if (unit == '\\' || unit == '/') {
                joined.append('\\');
            }
            joined.append(unit);
        }
    }
}
