package dateline.query;

import dateline.article.Span;
import dateline.query.ClauseReader.Context;
import dateline.query.typed.Later;
import dateline.query.typed.Lexeme;
import dateline.query.typed.Lexeme.And;
import dateline.query.typed.Lexeme.Close;
import dateline.query.typed.Lexeme.Label;
import dateline.query.typed.Lexeme.Near;
import dateline.query.typed.Lexeme.Not;
import dateline.query.typed.Lexeme.Open;
import dateline.query.typed.Lexeme.Or;
import dateline.query.typed.Lexeme.Quoted;
import dateline.query.typed.Lexeme.Text;
import dateline.query.typed.Notes;
import dateline.query.typed.Notes.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From lexemes to a query, by recursive descent: NOT binds most tightly, then AND, then OR. */
final class Grammar {

    private static final Set<String> OPERATORS_IN_LOWER_CASE = Set.of("and", "or", "not");

    private final List<Lexeme> lexemes;
    private final ClauseReader clauses;
    private final Notes notes;
    private final int length;
    private int at;

    Grammar(List<Lexeme> lexemes, ClauseReader clauses, Notes notes, int length) {
        this.lexemes = lexemes;
        this.clauses = clauses;
        this.notes = notes;
        this.length = length;
    }

    /** All that was typed, as one query. */
    Query whole() {
        noteLowerCase();
        Query query = either(null);
        while (peek() instanceof Close close) {
            at++;
            notes.add(
                    close.span(),
                    "This bracket was never opened; it is read as opened at the beginning.",
                    Edit.insert(0, "("));
            query = Queries.and(query, either(null));
        }
        return query == null ? new Query.All() : query;
    }

    private void noteLowerCase() {
        for (int index = 1; index + 1 < lexemes.size(); index++) {
            boolean isBetween = lexemes.get(index - 1).closesOperand()
                    && lexemes.get(index + 1).opensOperand();
            if (isBetween && lexemes.get(index) instanceof Text(Span span, String word)) {
                noteLowerCase(span, word);
            }
        }
    }

    private void noteLowerCase(Span span, String word) {
        if (OPERATORS_IN_LOWER_CASE.contains(word)) {
            String operator = word.toUpperCase(Locale.ROOT);
            notes.add(
                    span,
                    "“" + word + "” is searched as a word; the operator is written " + operator + ".",
                    new Edit(span, operator));
        }
    }

    private @Nullable Lexeme peek() {
        return at < lexemes.size() ? lexemes.get(at) : null;
    }

    private boolean isOperandNext() {
        Lexeme next = peek();
        return next != null && next.opensOperand();
    }

    /** Alternatives, up to a closing bracket or the end. */
    private @Nullable Query either(@Nullable Context context) {
        Query query = all(context);
        while (peek() instanceof Or or) {
            at++;
            Query right = all(context);
            if (query == null || right == null) {
                noteDangling(or.span(), or.text());
            }
            query = Queries.or(query, right);
        }
        return query;
    }

    /** Operands that must all match; those that speak of one figure become one. */
    private @Nullable Query all(@Nullable Context context) {
        FigureTies parts = new FigureTies();
        while (peek() != null && !(peek() instanceof Or || peek() instanceof Close)) {
            boolean isBare = !(peek() instanceof Open || peek() instanceof Not);
            Query next = next(!parts.isEmpty(), context);
            if (isBare && next instanceof Query.HasFigure condition) {
                parts.tie(condition);
            } else if (next != null) {
                parts.add(next);
            }
        }
        return parts.joined();
    }

    private @Nullable Query next(boolean isAfterOperand, @Nullable Context context) {
        return switch (lexemes.get(at)) {
            case And and -> {
                at++;
                if (!isAfterOperand || !isOperandNext()) {
                    noteDangling(and.span(), and.text());
                }
                yield null;
            }
            case Near near -> nearness(near, isAfterOperand, context);
            case Text _, Quoted _, Label _, Open _, Not _ -> unary(context);
            case Or _, Close _ -> throw new IllegalStateException("no operand at " + at);
        };
    }

    private @Nullable Query nearness(Near near, boolean isAfterOperand, @Nullable Context context) {
        at++;
        if (!isAfterOperand || !isOperandNext()) {
            return clauses.text(context, List.of(new Text(near.span(), near.text())));
        }
        notes.add(
                near.span(),
                Later.message(near.text(), "both sides are searched anywhere in the article"),
                new Edit(near.span(), ""));
        return null;
    }

    private @Nullable Query unary(@Nullable Context context) {
        boolean isNegated = false;
        while (peek() instanceof Not not) {
            at++;
            isNegated = !isNegated;
            if (!isOperandNext()) {
                noteDangling(not.span(), not.text());
                return null;
            }
        }
        Query query = operand(context);
        return isNegated && query != null ? new Query.Not(query) : query;
    }

    private void noteDangling(Span span, String operator) {
        if (clauses.isFull()) {
            // Both sides may stand there; they were just not read.
            return;
        }
        boolean isWord = Character.isLetter(operator.charAt(0));
        notes.add(
                span,
                "“" + operator + "” has nothing to work on at one side and is ignored.",
                new Edit(span, isWord ? "\"" + operator + "\"" : ""));
    }

    private @Nullable Query operand(@Nullable Context context) {
        return switch (lexemes.get(at)) {
            case Label label -> labelled(label);
            case Open open -> group(open, context);
            case Quoted quoted -> {
                at++;
                yield clauses.phrase(context, quoted);
            }
            case Text _ -> clauses.text(context, texts(context));
            case Close _, And _, Or _, Near _, Not _ -> throw new IllegalStateException("no operand at " + at);
        };
    }

    private @Nullable Query group(Open open, @Nullable Context context) {
        int first = ++at;
        Query query = either(context == null ? null : context.inBrackets());
        if (at == first) {
            notes.add(open.span(), "There is nothing in these brackets.");
        }
        if (peek() instanceof Close) {
            at++;
        } else {
            notes.add(
                    open.span(),
                    "This bracket was never closed; it is read as closed at the end.",
                    Edit.insert(length, open.closer()));
        }
        return query;
    }

    /** The texts from here on that belong together: {@code San Francisco} in {@code place:(San Francisco)}. */
    private List<Text> texts(@Nullable Context context) {
        List<Text> texts = new ArrayList<>();
        while (peek() instanceof Text text && (texts.isEmpty() || ClauseReader.goesOn(context, texts, text.text()))) {
            texts.add(text);
            at++;
        }
        return texts;
    }

    private @Nullable Query labelled(Label label) {
        at++;
        if (!(peek() instanceof Text || peek() instanceof Quoted || peek() instanceof Open)) {
            // What stood behind the colon was dropped for its depth.
            return clauses.text(null, List.of(new Text(label.span(), label.key())));
        }
        return switch (Meaning.of(label.key())) {
            case Meaning.Promised(boolean isValueSearched) -> promised(label, isValueSearched);
            case Meaning.Unknown unknown -> unknown(label, unknown);
            case Meaning meaning -> operand(new Context(meaning, label, false));
        };
    }

    private @Nullable Query promised(Label label, boolean isValueSearched) {
        String instead = isValueSearched ? "what follows it is searched as words" : "so is what follows it";
        String message = Later.message(label.key() + ":", instead);
        int kept = clauses.size();
        Query value = operand(null);
        if (isValueSearched) {
            notes.add(label.span(), message, new Edit(label.span(), ""));
            return value;
        }
        clauses.forgetFrom(kept);
        Span whole = new Span(label.span().start(), lexemes.get(at - 1).span().end());
        notes.add(whole, message, new Edit(whole, ""));
        return null;
    }

    private @Nullable Query unknown(Label label, Meaning.Unknown unknown) {
        String names = String.join(":, ", unknown.nearest()) + ":.";
        String message = "There is no field “" + label.key() + ":”; ";
        if (unknown.isMisspelled()) {
            notes.add(
                    label.span(),
                    message + "what follows it is searched as words. The nearest fields are " + names,
                    new Edit(label.span(), unknown.nearest().getFirst() + ":"));
            return operand(null);
        }
        notes.add(
                label.span(),
                message + "it is searched as a word. The nearest fields are " + names,
                new Edit(label.span(), label.key() + " "));
        Query word = clauses.text(null, List.of(new Text(label.span(), label.key())));
        return Queries.and(word, operand(null));
    }
}
