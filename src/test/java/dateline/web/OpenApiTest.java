package dateline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dateline.web.address.FacetAddress;
import dateline.web.address.FiguresAddress;
import dateline.web.address.Parameters;
import dateline.web.address.PlacesAddress;
import dateline.web.address.ReadAddress;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The description of the API says what the server does: no route and no parameter more or less. */
class OpenApiTest {

    @RegisterExtension
    private static final ServedCorpus served = ServedCorpus.shelf();

    private static JsonNode description;

    @BeforeAll
    static void read() throws Exception {
        HttpResponse<String> answer = served.get("/api/openapi.yaml");
        assertEquals(200, answer.statusCode());
        assertEquals(
                "application/yaml", answer.headers().firstValue("Content-Type").orElseThrow());
        description = new YAMLMapper().readTree(answer.body());
    }

    private static Map<String, Set<String>> routes(WebServer server) {
        Map<String, Set<String>> routes = new TreeMap<>();
        server.routes()
                .forEach((path, methods) -> routes.put(path.replace('<', '{').replace('>', '}'), methods));
        return routes;
    }

    @Test
    void itDescribesEveryRouteAndNoOther() throws Exception {
        Map<String, Set<String>> described = new TreeMap<>();
        for (Map.Entry<String, JsonNode> path : description.at("/paths").properties()) {
            Set<String> methods = new TreeSet<>();
            path.getValue().fieldNames().forEachRemaining(method -> methods.add(method.toUpperCase(Locale.ROOT)));
            // The description says once that whatever can be read can be asked for its headers alone.
            assertTrue(
                    Map.of("/login", Set.of("GET", "POST"), "/logout", Set.of("POST"))
                            .getOrDefault(path.getKey(), Set.of("GET"))
                            .equals(methods),
                    path.getKey());
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            described.put(path.getKey(), methods);
        }
        try (Guarded guarded = new Guarded()) {
            assertEquals(routes(guarded.served.server()), described);
        }
        described.keySet().removeAll(Set.of("/login", "/logout"));
        assertEquals(routes(served.server()), described, "without users");
    }

    @Test
    void itIsOfAVersionThatHasNullsAndEveryReferenceLeadsSomewhere() {
        assertEquals("3.1.0", description.at("/openapi").textValue());
        List<JsonNode> references = description.findValues("$ref");
        assertFalse(references.isEmpty());
        for (JsonNode reference : references) {
            assertTrue(reference.textValue().startsWith("#/"), reference.textValue());
            assertFalse(description.at(reference.textValue().substring(1)).isMissingNode(), reference.textValue());
        }
    }

    @Test
    void everyPathParameterIsDescribed() {
        for (Map.Entry<String, JsonNode> path : description.at("/paths").properties()) {
            Set<String> named = Stream.of(path.getKey().split("/", -1))
                    .filter(step -> step.startsWith("{"))
                    .map(step -> step.substring(1, step.length() - 1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(named, parameters(path.getValue(), "path"), path.getKey());
        }
    }

    private static Set<String> parameters(JsonNode path, String where) {
        return StreamSupport.stream(path.at("/get/parameters").spliterator(), false)
                .map(parameter -> parameter.has("$ref")
                        ? description.at(parameter.get("$ref").textValue().substring(1))
                        : parameter)
                .filter(parameter -> parameter.get("in").textValue().equals(where))
                .map(parameter -> parameter.get("name").textValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> described(String path) {
        return parameters(description.at("/paths").get(path), "query");
    }

    /** The names that a reader of addresses asks for. */
    private static Set<String> readBy(Consumer<Parameters> reader) {
        Set<String> asked = new TreeSet<>();
        reader.accept(new Parameters(new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            public List<String> getOrDefault(Object name, List<String> fallback) {
                asked.add((String) name);
                return fallback;
            }
        }));
        return asked;
    }

    private static Set<String> with(Set<String> names, String... others) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(List.of(others));
        return all;
    }

    private static Set<String> without(Set<String> names, String... others) {
        Set<String> some = new TreeSet<>(names);
        some.removeAll(List.of(others));
        return some;
    }

    private static final String[] OF_THE_PAGE = {
        "open",
        "view",
        "article",
        "kind",
        "scope",
        "fact",
        "share",
        "map",
        "byname",
        "find-date",
        "find-place",
        "find-person",
        "find-organisation",
        "find-source",
        "find-figure",
        "find-saidby",
        "west",
        "south",
        "east",
        "north"
    };

    @Test
    void itDescribesTheParametersThatAreReadAndNoOthers() {
        Set<String> page = readBy(ReadAddress::of);
        assertEquals(page, described("/"));
        // What is unfolded and how it is shown is the page's own.
        Set<String> search = without(page, OF_THE_PAGE);
        Set<String> counted = without(search, "sort", "page", "size");
        assertEquals(with(search, "explain", "details"), described("/api/search"));
        assertEquals(with(counted, names(readBy(FacetAddress::of))), described("/api/facets/{dimension}"));
        assertEquals(with(search, names(readBy(PlacesAddress::of))), described("/api/places"));
        Set<String> figures = with(counted, names(readBy(FiguresAddress::of)));
        assertEquals(without(figures, "window", "points"), described("/api/figures"));
        assertEquals(without(figures, "sort", "window"), described("/api/figures/series"));
        assertEquals(without(figures, "sort", "points"), described("/api/figures/contradictions"));
        for (String format : List.of("csv", "jsonl", "bib", "ris")) {
            assertEquals(with(counted, "sort"), described("/export." + format));
        }
        assertEquals(counted, described("/feed.atom"));
        assertEquals(Set.of("sha256"), described("/api/articles/{id}"));
        assertEquals(Set.of("format", "sha256"), described("/api/articles/{id}/cite"));
        assertEquals(counted, described("/api/suggest"));
        assertEquals(Set.of("size"), described("/api/articles/{id}/similar"));
        assertEquals(Set.of("q", "sha256"), described("/article/{id}"));
        assertEquals(Set.of(), described("/health"));
    }

    private static String[] names(Set<String> names) {
        return names.toArray(String[]::new);
    }

    /** Limits are read from the description and tried: the last that is allowed, and one beyond. */
    @Test
    void limitsAreThoseThatAreKept() throws Exception {
        int tried = 0;
        for (Map.Entry<String, JsonNode> path : description.at("/paths").properties()) {
            for (JsonNode given : path.getValue().at("/get/parameters")) {
                JsonNode parameter = given.has("$ref")
                        ? description.at(given.get("$ref").textValue().substring(1))
                        : given;
                if (parameter.at("/schema").has("maximum")) {
                    String address =
                            path.getKey().replace("{dimension}", "place").replace("{id}", "2007/quake") + "?"
                                    + parameter.get("name").textValue() + "=";
                    long most = parameter.at("/schema/maximum").longValue();
                    long least = parameter.at("/schema/minimum").longValue();
                    assertEquals(200, served.get(address + most).statusCode(), address + most);
                    assertEquals(200, served.get(address + least).statusCode(), address + least);
                    assertEquals(400, served.get(address + (most + 1)).statusCode(), address + (most + 1));
                    assertEquals(400, served.get(address + (least - 1)).statusCode(), address + (least - 1));
                    tried++;
                }
            }
        }
        assertTrue(tried >= 7, "limits tried: " + tried);
    }

    /** What is required of an answer is in it. */
    @Test
    void answersHaveTheFieldsThatAreRequired() throws Exception {
        required(served.json("/api/search?q=killed"), "SearchAnswer");
        required(served.json("/api/search?q=killed!").at("/query"), "Query");
        required(served.json("/api/search?q=killed").at("/hits/0"), "Hit");
        required(served.json("/api/search?q=killed").at("/hits/0/figures/0"), "FigureFields");
        required(served.json("/api/search?q=killed").at("/facets/place/0"), "FacetValue");
        required(served.json("/api/articles/2021/ferry-1"), "Article");
        required(served.json("/api/places").at("/places/0"), "Spot");
        required(served.json("/health"), "Health");
        required(served.json("/api/nothing"), "Problem");
        List<String> lines = served.get("/export.jsonl").body().lines().toList();
        required(new ObjectMapper().readTree(lines.getFirst()), "ExportHead");
        required(new ObjectMapper().readTree(lines.getLast()), "Article");
    }

    private static void required(JsonNode answer, String schema) {
        JsonNode required = description.at("/components/schemas/" + schema + "/required");
        assertFalse(required.isEmpty(), schema);
        for (JsonNode name : required) {
            assertTrue(answer.has(name.textValue()), name + " of " + schema + " in " + answer);
        }
    }
}
