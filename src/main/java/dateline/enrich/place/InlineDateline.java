package dateline.enrich.place;

/** The place that opens a paragraph the way wire reports do, where the file itself tells no dateline: {@code "KALAY, Myanmar --"}. */
final class InlineDateline {

    /** How far behind the place the dash may stand: {@code "KALAY, Myanmar, June 22 (Reuters) --"}. */
    private static final int LONGEST = 12;

    private InlineDateline() {}

    /** Whether the match is in capitals, alone among words in small letters, and a dash follows it. */
    static boolean is(NameMatch match) {
        TokenLine line = match.line();
        if (line.isShouted() || !isWrittenLikeOne(match) || line.isAllCapitals(match.from() - 1)) {
            return false;
        }
        boolean isInBrackets = false;
        for (int at = match.to(); at < match.to() + LONGEST && at < line.size(); at++) {
            String text = line.text(at);
            if (isDash(text)) {
                return true;
            }
            isInBrackets = text.equals("(") || (isInBrackets && !text.equals(")"));
            boolean mayFollow = isInBrackets
                    || text.equals(")")
                    || text.equals(",")
                    || text.equals(".")
                    || line.isCapitalised(at)
                    || line.isNumber(at);
            if (!mayFollow) {
                return false;
            }
        }
        return false;
    }

    /** In capitals, or the first words with an agency in brackets behind. */
    private static boolean isWrittenLikeOne(NameMatch match) {
        TokenLine line = match.line();
        for (int at = match.from(); at < match.to(); at++) {
            if (line.isWord(at) && line.text(at).length() > 2 && !isMostlyCapitals(line.text(at))) {
                return line.opens(match.from()) && line.text(match.to()).equals("(");
            }
        }
        return line.text(match.from()).length() > 2 || match.to() > match.from() + 1;
    }

    /** {@code "DeKALB"} is in capitals too. */
    private static boolean isMostlyCapitals(String word) {
        long small = word.codePoints().filter(Character::isLowerCase).count();
        return word.length() > 2
                && small * 4 < word.length() + 2
                && Character.isUpperCase(word.codePointBefore(word.length()));
    }

    private static boolean isDash(String text) {
        return text.equals("—") || text.equals("–") || text.equals("--") || text.equals("-") || text.equals("―");
    }
}
