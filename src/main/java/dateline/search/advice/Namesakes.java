package dateline.search.advice;

import dateline.query.Query.InField;
import dateline.query.Reading;
import dateline.query.Reading.Clause;
import dateline.query.Warning;
import dateline.search.Searcher;
import dateline.search.facet.FacetPath;
import dateline.search.request.Budget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places of the archive that share a name: {@code place:Georgia} asks for {@code Asia/Georgia} and for
 * {@code North America/United States/Georgia}. A place that lies in another of that name adds nothing and is none.
 */
public final class Namesakes {

    /** The most that are listed for one name. */
    private static final int MOST_LISTED = 5;

    /** The most names that are looked up in one query. */
    private static final int MOST_NAMES = 20;

    /** What closes or opens a quotation cannot stand in one. */
    private static final Pattern QUOTES = Pattern.compile("[\"“”„‟«»＂]");

    /** What may follow a clause in the sentence; behind anything else it is the beginning of a longer one. */
    private static final Pattern BEHIND_A_CLAUSE = Pattern.compile("$|[,)]| and | or | but ");

    private Namesakes() {}

    /** A place that a name may mean, and in how many articles it does. */
    private record Choice(FacetPath path, long count) {

        /** As a query asks for it alone. A path of one step is told from a name by its slash. */
        String typed() {
            return path.depth() == 1 ? path + "/" : path.toString();
        }
    }

    /**
     * The same reading, its sentence naming the places that an ambiguous name means. Each of them has a warning whose repair asks
     * for it alone; those of one name have the same columns and message.
     */
    public static Reading told(Reading reading, Searcher searcher) throws IOException {
        List<Clause> clauses = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>(reading.warnings());
        StringBuilder sentence = new StringBuilder(reading.readAs());
        int at = 0;
        int names = 0;
        for (Clause clause : reading.clauses()) {
            List<Choice> choices = List.of();
            if (names < MOST_NAMES && clause.query() instanceof InField field && isOfPlace(field)) {
                choices = choices(field, searcher);
                names++;
            }
            String readAs = choices.isEmpty() ? clause.readAs() : clause.readAs() + " " + list(choices);
            int start = start(clause, sentence, at);
            if (start >= 0) {
                sentence.replace(start, start + clause.readAs().length(), readAs);
                at = start + readAs.length();
            }
            clauses.add(new Clause(clause.span(), clause.query(), readAs));
            warnings.addAll(warnings(reading, clause, choices));
        }
        warnings.sort(Comparator.comparing(Warning::span));
        return new Reading(reading.text(), reading.query(), sentence.toString(), clauses, reading.sort(), warnings);
    }

    private static boolean isOfPlace(InField field) {
        return switch (field.field()) {
            case PLACE, DATELINE -> true;
            case SOURCE, PERSON, ORGANISATION -> false;
        };
    }

    /** The places that a name means, those of most articles first; none if there are not at least two. */
    private static List<Choice> choices(InField asked, Searcher searcher) throws IOException {
        List<FacetPath> called = searcher.placesCalled(asked.value());
        List<Choice> choices = new ArrayList<>();
        Budget budget = Budget.current();
        for (FacetPath path : called) {
            if (budget.isSpent()) {
                break;
            }
            if (called.stream().noneMatch(other -> !other.equals(path) && other.isPrefixOf(path))) {
                String typed = new Choice(path, 0).typed();
                choices.add(new Choice(path, searcher.count(new InField(asked.field(), typed))));
            }
        }
        choices.removeIf(choice -> choice.count == 0);
        choices.sort(Comparator.comparingLong(Choice::count).reversed());
        return choices.size() < 2 || budget.wasSpent() ? List.of() : choices;
    }

    /** {@code "(Asia/Georgia or North America/United States/Georgia)"}. */
    private static String list(List<Choice> choices) {
        List<String> paths = new ArrayList<>(listed(choices)
                .map(choice -> String.join("/", choice.path.steps()))
                .toList());
        int more = choices.size() - paths.size();
        String last = more > 0 ? more + " more" : paths.removeLast();
        return "(" + String.join(", ", paths) + " or " + last + ")";
    }

    private static Stream<Choice> listed(List<Choice> choices) {
        return choices.stream().limit(MOST_LISTED);
    }

    private static int start(Clause clause, CharSequence sentence, int from) {
        int start = clause.readAs().isEmpty() ? -1 : sentence.toString().indexOf(clause.readAs(), from);
        while (start >= 0
                && !BEHIND_A_CLAUSE
                        .matcher(sentence)
                        .region(start + clause.readAs().length(), sentence.length())
                        .lookingAt()) {
            start = sentence.toString().indexOf(clause.readAs(), start + 1);
        }
        return start;
    }

    private static List<Warning> warnings(Reading reading, Clause clause, List<Choice> choices) {
        if (choices.isEmpty() || !(clause.query() instanceof InField field)) {
            return List.of();
        }
        List<String> counts = listed(choices)
                .map(choice -> String.join("/", choice.path.steps()) + " (" + articles(choice.count) + ")")
                .toList();
        String message = "“" + field.value() + "” is the name of " + choices.size() + " places, and all are searched: "
                + String.join(", ", counts) + (choices.size() > counts.size() ? " and others." : ".");
        return listed(choices)
                .map(choice -> new Warning(clause.span(), message, repair(reading.text(), clause, choice)))
                .toList();
    }

    private static String articles(long count) {
        return String.format(Locale.ROOT, "%,d", count) + (count == 1 ? " article" : " articles");
    }

    /** The query with a path in place of the name; none for a path that cannot be quoted. */
    private static @Nullable String repair(String text, Clause clause, Choice choice) {
        String typed = choice.typed();
        return QUOTES.matcher(typed).find()
                ? null
                : text.substring(0, clause.span().start()) + "\"" + typed + "\""
                        + text.substring(clause.span().end());
    }
}
