package dateline.web.words;

import dateline.article.FigureKind;
import dateline.search.facet.Dimension;
import dateline.search.facet.FacetPath;
import java.util.List;
import java.util.regex.Pattern;

/** Dimensions and their values in words: {@code killed/1000-9999} is {@code "1,000 to 9,999"} below {@code "killed"}. */
public final class FacetWords {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private FacetWords() {}

    /** What stands over a dimension's values: {@code "Said by"}. */
    public static String heading(Dimension dimension) {
        return switch (dimension) {
            case DATE -> "Published";
            case PLACE -> "Place";
            case PERSON -> "Person";
            case ORGANISATION -> "Organisation";
            case SOURCE -> "Source";
            case FIGURE -> "Figure";
            case SAIDBY -> "Said by";
        };
    }

    /** Several values of a dimension: {@code "places"}. */
    public static String plural(Dimension dimension) {
        return switch (dimension) {
            case DATE -> "years";
            case PLACE -> "places";
            case PERSON -> "people";
            case ORGANISATION -> "organisations";
            case SOURCE -> "sources";
            case FIGURE -> "kinds";
            case SAIDBY -> "speakers";
        };
    }

    /** A value among its neighbours, its path being known: {@code "April"}. */
    public static String label(Dimension dimension, FacetPath path) {
        return switch (dimension) {
            case DATE -> date(path, false);
            case FIGURE -> path.depth() == 1 ? kind(path.label()) : step(path.label());
            default -> path.label();
        };
    }

    /** A value on its own: {@code "April 2021"}, {@code "Mandalay, Myanmar"}, {@code "killed, 100 to 999"}. */
    public static String full(Dimension dimension, FacetPath path) {
        List<String> steps = path.steps();
        return switch (dimension) {
            case DATE -> date(path, true);
            case FIGURE ->
                path.depth() == 1 ? kind(steps.getFirst()) : kind(steps.getFirst()) + ", " + step(path.label());
            case PLACE -> path.depth() > 2 ? path.label() + ", " + steps.get(1) : path.label();
            default -> path.label();
        };
    }

    private static String date(FacetPath path, boolean isAlone) {
        List<String> steps = path.steps();
        if (steps.size() < 2
                || steps.size() > 3
                || !steps.stream().allMatch(step -> DIGITS.matcher(step).matches())) {
            return path.label();
        }
        int month = Integer.parseInt(steps.get(1));
        if (month < 1 || month > 12) {
            return path.label();
        }
        String day = steps.size() == 3 ? Integer.parseInt(steps.get(2)) + " " : "";
        return day + CalendarWords.month(month) + (isAlone ? " " + steps.getFirst() : "");
    }

    private static String kind(String key) {
        return FigureKind.ofKey(key)
                .map(kind -> switch (kind) {
                    case MEASURE -> "measures";
                    case COUNT -> "other counts";
                    default -> key;
                })
                .orElse(key);
    }

    private static String step(String step) {
        String low = step.endsWith("+") ? step.substring(0, step.length() - 1) : step;
        String words = DIGITS.matcher(low)
                .replaceAll(number -> NumberWords.count(Long.parseLong(number.group())))
                .replace("-", " to ");
        return step.endsWith("+") ? words + " and more" : words;
    }
}
