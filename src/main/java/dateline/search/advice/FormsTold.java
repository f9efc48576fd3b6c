package dateline.search.advice;

import dateline.query.Query;
import dateline.query.Reading;
import dateline.query.Reading.Clause;
import dateline.query.Warning;
import dateline.query.Words;
import dateline.search.Forms;
import dateline.search.Searcher;
import dateline.search.request.Budget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says where a word with wildcards stands for more words than are looked for. */
final class FormsTold {

    /** The most words that are looked up in one query. */
    private static final int MOST_LOOKED_UP = 20;

    private FormsTold() {}

    /** The same reading, with a warning for each word that stands for too many. */
    static Reading told(Reading reading, Searcher searcher) throws IOException {
        List<Warning> warnings = new ArrayList<>(reading.warnings());
        int lookedUp = 0;
        for (Clause clause : reading.clauses()) {
            List<Words> formed = placed(clause.query()).toList();
            for (Words word : formed) {
                int total = lookedUp++ < MOST_LOOKED_UP && !Budget.current().isSpent()
                        ? searcher.forms(word, 1).total()
                        : 0;
                if (total > Forms.MOST_NEAR) {
                    String message = String.format(
                            Locale.ROOT,
                            "“%s” stands for %,d written words; here the %,d in most articles are looked for.",
                            text(word),
                            total,
                            Forms.MOST_NEAR);
                    warnings.add(new Warning(clause.span(), message, null));
                }
            }
        }
        if (warnings.size() == reading.warnings().size()) {
            return reading;
        }
        warnings.sort(Comparator.comparing(Warning::span));
        return new Reading(
                reading.text(), reading.query(), reading.readAs(), reading.clauses(), reading.sort(), warnings);
    }

    /** The words of a form whose places matter. */
    private static Stream<Words> placed(Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) -> parts.stream().flatMap(FormsTold::placed);
            case Query.Or(List<Query> parts) -> parts.stream().flatMap(FormsTold::placed);
            case Query.Not(Query part) -> placed(part);
            case Words.Wildcard _, Words.Misspelled _ -> Stream.empty();
            case Words words -> formed(words);
            case Query.InPart(var _, Words words) -> formed(words);
            case Query.AtLeast(var _, var _, Words words) -> formed(words);
            default -> Stream.empty();
        };
    }

    private static Stream<Words> formed(Words words) {
        return switch (words) {
            case Words.Wildcard _, Words.Misspelled _ -> Stream.of(words);
            case Words.Either(List<Words> parts) -> parts.stream().flatMap(FormsTold::formed);
            case Words.Near(Words left, Words right, var _, var _) -> Stream.concat(formed(left), formed(right));
            case Words.NotNear(Words left, Words right, var _, var _) -> Stream.concat(formed(left), formed(right));
            case Words.Word _, Words.Phrase _, Words.Exactly _ -> Stream.empty();
        };
    }

    private static String text(Words word) {
        return switch (word) {
            case Words.Wildcard(String text) -> text;
            case Words.Misspelled(String text, int slips) -> text + "~" + slips;
            default -> word.toString();
        };
    }
}
