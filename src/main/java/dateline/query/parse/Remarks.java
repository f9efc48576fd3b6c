package dateline.query.parse;

import dateline.article.Span;
import dateline.query.Reach;
import dateline.query.typed.Lexeme;
import dateline.query.typed.Lexeme.Close;
import dateline.query.typed.Lexeme.Near;
import dateline.query.typed.Lexeme.Open;
import dateline.query.typed.Lexeme.Text;
import dateline.query.typed.Notes;
import dateline.query.typed.Notes.Edit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what is odd about the operators and brackets of a query. */
final class Remarks {

    private static final Set<String> OPERATORS_IN_LOWER_CASE = Set.of("and", "or", "not", "same");

    private static final Pattern NEARNESS_IN_LOWER_CASE = Pattern.compile("(?:near|onear|adj)/?\\d{1,9}");

    private final Notes notes;

    Remarks(Notes notes) {
        this.notes = notes;
    }

    /** Words between two operands that would be operators in capitals. */
    void onLowerCase(List<Lexeme> lexemes) {
        for (int index = 1; index + 1 < lexemes.size(); index++) {
            boolean isBetween = lexemes.get(index - 1).closesOperand()
                    && lexemes.get(index + 1).opensOperand();
            if (isBetween && lexemes.get(index) instanceof Text(Span span, String word)) {
                onLowerCase(span, word);
            }
        }
    }

    private void onLowerCase(Span span, String word) {
        if (OPERATORS_IN_LOWER_CASE.contains(word)
                || NEARNESS_IN_LOWER_CASE.matcher(word).matches()) {
            String operator = word.toUpperCase(Locale.ROOT);
            notes.add(
                    span,
                    "“" + word + "” is searched as a word; the operator is written " + operator + ".",
                    new Edit(span, operator));
        }
    }

    void onDangling(Span span, String operator) {
        boolean isWord = Character.isLetter(operator.charAt(0));
        notes.add(
                span,
                "“" + operator + "” has nothing to work on at one side and is ignored.",
                new Edit(span, isWord ? "\"" + operator + "\"" : ""));
    }

    void onLoneNearness(Span span, String operator) {
        notes.add(
                span,
                "“" + operator + "” has nothing to work on at one side and is searched as a word.",
                new Edit(span, ""));
    }

    void onReach(Near operator, int read) {
        notes.add(
                operator.span(),
                "“" + operator.text() + "” is read as “w/" + read + "”; positions are counted from 1 to "
                        + String.format(Locale.ROOT, "%,d", Reach.MOST) + ".");
    }

    void onNearnessOfNoWords(Near operator, boolean isNegated) {
        String instead =
                isNegated ? "what stands behind it is ignored" : "both sides are searched anywhere in the article";
        notes.add(
                operator.span(),
                "“" + operator.text() + "” needs words or phrases of one part of the article at both sides; " + instead
                        + ".");
    }

    void onLoneEquals(Span span) {
        notes.add(span, "“=” stands right before a word or a phrase; here it is ignored.", new Edit(span, ""));
    }

    void onUnopened(Close close) {
        notes.add(
                close.span(),
                "This bracket was never opened; it is read as opened at the beginning.",
                Edit.insert(0, "("));
    }

    /** @param length that of the query */
    void onUnclosed(Open open, int length) {
        notes.add(
                open.span(),
                "This bracket was never closed; it is read as closed at the end.",
                Edit.insert(length, open.closer()));
    }

    void onEmpty(Open open) {
        notes.add(open.span(), "There is nothing in these brackets.");
    }

    void onUnknownField(Lexeme.Label label, Meaning.Unknown unknown) {
        String names = String.join(":, ", unknown.nearest()) + ":.";
        notes.add(
                label.span(),
                "There is no field “" + label.key() + ":”; it is read as a word. The nearest fields are " + names,
                new Edit(
                        label.span(), unknown.isMisspelled() ? unknown.nearest().getFirst() + ":" : label.key() + " "));
    }
}
