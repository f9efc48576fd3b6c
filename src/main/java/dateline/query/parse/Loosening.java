package dateline.query.parse;

import dateline.query.typed.Lexeme;
import dateline.query.typed.Lexeme.Label;
import dateline.query.typed.Lexeme.Near;
import dateline.query.typed.Lexeme.Quoted;
import dateline.query.typed.Lexeme.Text;
import dateline.query.typed.Lexer;
import dateline.query.typed.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A query that asks less than another one.
 *
 * @param change what it asks less, in words: {@code "“second city” as separate words"}; of {@link Kind#LEFT_OUT} what is left out
 * @param query the query text that results
 */
public record Loosening(Kind kind, String change, String query) {

    /** What is loosened; a later one changes what is meant by more. */
    public enum Kind {
        /** The words of a quotation, wherever they stand. */
        UNQUOTED,
        /** More words between. */
        WIDENED,
        /** Anywhere in the article. */
        NOT_NEAR,
        /** A condition less. */
        LEFT_OUT,
        /** Any of the conditions. */
        ANY
    }

    private static final Pattern REACH = Pattern.compile("\\d+");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*");

    private static final int WIDE = 25;

    /** Of a longer query no single one is left out. */
    private static final int MOST_OPERANDS = 12;

    /** A stretch of the text that asks something by itself, with its label and sign. */
    private record Operand(int start, int end, boolean isExcluded, boolean isOrder) {

        boolean isWanted() {
            return !isExcluded && !isOrder;
        }
    }

    /** All that ask one thing less, by kind; of a long query fewer. They need not find more. */
    public static List<Loosening> of(String text) {
        List<Lexeme> lexemes = Lexer.lexemes(text, new Notes());
        List<Loosening> all = new ArrayList<>(unquoted(text, lexemes));
        if (lexemes.stream().filter(Near.class::isInstance).count() <= MOST_OPERANDS) {
            nearer(text, lexemes, all);
        }
        List<Operand> operands = operands(lexemes);
        long conditions = operands.stream().filter(operand -> !operand.isOrder).count();
        if (conditions >= 2 && operands.size() <= MOST_OPERANDS) {
            leftOut(text, operands, all);
        }
        any(text, operands, all);
        return all;
    }

    private static List<Loosening> unquoted(String text, List<Lexeme> lexemes) {
        List<Loosening> all = new ArrayList<>();
        for (int index = 0; index < lexemes.size(); index++) {
            boolean isName = index > 0
                    && lexemes.get(index - 1) instanceof Label label
                    && !(Meaning.of(label.key()) instanceof Meaning.InPart);
            boolean isExcluded = index > 0 && lexemes.get(index - 1) instanceof Lexeme.Not;
            if (lexemes.get(index) instanceof Quoted quoted && !isName && !isExcluded) {
                String words = words(quoted.text());
                if (words.indexOf(' ') > 0) {
                    boolean isExact = index > 0 && lexemes.get(index - 1) instanceof Lexeme.Exact;
                    int start = quoted.span().start() - (isExact ? 1 : 0);
                    String loose = text.substring(0, start) + "(" + words + ")"
                            + text.substring(quoted.span().end());
                    all.add(new Loosening(Kind.UNQUOTED, "“" + quoted.text().strip() + "” as separate words", loose));
                }
            }
        }
        return all;
    }

    /** The words of a quotation; what would be an operator outside is written small. */
    private static String words(String quoted) {
        return WORD.matcher(quoted)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static void nearer(String text, List<Lexeme> lexemes, List<Loosening> all) {
        List<Loosening> dropped = new ArrayList<>();
        for (int index = 1; index < lexemes.size(); index++) {
            if (lexemes.get(index) instanceof Near near && !(lexemes.get(index - 1) instanceof Lexeme.Not)) {
                String before = text.substring(0, near.span().start());
                String behind = text.substring(near.span().end());
                Matcher reach = REACH.matcher(near.text());
                if (reach.find() && reach.group().length() < 3 && Integer.parseInt(reach.group()) < WIDE) {
                    all.add(new Loosening(
                            Kind.WIDENED, "up to " + WIDE + " words apart", before + "w/" + WIDE + behind));
                }
                dropped.add(new Loosening(
                        Kind.NOT_NEAR,
                        "anywhere in the article, without “" + near.text() + "”",
                        (before.stripTrailing() + " " + behind.stripLeading()).strip()));
            }
        }
        all.addAll(dropped);
    }

    private static void leftOut(String text, List<Operand> operands, List<Loosening> all) {
        long wanted = operands.stream().filter(Operand::isWanted).count();
        for (int index = 0; index < operands.size(); index++) {
            Operand operand = operands.get(index);
            // What is only left out of all articles is no answer.
            boolean isOnlyOneWanted = operand.isWanted() && wanted == 1;
            if (!operand.isOrder && !isOnlyOneWanted) {
                // The operator before it goes too; of the first one, the operator behind it.
                int start = index == 0 ? 0 : operands.get(index - 1).end;
                int end = index == 0 ? operands.get(1).start : operand.end;
                String left = (text.substring(0, start) + text.substring(end)).strip();
                String asked = text.substring(operand.start, operand.end);
                all.add(new Loosening(
                        Kind.LEFT_OUT, QueryParser.parse(asked).readAs().replaceFirst("^all articles but ", ""), left));
            }
        }
    }

    private static void any(String text, List<Operand> operands, List<Loosening> all) {
        List<String> wanted = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Operand operand : operands) {
            String asked = text.substring(operand.start, operand.end);
            (operand.isWanted() ? wanted : kept).add(asked);
        }
        if (wanted.size() >= 2) {
            String any = String.join(" OR ", wanted);
            String query = kept.isEmpty() ? any : "(" + any + ") " + String.join(" ", kept);
            all.add(new Loosening(Kind.ANY, "any of the conditions", query));
        }
    }

    /** The operands outside of brackets, and bracketed groups; what nearness joins is one. */
    private static List<Operand> operands(List<Lexeme> lexemes) {
        List<Operand> operands = new ArrayList<>();
        int index = 0;
        while (index < lexemes.size()) {
            int first = index;
            boolean isExcluded = lexemes.get(index) instanceof Lexeme.Not;
            boolean isOrder = false;
            while (index < lexemes.size() && isPrefix(lexemes.get(index))) {
                isOrder |=
                        lexemes.get(index) instanceof Label label && Meaning.of(label.key()) instanceof Meaning.Sorted;
                index++;
            }
            if (index == lexemes.size() || !isOperand(lexemes.get(index))) {
                index++;
                continue;
            }
            int end = end(lexemes, index);
            boolean isJoined = first > 0 && lexemes.get(first - 1) instanceof Near && !operands.isEmpty();
            Operand before = isJoined ? operands.removeLast() : null;
            operands.add(new Operand(
                    before == null ? lexemes.get(first).span().start() : before.start,
                    lexemes.get(end).span().end(),
                    before == null ? isExcluded : before.isExcluded,
                    isOrder));
            index = end + 1;
        }
        return operands;
    }

    private static boolean isPrefix(Lexeme lexeme) {
        return lexeme instanceof Lexeme.Not
                || lexeme instanceof Label
                || lexeme instanceof Lexeme.Exact
                || lexeme instanceof Lexeme.AtLeast;
    }

    private static boolean isOperand(Lexeme lexeme) {
        return lexeme instanceof Text || lexeme instanceof Quoted || lexeme instanceof Lexeme.Open;
    }

    /** The last lexeme of the operand that begins here. */
    private static int end(List<Lexeme> lexemes, int from) {
        int depth = 0;
        int index = from;
        do {
            depth +=
                    lexemes.get(index) instanceof Lexeme.Open ? 1 : lexemes.get(index) instanceof Lexeme.Close ? -1 : 0;
            index++;
        } while (depth > 0 && index < lexemes.size());
        boolean isSloppy = index < lexemes.size() && lexemes.get(index) instanceof Lexeme.Sloppy;
        return isSloppy ? index : index - 1;
    }
}
