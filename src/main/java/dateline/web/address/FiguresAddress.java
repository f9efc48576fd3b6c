package dateline.web.address;

import dateline.article.FigureKind;
import dateline.query.Reading;
import dateline.search.request.ContradictionRequest;
import dateline.search.request.FigureRequest;
import dateline.search.request.FigureRequest.Order;
import dateline.search.request.FigureSelection;
import dateline.search.request.SeriesRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question for the figures of a search, as its address holds it: {@code /api/figures?q=killed:>100&kind=killed&sort=value}.
 *
 * @param search the search whose articles are looked at
 * @param kinds the kinds that are meant; none for any
 * @param isOfAll whether all figures of these articles are meant, and not only those that the search asks for
 * @param window how many days two figures may lie apart to be compared
 * @param points the most points of a line
 */
public record FiguresAddress(
        SearchAddress search,
        Set<FigureKind> kinds,
        boolean isOfAll,
        Order order,
        int window,
        int points,
        int page,
        int size,
        List<Trouble> troubles) {

    /** The figures, lines or pairs on a page where nothing else was asked for. */
    public static final int DEFAULT_SIZE = 20;

    /** Figures are compared with those of the day before and after, where nothing else was asked for. */
    public static final int DEFAULT_WINDOW = 1;

    /** The points of a line, where nothing else was asked for. */
    public static final int DEFAULT_POINTS = 1000;

    private static final int MAX_DEPTH = 1_000_000;

    public FiguresAddress {
        kinds = Set.copyOf(kinds);
        troubles = List.copyOf(troubles);
    }

    /** Reads the parameters; {@code sort}, {@code page} and {@code size} are those of the figures here. */
    public static FiguresAddress of(Parameters parameters) {
        Map<String, List<String>> others = new LinkedHashMap<>(parameters.values());
        others.keySet().removeAll(List.of("sort", "page", "size"));
        ReadAddress search = ReadAddress.of(new Parameters(others));
        List<Trouble> troubles = new ArrayList<>(search.troubles());
        Numbers numbers = new Numbers(parameters, troubles);
        int size = numbers.read("size", DEFAULT_SIZE, FigureRequest.MAX_SIZE);
        int page = numbers.read("page", 1, MAX_DEPTH);
        if ((long) page * size > MAX_DEPTH) {
            troubles.add(new Trouble(
                    "page", "Only the first 1,000,000 figures can be paged through; narrow the search instead."));
            page = 1;
        }
        return new FiguresAddress(
                search.address(),
                kinds(parameters, troubles),
                isOfAll(parameters, troubles),
                order(parameters, troubles),
                numbers.read("window", DEFAULT_WINDOW, 0, ContradictionRequest.MAX_WINDOW),
                numbers.read("points", DEFAULT_POINTS, SeriesRequest.MAX_POINTS),
                page,
                size,
                troubles);
    }

    private static Set<FigureKind> kinds(Parameters parameters, List<Trouble> troubles) {
        Set<FigureKind> kinds = EnumSet.noneOf(FigureKind.class);
        for (String key : parameters.all("kind")) {
            FigureKind.ofKey(key.strip())
                    .ifPresentOrElse(
                            kinds::add,
                            () -> troubles.add(new Trouble(
                                    "kind",
                                    "There is no kind of figure “" + Numbers.shortened(key) + "”; there are "
                                            + Arrays.stream(FigureKind.values())
                                                    .map(FigureKind::key)
                                                    .collect(Collectors.joining(", "))
                                            + ".")));
        }
        return kinds;
    }

    private static boolean isOfAll(Parameters parameters, List<Trouble> troubles) {
        String facts = parameters.first("facts");
        if (!List.of("", "matching", "all").contains(facts)) {
            troubles.add(new Trouble(
                    "facts",
                    "“" + Numbers.shortened(facts)
                            + "” will not do for facts; it is matching, for those that the search asks for, or all."));
        }
        return facts.equals("all");
    }

    private static Order order(Parameters parameters, List<Trouble> troubles) {
        String sort = parameters.first("sort");
        if (!sort.isEmpty() && Order.ofKey(sort).isEmpty()) {
            troubles.add(new Trouble("sort", "Figures can be sorted by date or by value."));
        }
        return Order.ofKey(sort).orElse(Order.DATE);
    }

    private FigureSelection selection(Reading reading) {
        return new FigureSelection(search.request(reading), kinds, isOfAll);
    }

    /** The question for a list. */
    public FigureRequest list(Reading reading) {
        return new FigureRequest(selection(reading), order, page, size);
    }

    /** The question for lines over time. */
    public SeriesRequest series(Reading reading) {
        return new SeriesRequest(selection(reading), page, size, points);
    }

    /** The question for figures that cannot both be true. */
    public ContradictionRequest contradictions(Reading reading) {
        return new ContradictionRequest(selection(reading), window, page, size);
    }
}
