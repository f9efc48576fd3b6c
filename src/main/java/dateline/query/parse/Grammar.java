package dateline.query.parse;

import dateline.article.Span;
import dateline.query.Queries;
import dateline.query.Query;
import dateline.query.Reach;
import dateline.query.parse.ClauseReader.Context;
import dateline.query.typed.Lexeme;
import dateline.query.typed.Lexeme.And;
import dateline.query.typed.Lexeme.AtLeast;
import dateline.query.typed.Lexeme.Close;
import dateline.query.typed.Lexeme.Exact;
import dateline.query.typed.Lexeme.Label;
import dateline.query.typed.Lexeme.Near;
import dateline.query.typed.Lexeme.Not;
import dateline.query.typed.Lexeme.Open;
import dateline.query.typed.Lexeme.Or;
import dateline.query.typed.Lexeme.Quoted;
import dateline.query.typed.Lexeme.Sloppy;
import dateline.query.typed.Lexeme.Text;
import dateline.query.typed.Notes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From lexemes to a query, by recursive descent: NOT binds most tightly, then nearness, then AND, then OR. */
final class Grammar {

    private final List<Lexeme> lexemes;
    private final ClauseReader clauses;
    private final Remarks remarks;
    private final int length;
    private int at;

    Grammar(List<Lexeme> lexemes, ClauseReader clauses, Notes notes, int length) {
        this.lexemes = lexemes;
        this.clauses = clauses;
        this.remarks = new Remarks(notes);
        this.length = length;
    }

    /** All that was typed, as one query. */
    Query whole() {
        remarks.onLowerCase(lexemes);
        Query query = either(null);
        while (peek() instanceof Close close) {
            at++;
            remarks.onUnopened(close);
            query = Queries.and(query, either(null));
        }
        return query == null ? new Query.All() : query;
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
            case Near _, Text _, Quoted _, Label _, Open _, Not _, Exact _, AtLeast _, Sloppy _ -> near(context);
            case Or _, Close _ -> throw new IllegalStateException("no operand at " + at);
        };
    }

    /** Operands joined by nearness, from the left. */
    private @Nullable Query near(@Nullable Context context) {
        int first = lexemes.get(at).span().start();
        int kept = clauses.size();
        Query left = unary(context);
        while (isNearnessNext()) {
            boolean isNegated = !(peek() instanceof Near);
            at += isNegated ? 1 : 0;
            Near operator = (Near) lexemes.get(at++);
            int between = clauses.size();
            Query right = unary(context);
            if (left == null || right == null) {
                left = left == null ? right : left;
                continue;
            }
            Query joined = nearness(operator, isNegated).join(left, right);
            if (joined != null) {
                left = joined;
                clauses.replaceFrom(kept, new Span(first, end()), joined);
            } else {
                remarks.onNearnessOfNoWords(operator, isNegated);
                left = isNegated ? left : Queries.and(left, right);
                clauses.forgetFrom(isNegated ? between : clauses.size());
            }
        }
        return left;
    }

    private Nearness nearness(Near operator, boolean isNegated) {
        Nearness typed = Nearness.of(operator.text(), isNegated);
        Nearness nearness = typed.inRange();
        if (!nearness.equals(typed) && nearness.reach() instanceof Reach.Positions(int read)) {
            remarks.onReach(operator, read);
        }
        return nearness;
    }

    /** Whether an operator of nearness follows, perhaps negated, with something behind it. */
    private boolean isNearnessNext() {
        int operator = at;
        boolean isNegation = peek() instanceof Not(Span _, String sign) && !sign.equals("-");
        if (isNegation || (peek() instanceof Text(Span _, String word) && word.equals("not"))) {
            operator++;
        }
        return operator + 1 < lexemes.size()
                && lexemes.get(operator) instanceof Near
                && lexemes.get(operator + 1).opensOperand();
    }

    private int end() {
        return lexemes.get(at - 1).span().end();
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
        // In a full query both sides may stand there; they were just not read.
        if (!clauses.isFull()) {
            remarks.onDangling(span, operator);
        }
    }

    private @Nullable Query operand(@Nullable Context context) {
        return switch (lexemes.get(at)) {
            case Label label -> labelled(label);
            case Open open -> group(open, context);
            case Quoted quoted -> {
                at++;
                if (peek() instanceof Sloppy sloppy) {
                    at++;
                    yield clauses.sloppy(context, quoted, sloppy);
                }
                yield clauses.phrase(context, quoted);
            }
            case Text _ -> clauses.text(context, texts(context));
            case Exact exact -> exact(context, exact);
            case AtLeast atLeast -> atLeast(context, atLeast);
            case Near(Span span, String text) -> {
                remarks.onLoneNearness(span, text);
                yield asText(context, span, text);
            }
            case Sloppy(Span span, String text) -> asText(context, span, text);
            case Close _, And _, Or _, Not _ -> throw new IllegalStateException("no operand at " + at);
        };
    }

    private @Nullable Query asText(@Nullable Context context, Span span, String text) {
        at++;
        return clauses.text(context, List.of(new Text(span, text)));
    }

    private @Nullable Query exact(@Nullable Context context, Exact exact) {
        at++;
        return switch (peek()) {
            case Text text -> {
                at++;
                yield clauses.exactly(context, exact, text.span(), text.text());
            }
            case Quoted quoted -> {
                at++;
                yield clauses.exactly(context, exact, quoted.span(), quoted.text());
            }
            case null, default -> {
                remarks.onLoneEquals(exact.span());
                yield isOperandNext() ? unary(context) : null;
            }
        };
    }

    private @Nullable Query atLeast(@Nullable Context context, AtLeast atLeast) {
        at++;
        if (!isOperandNext()) {
            return clauses.text(context, List.of(new Text(atLeast.span(), atLeast.text())));
        }
        int kept = clauses.size();
        Query operand = unary(context);
        return operand == null
                ? null
                : clauses.atLeast(kept, atLeast, new Span(atLeast.span().start(), end()), operand);
    }

    private @Nullable Query group(Open open, @Nullable Context context) {
        int first = ++at;
        Query query = either(context == null ? null : context.inBrackets());
        if (at == first) {
            remarks.onEmpty(open);
        }
        if (peek() instanceof Close) {
            at++;
        } else {
            remarks.onUnclosed(open, length);
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
        if (!isOperandNext() || peek() instanceof Label || peek() instanceof Not) {
            // What stood behind the colon was dropped for its depth.
            return clauses.text(null, List.of(new Text(label.span(), label.key())));
        }
        return switch (Meaning.of(label.key())) {
            case Meaning.Unknown unknown -> unknown(label, unknown);
            case Meaning meaning -> operand(new Context(meaning, label, false));
        };
    }

    private @Nullable Query unknown(Label label, Meaning.Unknown unknown) {
        remarks.onUnknownField(label, unknown);
        Query word = clauses.doubtful(label);
        return Queries.and(word, isOperandNext() ? operand(null) : null);
    }
}
