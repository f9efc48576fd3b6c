package dateline.query;

import dateline.article.Span;
import dateline.query.Query.Doubtful;
import dateline.query.Reading.Clause;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** What becomes of the words that are left of something misread. */
final class Doubts {

    private Doubts() {}

    /** Those of a reading. */
    static Set<Words.Word> of(Reading reading) {
        Set<Words.Word> words = new LinkedHashSet<>();
        for (Clause clause : reading.clauses()) {
            if (clause.query() instanceof Doubtful(Words.Word word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** A reading without those that stand nowhere; if nothing else were left, they are asked for like any word. */
    static Reading settled(Reading reading, Set<Words.Word> nowhere) {
        Query left = without(reading.query(), nowhere);
        Set<Words.Word> setAside = left == null ? Set.of() : nowhere;
        Query query = left == null ? without(reading.query(), setAside) : left;
        List<Clause> clauses = new ArrayList<>();
        List<Warning> warnings = new ArrayList<>(reading.warnings());
        for (Clause clause : reading.clauses()) {
            Query kept = without(clause.query(), setAside);
            if (kept != null) {
                clauses.add(new Clause(clause.span(), kept, clause.readAs()));
            } else if (clause.query() instanceof Doubtful(Words.Word(String text))) {
                String message = "“" + text + "” stands nowhere in the archive and is set aside.";
                warnings.add(new Warning(clause.span(), message, without(reading.text(), clause.span())));
            }
        }
        warnings.sort(Comparator.comparing(Warning::span));
        Query asked = query == null ? new Query.All() : query;
        return new Reading(reading.text(), asked, Wording.of(asked), clauses, reading.sort(), warnings);
    }

    /** The text without a label and its colon. */
    private static String without(String text, Span label) {
        int end = label.end() < text.length() && text.charAt(label.end()) == ':' ? label.end() + 1 : label.end();
        return (text.substring(0, label.start()) + text.substring(end)).strip();
    }

    private static @Nullable Query without(Query query, Set<Words.Word> nowhere) {
        return switch (query) {
            case Doubtful(Words.Word word) -> nowhere.contains(word) ? null : word;
            case Query.And(List<Query> parts) -> without(parts, nowhere, Queries::and);
            case Query.Or(List<Query> parts) -> without(parts, nowhere, Queries::or);
            case Query.Not(Query part) -> {
                Query left = without(part, nowhere);
                yield left == null ? null : new Query.Not(left);
            }
            default -> query;
        };
    }

    private static @Nullable Query without(
            List<Query> parts, Set<Words.Word> nowhere, BinaryOperator<@Nullable Query> junction) {
        Query all = null;
        for (Query part : parts) {
            all = junction.apply(all, without(part, nowhere));
        }
        return all;
    }
}
