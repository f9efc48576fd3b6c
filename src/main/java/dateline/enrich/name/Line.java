package dateline.enrich.name;

import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.Token;
import dateline.enrich.tag.Entity;
import dateline.enrich.tag.EntityType;
import dateline.enrich.tag.SentenceTags;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A sentence in which names are looked for, and which of its tokens already belong to one. */
final class Line {

    /** How much case tells. */
    enum Style {
        PROSE,
        /** A headline in which most words have a capital: "Troops Leave Northern Town". */
        TITLE_CASE,
        SHOUTED
    }

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final String text;
    private final List<Token> tokens;
    private final Style style;
    private final List<Entity> entities;
    private final boolean[] isTaken;

    Line(String text, Sentence sentence, SentenceTags tags) {
        this.text = text;
        this.tokens = sentence.tokens();
        this.style = styleOf(sentence);
        this.entities = tags.entities();
        this.isTaken = new boolean[tokens.size()];
    }

    private static Style styleOf(Sentence sentence) {
        if (sentence.isShouted()) {
            return Style.SHOUTED;
        }
        int words = 0;
        int capitals = 0;
        int smallLetters = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord()) {
                words += token.text().length() > 3 ? 1 : 0;
                capitals += token.text().length() > 3 && token.isCapitalised() ? 1 : 0;
                smallLetters += token.hasSmallLetter() ? 1 : 0;
            }
        }
        if (smallLetters == 0 && words > 0 && sentence.tokens().size() > 1) {
            return Style.SHOUTED;
        }
        // A headline has no full stop; four long words with capitals may be a caption's names.
        boolean isHeadline = !sentence.tokens().getLast().text().endsWith(".");
        return isHeadline && words > 4 && capitals * 10 >= words * 8 ? Style.TITLE_CASE : Style.PROSE;
    }

    Style style() {
        return style;
    }

    /** What the tagger takes for a name of a type, in order. */
    List<Entity> entities(EntityType type) {
        return entities.stream().filter(entity -> entity.type() == type).toList();
    }

    /** Whether the tagger takes the word for a part of any entity. */
    boolean isTagged(int index) {
        return entities.stream().anyMatch(entity -> entity.first() <= index && index < entity.end());
    }

    int size() {
        return tokens.size();
    }

    /** The word at an index, or nothing outside the sentence. */
    String word(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index).text() : "";
    }

    /** The word at an index with one capital, if the sentence is shouted: {@code "President"} for {@code "PRESIDENT"}. */
    String calmWord(int index) {
        String word = word(index);
        return style == Style.SHOUTED && word.length() > 1
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
    }

    boolean isNumber(int index) {
        return index >= 0 && index < tokens.size() && tokens.get(index).isNumber();
    }

    /** Whether there stands a word with a capital that belongs to no name yet. */
    boolean isCapital(int index) {
        return isFree(index) && tokens.get(index).isWord() && tokens.get(index).isCapitalised();
    }

    /** Whether it is a word of two and more letters, all capitals. */
    boolean isAllCapitals(int index) {
        return index >= 0
                && index < tokens.size()
                && tokens.get(index).isWord()
                && tokens.get(index).isAllCapitals();
    }

    boolean isFree(int index) {
        return index >= 0 && index < tokens.size() && !isTaken[index];
    }

    boolean isFree(int from, int to) {
        for (int index = from; index < to; index++) {
            if (!isFree(index)) {
                return false;
            }
        }
        return true;
    }

    void take(int from, int to) {
        for (int index = from; index < to; index++) {
            isTaken[index] = true;
        }
    }

    /** Whether a hyphen stands there that touches the words on both sides. */
    boolean isHyphen(int index) {
        return (word(index).equals("-") || word(index).equals("‐")) && isJoined(index - 1) && isJoined(index);
    }

    /** Whether nothing stands between a token and the next. */
    boolean isJoined(int index) {
        return index >= 0
                && index + 1 < tokens.size()
                && tokens.get(index).span().end()
                        == tokens.get(index + 1).span().start();
    }

    /** Whether the token opens the sentence or a quotation in it, so that its capital tells nothing. */
    boolean isInitial(int index) {
        String before = word(index - 1);
        if ("\"“‘:".contains(before)) {
            return true;
        }
        for (int at = index - 1; at >= 0; at--) {
            if (Character.isLetterOrDigit(word(at).codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** What stands there, on one line. */
    String text(int from, int to) {
        if (to == from + 1) {
            return tokens.get(from).text();
        }
        return BLANKS.matcher(span(from, to).in(text)).replaceAll(" ");
    }

    /** The words from an index on, one by one. */
    List<String> words(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::text).toList();
    }
}
