package dateline.search.advice;

import dateline.article.Span;
import dateline.query.Query;
import dateline.query.Query.InField;
import dateline.query.Reading;
import dateline.query.Reading.Clause;
import dateline.query.Warning;
import dateline.query.Words;
import dateline.search.Completion;
import dateline.search.Searcher;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FoldedName;
import dateline.search.request.Budget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Offers another spelling of words and names that stand nowhere in the archive. */
final class Misspellings {

    /** The most words and names that are looked up in one query. */
    private static final int MOST_LOOKED_UP = 12;

    /** The most spellings that are offered for one word. */
    private static final int MOST_OFFERED = 3;

    private static final int MOST_TRIED = 10;

    /** A spelling of two slips is offered before one of one slip if it stands in so many times more articles. */
    private static final double PER_SLIP = 100;

    /** A spelling that stands in so many times fewer articles than the first is not offered beside it. */
    private static final double OUTWEIGHED = 10;

    /** What stands somewhere is taken for a slip only if it is as rare as that, as long as that, and the other word much more frequent. */
    private static final int RARE = 2;

    private static final int LONG = 6;
    private static final int MUCH_MORE = 250;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++(?:['’.]\\p{L}++)*+");

    private Misspellings() {}

    private record Spelling(Completion completion, int slips, long count) {

        double weight() {
            return count / Math.pow(PER_SLIP, slips - 1.0);
        }
    }

    /** The same reading, with a warning for each spelling that may have been meant; those of one word have the same columns. */
    static Reading told(Reading reading, Searcher searcher) throws IOException {
        List<Warning> found = warnings(reading, searcher);
        if (found.isEmpty()) {
            return reading;
        }
        List<Warning> warnings = new ArrayList<>(reading.warnings());
        warnings.addAll(found);
        warnings.sort(Comparator.comparing(Warning::span));
        return new Reading(
                reading.text(), reading.query(), reading.readAs(), reading.clauses(), reading.sort(), warnings);
    }

    /** The text with the likeliest spelling in place of each that is told; the same text if none is. */
    static String respelled(Reading reading, Searcher searcher) throws IOException {
        String text = reading.text();
        StringBuilder respelled = new StringBuilder();
        int at = 0;
        for (Warning warning : warnings(reading, searcher)) {
            String repair = warning.repair();
            if (repair != null && warning.span().start() >= at) {
                int behind = text.length() - warning.span().end();
                respelled
                        .append(text, at, warning.span().start())
                        .append(repair, warning.span().start(), repair.length() - behind);
                at = warning.span().end();
            }
        }
        return respelled.append(text, at, text.length()).toString();
    }

    /** In the order of the text, the likeliest of one word first. */
    private static List<Warning> warnings(Reading reading, Searcher searcher) throws IOException {
        Budget budget = Budget.current();
        List<Warning> warnings = new ArrayList<>();
        int lookedUp = 0;
        for (Clause clause : reading.clauses()) {
            if (clause.query() instanceof InField field) {
                if (lookedUp++ < MOST_LOOKED_UP && !budget.isSpent()) {
                    warnings.addAll(ofName(reading, clause.span(), field, searcher));
                }
            } else {
                for (Span word : words(reading.text(), clause)) {
                    if (lookedUp++ < MOST_LOOKED_UP && !budget.isSpent()) {
                        warnings.addAll(ofWord(reading, word, searcher));
                    }
                }
            }
        }
        warnings.sort(Comparator.comparing(Warning::span));
        return warnings;
    }

    private static List<Warning> ofWord(Reading reading, Span span, Searcher searcher) throws IOException {
        String word = span.in(reading.text());
        long count = searcher.count(new Words.Word(word));
        if (count > RARE || (count > 0 && word.length() < LONG)) {
            return List.of();
        }
        List<Spelling> spellings = new ArrayList<>();
        for (Completion other : searcher.resembling(Completion.Kind.WORD, word, MOST_TRIED)) {
            spellings.add(spelling(word, other, searcher.count(new Words.Word(other.name()))));
        }
        spellings.removeIf(spelling ->
                spelling.count <= count || (count > 0 && (spelling.slips > 1 || spelling.count < MUCH_MORE * count)));
        String stands = count == 0 ? "nowhere in the archive" : "in only " + articles(count);
        return warnings(reading, span, "“" + word + "” stands " + stands + "; did you mean ", spellings);
    }

    private static List<Warning> ofName(Reading reading, Span span, InField field, Searcher searcher)
            throws IOException {
        if (FacetPath.isPath(field.value()) || searcher.count(field) > 0) {
            return List.of();
        }
        List<Spelling> spellings = new ArrayList<>();
        for (Completion other : searcher.resembling(Completion.Kind.of(field.field()), field.value(), MOST_TRIED)) {
            spellings.add(spelling(field.value(), other, searcher.count(new InField(field.field(), other.name()))));
        }
        spellings.removeIf(spelling -> spelling.count == 0);
        String message = "No article has the " + noun(field) + " “" + field.value() + "”; did you mean ";
        return warnings(reading, span, message, spellings);
    }

    private static String noun(InField field) {
        return switch (field.field()) {
            case PLACE -> "place";
            case DATELINE -> "dateline";
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case SOURCE -> "source";
        };
    }

    /** Of a name perhaps only some words were meant; then it is as near as is believed. */
    private static Spelling spelling(String typed, Completion other, long count) {
        int believed = Slips.believedIn(FoldedName.of(typed));
        int slips = Slips.between(FoldedName.of(typed), FoldedName.of(other.name()), believed);
        return new Spelling(other, Math.clamp(slips, 1, Math.max(1, believed)), count);
    }

    private static List<Warning> warnings(Reading reading, Span span, String start, List<Spelling> spellings) {
        spellings.sort(Comparator.comparingDouble(Spelling::weight).reversed());
        if (spellings.isEmpty() || Budget.current().wasSpent()) {
            return List.of();
        }
        double least = spellings.getFirst().weight() / OUTWEIGHED;
        List<Spelling> offered = spellings.stream()
                .filter(spelling -> spelling.weight() >= least)
                .limit(MOST_OFFERED)
                .toList();
        String list = offered.stream()
                .map(spelling -> "“" + spelling.completion.name() + "” (" + articles(spelling.count) + ")")
                .reduce((one, other) -> one + " or " + other)
                .orElseThrow();
        String message = start + list + "?";
        String before = reading.text().substring(0, span.start());
        String behind = reading.text().substring(span.end());
        return offered.stream()
                .map(spelling -> new Warning(span, message, before + Suggester.value(spelling.completion) + behind))
                .toList();
    }

    private static String articles(long count) {
        return String.format(Locale.ROOT, "%,d", count) + (count == 1 ? " article" : " articles");
    }

    /** Where the plain words of a clause stand in the query. */
    private static List<Span> words(String text, Clause clause) {
        List<Span> spans = new ArrayList<>();
        int at = clause.span().start();
        for (String leaf : leaves(clause.query()).toList()) {
            int start = text.indexOf(leaf, at);
            if (start >= 0 && start + leaf.length() <= clause.span().end()) {
                int from = start;
                WORD.matcher(leaf)
                        .results()
                        .map(word -> new Span(from + word.start(), from + word.end()))
                        .filter(word -> isApart(text, word))
                        .forEach(spans::add);
                at = start + leaf.length();
            }
        }
        return spans;
    }

    /** Whether no digit or sign of a longer token stands beside it. */
    private static boolean isApart(String text, Span word) {
        boolean isFree = word.start() == 0 || !Character.isDigit(text.charAt(word.start() - 1));
        return isFree && (word.end() == text.length() || !Character.isDigit(text.charAt(word.end())));
    }

    private static Stream<String> leaves(Query query) {
        return switch (query) {
            case Words.Word(String text) -> Stream.of(text);
            case Words.Phrase(String text) -> Stream.of(text);
            case Words.Near(Words left, Words right, var _, var _) -> Stream.concat(leaves(left), leaves(right));
            case Words.NotNear(Words left, Words right, var _, var _) -> Stream.concat(leaves(left), leaves(right));
            case Words.Either(List<Words> parts) -> parts.stream().flatMap(Misspellings::leaves);
            case Words.Exactly _, Words.Wildcard _, Words.Misspelled _ -> Stream.empty();
            case Query.InPart(var _, Words words) -> leaves(words);
            case Query.AtLeast(var _, var _, Words words) -> leaves(words);
            case Query.And(List<Query> parts) -> parts.stream().flatMap(Misspellings::leaves);
            // Of "hlead:coup" the same word is asked for in two parts.
            case Query.Or(List<Query> parts) ->
                parts.stream().flatMap(Misspellings::leaves).distinct();
            case Query.Not(Query part) -> leaves(part);
            default -> Stream.empty();
        };
    }
}
