package dateline.enrich.place;

import dateline.article.Span;
import dateline.article.text.Sentence;
import dateline.article.text.Token;
import dateline.enrich.place.gazetteer.NameKey;
import dateline.enrich.tag.Entity;
import dateline.enrich.tag.SentenceTags;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A sentence's tokens, each with the key under which its name would be looked up, and the names that the tagger sees. */
final class TokenLine {

    /** Words shorter than this are in lower case in a headline too. */
    private static final int SHORTEST_HEADLINE_WORD = 4;

    private final List<Token> tokens;
    private final List<Entity> entities;
    /** Made when first asked for, since most words stand beside no name. */
    private final @Nullable String[] keys;

    private final boolean isShouted;
    private final boolean isTitleCase;

    private TokenLine(List<Token> tokens, List<Entity> entities, boolean isShouted) {
        this.tokens = tokens;
        this.entities = entities;
        this.keys = new String[tokens.size()];
        this.isShouted = isShouted;
        this.isTitleCase = isShouted || isTitleCase(tokens);
    }

    static TokenLine of(Sentence sentence, SentenceTags tags) {
        return new TokenLine(sentence.tokens(), tags.entities(), sentence.isShouted());
    }

    /** The tokens of a dateline, which may stand in capitals. */
    static TokenLine ofDateline(List<Token> tokens) {
        return new TokenLine(
                tokens, List.of(), tokens.stream().filter(Token::isWord).allMatch(Token::isAllCapitals));
    }

    private static boolean isTitleCase(List<Token> tokens) {
        int words = 0;
        int capitalised = 0;
        for (Token token : tokens) {
            if (token.text().length() >= SHORTEST_HEADLINE_WORD && token.isWord()) {
                words++;
                capitalised += token.isCapitalised() ? 1 : 0;
            }
        }
        return words > 3 && capitalised * 10 >= words * 8;
    }

    int size() {
        return tokens.size();
    }

    /** The token as written, or nothing beyond either end. */
    String text(int at) {
        return at < 0 || at >= tokens.size() ? "" : tokens.get(at).text();
    }

    /** The token's key, or nothing for a mark and beyond either end. */
    String key(int at) {
        if (at < 0 || at >= tokens.size()) {
            return "";
        }
        String known = keys[at];
        if (known != null) {
            return known;
        }
        String key = NameKey.of(tokens.get(at).text());
        keys[at] = key;
        return key;
    }

    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The first entity that shares a token with the stretch. */
    Optional<Entity> entity(int from, int to) {
        for (Entity entity : entities) {
            if (entity.first() < to && from < entity.end()) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }

    /** Whether all of it is in capitals, so that case tells nothing. */
    boolean isShouted() {
        return isShouted;
    }

    /** Whether nearly every word has a capital, as in a headline, so that neighbours' capitals tell nothing. */
    boolean isTitleCase() {
        return isTitleCase;
    }

    boolean isCapitalised(int at) {
        return isWord(at) && tokens.get(at).isCapitalised();
    }

    /** Whether it has one, first or behind an apostrophe: {@code "d'Ivoire"}. */
    boolean hasCapital(int at) {
        return isCapitalised(at)
                || (isWord(at)
                        && Character.isUpperCase(text(at).codePointAt(
                                        text(at).length() > 2 && isApostrophe(text(at).charAt(1)) ? 2 : 0)));
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '’';
    }

    boolean isAllCapitals(int at) {
        return isWord(at) && tokens.get(at).isAllCapitals();
    }

    boolean isWord(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isWord();
    }

    boolean isNumber(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isNumber();
    }

    boolean isHyphen(int at) {
        String text = text(at);
        return text.equals("-") || text.equals("–") || text.equals("‐") || text.equals("‑");
    }

    boolean isPossessive(int at) {
        String text = text(at);
        return text.length() == 2 && (text.charAt(0) == '\'' || text.charAt(0) == '’');
    }

    /** Whether a token and the next touch: {@code "-"} and {@code "based"}. */
    boolean touchesNext(int at) {
        return at >= 0
                && at + 1 < tokens.size()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
    }

    /** Whether the token is the first word, perhaps after a quote. */
    boolean opens(int at) {
        for (int before = 0; before < at; before++) {
            if (isWord(before) || isNumber(before)) {
                return false;
            }
        }
        return true;
    }
}
