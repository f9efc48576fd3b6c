package dateline.query.typed;

import dateline.article.Span;

/** A piece of a typed query and its columns, such as the label {@code place:} or the quoted text {@code "second city"}. */
public sealed interface Lexeme {

    Span span();

    /** Whether something that can be searched begins here. */
    default boolean opensOperand() {
        return switch (this) {
            case Text _, Quoted _, Label _, Open _, Not _, Exact _, AtLeast _ -> true;
            case Close _, And _, Or _, Near _, Sloppy _ -> false;
        };
    }

    /** Whether something that can be searched ends here. */
    default boolean closesOperand() {
        return this instanceof Text || this instanceof Quoted || this instanceof Close || this instanceof Sloppy;
    }

    /** Anything between blanks that is no operator. */
    record Text(Span span, String text) implements Lexeme {}

    /** What stands between quotation marks; the span holds the marks. */
    record Quoted(Span span, String text) implements Lexeme {}

    /** A word and its colon, with something right after it; the key is in lower case. */
    record Label(Span span, String key) implements Lexeme {}

    /** An opening bracket, with the bracket that would close it. */
    record Open(Span span, String closer) implements Lexeme {}

    /** A closing bracket. */
    record Close(Span span) implements Lexeme {}

    /** {@code AND}, {@code &}, {@code +}, and the {@code BUT} of {@code BUT NOT}. */
    record And(Span span, String text) implements Lexeme {}

    /** {@code OR}, {@code |}. */
    record Or(Span span, String text) implements Lexeme {}

    /** {@code NOT}, {@code -} before a word. */
    record Not(Span span, String text) implements Lexeme {}

    /** The {@code =} right before a word or quotation. */
    record Exact(Span span) implements Lexeme {}

    /** {@code atleast3} before what has to stand so often. */
    record AtLeast(Span span, String text) implements Lexeme {}

    /** The {@code ~5} right behind a quotation. */
    record Sloppy(Span span, String text) implements Lexeme {}

    /** {@code w/5}, {@code PRE/3}, {@code NEAR5}: an operator of nearness if it stands between two operands. */
    record Near(Span span, String text) implements Lexeme {}
}
