package dateline.web.address;

import dateline.search.facet.Dimension;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the answer of a search is shown, as its address holds it: {@code view=figures&kind=killed&article=2021/a}. It asks nothing;
 * what cannot be read is as if it had not been given.
 *
 * @param view the list, the map or the figures
 * @param article the id of the article that is open beside it; empty for none
 * @param kind the kind of figure that is drawn; empty for the first
 * @param scope which figures are listed below the drawing: {@code "totals"}, {@code "incidents"}; empty for all
 * @param fact the figure whose sentence is open, {@code "3:2021/a"}; empty for none
 * @param share whether the bars tell the share of all articles
 * @param map the middle of the map and how close it is, {@code "96.1,21.9,4"}; empty for where the places are
 * @param byName the facets that are sorted by name
 * @param finds what is searched for in a facet
 * @param snapshot the state of the index that the list comes from; empty for the newest
 */
public record Showing(
        View view,
        String article,
        String kind,
        String scope,
        String fact,
        boolean share,
        String map,
        List<String> byName,
        Map<Dimension, String> finds,
        String snapshot) {

    /** A list with nothing open. */
    public static final Showing LIST = new Showing(View.LIST, "", "", "", "", false, "", List.of(), Map.of(), "");

    private static final String FIND = "find-";

    public Showing {
        byName = List.copyOf(byName);
        finds = Map.copyOf(finds);
    }

    /** What the articles are shown as. */
    public enum View {
        LIST,
        FIGURES,
        MAP;

        /** The name used in addresses: {@code "figures"}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<View> ofKey(String key) {
            return Arrays.stream(values())
                    .filter(view -> view.key().equals(key))
                    .findFirst();
        }
    }

    static Showing of(Parameters parameters) {
        Map<Dimension, String> finds = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            String find = parameters.first(FIND + dimension.key()).strip();
            if (!find.isEmpty()) {
                finds.put(dimension, Numbers.shortened(find));
            }
        }
        return new Showing(
                View.ofKey(parameters.first("view")).orElse(View.LIST),
                raw(parameters, "article"),
                parameters.first("kind"),
                parameters.first("scope"),
                raw(parameters, "fact"),
                parameters.first("share").equals("true"),
                parameters.first("map"),
                parameters.all("byname").stream()
                        .filter(key -> Dimension.ofKey(key).isPresent())
                        .distinct()
                        .toList(),
                finds,
                parameters.first("snapshot"));
    }

    /** An id may begin and end with blanks. */
    private static String raw(Parameters parameters, String name) {
        return parameters.all(name).stream().findFirst().orElse("");
    }

    /** The same for another question: what was open of the old answer is closed. */
    public Showing afresh() {
        return new Showing(view, "", kind, scope, "", share, "", byName, finds, "");
    }

    public Showing withView(View other) {
        return new Showing(other, "", kind, scope, "", share, "", byName, finds, "");
    }

    /** With an article open, or with none if the id is empty. */
    public Showing withArticle(String id) {
        return new Showing(view, id, kind, scope, fact, share, map, byName, finds, snapshot);
    }

    /** With a list that comes from one state of the index. */
    public Showing withSnapshot(String other) {
        return new Showing(view, article, kind, scope, fact, share, map, byName, finds, other);
    }

    public Showing withKind(String other) {
        return new Showing(view, "", other, "", "", share, map, byName, finds, snapshot);
    }

    public Showing withScope(String other) {
        return new Showing(view, article, kind, other, fact, share, map, byName, finds, snapshot);
    }

    public Showing withFact(String other) {
        return new Showing(view, "", kind, scope, other, share, map, byName, finds, snapshot);
    }

    public Showing withShare(boolean isShare) {
        return new Showing(view, article, kind, scope, fact, isShare, map, byName, finds, snapshot);
    }

    public Showing withMap(String other) {
        return new Showing(view, article, kind, scope, fact, share, other, byName, finds, snapshot);
    }

    /** With a facet sorted by name, or by count if it was. */
    public Showing sortedOtherwise(Dimension dimension) {
        List<String> others =
                byName.stream().filter(key -> !key.equals(dimension.key())).collect(Collectors.toList());
        if (others.size() == byName.size()) {
            others.add(dimension.key());
        }
        return new Showing(view, article, kind, scope, fact, share, map, others, finds, snapshot);
    }

    /** Without what is searched for in the facets, which have fields of their own. */
    public Showing withoutFinds() {
        return new Showing(view, article, kind, scope, fact, share, map, byName, Map.of(), snapshot);
    }

    /** The parameters; those that go without saying are empty. */
    Map<String, String> pairs() {
        Map<String, String> pairs = new LinkedHashMap<>();
        pairs.put("view", view == View.LIST ? "" : view.key());
        pairs.put("kind", kind);
        pairs.put("scope", scope);
        pairs.put("fact", fact);
        pairs.put("share", share ? "true" : "");
        pairs.put("map", map);
        for (Dimension dimension : Dimension.values()) {
            pairs.put(FIND + dimension.key(), finds.getOrDefault(dimension, ""));
        }
        pairs.put("article", article);
        pairs.put("snapshot", snapshot);
        return pairs;
    }
}
