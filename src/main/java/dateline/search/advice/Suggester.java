package dateline.search.advice;

import dateline.query.Field;
import dateline.query.Reading;
import dateline.query.parse.Keys;
import dateline.query.parse.Opening;
import dateline.search.Completion;
import dateline.search.QueryReader;
import dateline.search.Searcher;
import dateline.search.facet.FacetPath;
import dateline.search.request.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Completes what a reporter types from the words and names of the archive. Safe for use by many threads. */
public final class Suggester {

    /** The most suggestions for one text. */
    public static final int MOST = 8;

    /** Of each kind so many are looked at: the most frequent ones need not stand beside what is typed before. */
    private static final int MOST_OF_A_KIND = 8;

    /** Each costs a count. */
    private static final int MOST_COUNTED = 24;

    private static final int MOST_FIELDS = 2;

    /** In so many articles a share can be told; a word of more than half of them says nothing. */
    private static final long FEW = 100;

    /** A name that needs no quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[-'’.][\\p{L}\\p{M}\\p{N}]++)*+");

    private static final Pattern QUOTES = Pattern.compile("[\"“”„‟«»＂]");

    /** These would become operators or be noted as such. */
    private static final Set<String> OPERATORS = Set.of("and", "or", "not", "same");

    private final Searcher searcher;
    private final QueryReader reader;

    /** @param reader reads the queries that result */
    public Suggester(Searcher searcher, QueryReader reader) {
        this.searcher = searcher;
        this.reader = reader;
    }

    /** A suggestion whose articles are not counted yet. */
    private record Candidate(
            Suggestion.Kind kind, String text, @Nullable String otherName, String query, long articles) {}

    /**
     * Up to {@link #MOST} suggestions: those for the longest stretch of the text first; of these the most frequent of each kind,
     * then the second of each. None that finds nothing.
     *
     * @param typed what is typed so far
     * @param filters what else is asked for; its query does not matter
     */
    public List<Suggestion> suggest(String typed, SearchRequest filters) throws IOException {
        List<Suggestion> suggestions = new ArrayList<>();
        Set<String> queries = new HashSet<>(Set.of(typed.strip()));
        int counted = 0;
        Set<String> shown = new HashSet<>();
        for (Opening opening : Opening.of(typed)) {
            for (Candidate candidate : candidates(typed, opening)) {
                if (suggestions.size() == MOST || counted == MOST_COUNTED) {
                    return suggestions;
                }
                if (queries.add(candidate.query) && shown.add(candidate.kind + candidate.text)) {
                    Long count = candidate.kind == Suggestion.Kind.FIELD ? null : count(candidate.query, filters);
                    counted += count == null ? 0 : 1;
                    if (count == null || count > 0) {
                        suggestions.add(new Suggestion(
                                candidate.kind, candidate.text, candidate.otherName, candidate.query, count));
                    }
                }
            }
        }
        return suggestions;
    }

    private long count(String query, SearchRequest filters) throws IOException {
        Reading reading = reader.read(query);
        return searcher.count(new SearchRequest(
                reading.query(), filters.refinements(), filters.published(), filters.box(), filters.sort(), 1, 0));
    }

    private List<Candidate> candidates(String typed, Opening opening) throws IOException {
        String before = typed.substring(0, opening.start());
        return switch (opening) {
            case Opening.OfWords words -> ofWords(before, words);
            case Opening.OfQuotation quotation -> ofQuotation(before, typed, quotation);
            case Opening.OfName name ->
                named(Completion.Kind.of(name.field()), name.typed()).stream()
                        .map(completion -> named(before, name.label(), completion))
                        .toList();
            case Opening.OfValue value ->
                value.values().stream()
                        .map(text -> new Candidate(Suggestion.Kind.VALUE, text, null, before + text, 0))
                        .toList();
        };
    }

    private List<Candidate> ofWords(String before, Opening.OfWords opening) throws IOException {
        List<List<Candidate>> kinds = new ArrayList<>();
        if (opening.isOneWord()) {
            kinds.add(words(before, opening.typed()));
        }
        if (opening.isNameWanted()) {
            for (Completion.Kind kind : Completion.Kind.NAMES) {
                String label = key(kind) + ":";
                kinds.add(named(kind, opening.typed()).stream()
                        .map(completion -> named(before, label, completion))
                        .toList());
            }
        }
        List<Candidate> candidates = inTurn(kinds);
        if (opening.isNameWanted() && opening.isOneWord() && opening.typed().length() > 1) {
            Keys.fields(opening.typed()).stream()
                    .limit(MOST_FIELDS)
                    .map(field -> new Candidate(Suggestion.Kind.FIELD, field, null, before + field, 0))
                    .forEach(field -> candidates.add(Math.min(1, candidates.size()), field));
        }
        return candidates;
    }

    private List<Candidate> words(String before, String typed) throws IOException {
        long articles = searcher.state().articles();
        return searcher.completions(Completion.Kind.WORD, typed, MOST_OF_A_KIND).stream()
                .filter(word -> articles < FEW || word.articles() <= articles / 2)
                .filter(word -> PLAIN.matcher(word.name()).matches() && !OPERATORS.contains(word.name()))
                .filter(word -> !word.name().equals(typed.toLowerCase(Locale.ROOT)))
                .map(word ->
                        new Candidate(Suggestion.Kind.WORD, word.name(), null, before + word.name(), word.articles()))
                .toList();
    }

    /** Names whose end is not typed yet; behind a blank those that have another word. */
    private List<Completion> named(Completion.Kind kind, String typed) throws IOException {
        return searcher.completions(kind, typed, MOST_OF_A_KIND).stream()
                .filter(name -> !QUOTES.matcher(name.name()).find())
                .toList();
    }

    private static Candidate named(String before, String label, Completion completion) {
        return new Candidate(
                Suggestion.Kind.of(completion.kind()),
                completion.name(),
                completion.otherName(),
                before + label + value(completion),
                completion.articles());
    }

    /** A name as it is typed behind a field. */
    static String value(Completion completion) {
        String name = completion.name();
        if (PLAIN.matcher(name).matches()) {
            return name;
        }
        // In the name of a place a slash would part the steps of a path.
        boolean isPath = completion.kind() == Completion.Kind.PLACE && FacetPath.isPath(name);
        return "\"" + (isPath ? FacetPath.of(name).toString() : name) + "\"";
    }

    private List<Candidate> ofQuotation(String before, String typed, Opening.OfQuotation opening) throws IOException {
        List<List<Candidate>> kinds = new ArrayList<>();
        char mark = typed.charAt(opening.start());
        String closing = mark == '"' ? "\"" : mark == '«' ? "»" : "”";
        for (Completion.Kind kind : Completion.Kind.NAMES) {
            kinds.add(named(kind, opening.typed()).stream()
                    .map(name -> new Candidate(
                            Suggestion.Kind.of(name.kind()),
                            name.name(),
                            name.otherName(),
                            before + mark + name.name() + closing,
                            name.articles()))
                    .toList());
        }
        return inTurn(kinds);
    }

    /** The field that asks for a kind of name. */
    static String key(Completion.Kind kind) {
        return switch (kind) {
            case PLACE -> Field.PLACE.key();
            case PERSON -> Field.PERSON.key();
            case ORGANISATION -> Field.ORGANISATION.key();
            case SOURCE -> Field.SOURCE.key();
            case WORD -> "";
        };
    }

    /** The first of each, the most frequent before, then the second of each. */
    private static List<Candidate> inTurn(List<List<Candidate>> kinds) {
        Set<Candidate> all = new LinkedHashSet<>();
        for (int rank = 0; rank < MOST_OF_A_KIND; rank++) {
            int place = rank;
            kinds.stream()
                    .filter(kind -> place < kind.size())
                    .map(kind -> kind.get(place))
                    .sorted(Comparator.comparingLong(Candidate::articles)
                            .reversed()
                            .thenComparing(Candidate::kind))
                    .forEach(all::add);
        }
        return new ArrayList<>(all);
    }
}
