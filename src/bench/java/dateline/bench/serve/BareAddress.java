package dateline.bench.serve;

import dateline.article.DateRange;
import dateline.bench.http.Client;
import dateline.bench.question.Asked;
import dateline.bench.question.QueryClass;
import dateline.bench.question.Question;
import dateline.query.Sort;
import dateline.search.request.Detail;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address of a question at the bare server, and back. */
public final class BareAddress {

    private static final String OR = " OR ";

    private BareAddress() {}

    /** The path and the parameters. */
    public static String of(Question question) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", question.asked().typed());
        LocalDate first = question.published().first();
        LocalDate last = question.published().last();
        if (first != null && last != null) {
            parameters.put("from", first.toString());
            parameters.put("to", last.toString());
        }
        if (!question.country().isEmpty()) {
            parameters.put("place", String.join("/", question.country()));
        }
        parameters.put("sort", question.sort().key());
        parameters.put("page", Integer.toString(question.page()));
        parameters.put("details", question.details().stream().map(Detail::key).collect(Collectors.joining(",")));
        return "/search?" + Client.parameters(parameters);
    }

    /** The question that an address asks. */
    static Question question(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            parameters.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        String place = parameters.getOrDefault("place", "");
        return new Question(
                QueryClass.TERM,
                asked(parameters.getOrDefault("q", "")),
                new DateRange(day(parameters.get("from")), day(parameters.get("to"))),
                place.isEmpty() ? List.of() : List.of(place.split("/")),
                Sort.ofKey(parameters.getOrDefault("sort", "")).orElse(Sort.RELEVANCE),
                Integer.parseInt(parameters.getOrDefault("page", "1")),
                details(parameters.getOrDefault("details", "")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Set<Detail> details(String names) {
        return names.isEmpty()
                ? Set.of()
                : Stream.of(names.split(","))
                        .flatMap(key -> Detail.ofKey(key).stream())
                        .collect(Collectors.toSet());
    }

    private static Asked asked(String typed) {
        if (typed.startsWith("\"")) {
            String[] words = typed.substring(1, typed.length() - 1).split(" ");
            return new Asked.Phrase(words[0], words[1]);
        }
        int or = typed.indexOf(OR);
        if (or > 0) {
            return new Asked.Either(typed.substring(0, or), typed.substring(or + OR.length()));
        }
        int blank = typed.indexOf(' ');
        return blank < 0
                ? new Asked.Word(typed)
                : new Asked.Both(typed.substring(0, blank), typed.substring(blank + 1));
    }
}
