package dateline.enrich.name;

/** Names of newspapers, agencies and companies that only the words around them tell: {@code "Myanmar Now reported"}. */
final class MediaNames {

    private static final int LONGEST = 4;

    private MediaNames() {}

    /** Where the name at a token begins; a "The" with a capital is part of it. */
    static int start(Line line, int index) {
        boolean isArticle = line.word(index).equals("The");
        return WordList.OPENER.has(line.word(index)) && !isArticle ? index + 1 : index;
    }

    /** Where a name that begins at a token ends; not behind its start if there is none. */
    static int end(Line line, int index) {
        int from = start(line, index);
        int first = line.word(from).equals("The") ? from + 1 : from;
        if (!line.isCapital(first)) {
            return from;
        }
        int end = HeadedName.runEnd(line, first);
        boolean isName = end - first <= LONGEST && isNameLike(line, first, end);
        return isName && (isMedium(line, from, first, end) || isBody(line, first, end)) ? end : from;
    }

    private static boolean isNameLike(Line line, int first, int end) {
        boolean isPlace = true;
        for (int index = first; index < end; index++) {
            String word = line.word(index);
            if (WordList.CALENDAR.has(word)
                    || (WordList.OPENER.has(word) && !WordList.MEDIA_ENDING.has(word))
                    || WordList.TITLE.has(word)) {
                return false;
            }
            isPlace &= WordList.PLACE.has(word)
                    || WordList.DEMONYM.has(word)
                    || WordList.NO_NAME.has(word)
                    || WordList.NOT_ACRONYM.has(word);
        }
        return !isPlace;
    }

    private static boolean isMedium(Line line, int from, int first, int end) {
        String behind = line.word(end);
        boolean isReporting = WordList.REPORTING.has(behind);
        boolean isEnding = WordList.MEDIA_ENDING.has(line.word(end - 1)) && end - from > 1;
        boolean hasArticle = first > from;
        if (isEnding && (isReporting || (hasArticle && !line.isInitial(from)))) {
            return true;
        }
        if (hasArticle && (behind.equals("reported") || (behind.equals("quoted") && !line.isInitial(from)))) {
            return true;
        }
        return isMediaNoun(line, end) || isMediaNounBefore(line, from);
    }

    /** "news site", "newspaper", "news agency" behind the name. */
    private static boolean isMediaNoun(Line line, int index) {
        String noun = line.word(index);
        return switch (noun) {
            case "newspaper", "magazine", "broadcaster", "tabloid" -> true;
            case "news" -> WordList.MEDIA_NOUN.has(line.word(index + 1));
            case "daily", "weekly" ->
                WordList.REPORTING.has(line.word(index + 1))
                        || line.word(index + 1).equals("newspaper");
            default -> false;
        };
    }

    private static boolean isMediaNounBefore(Line line, int from) {
        return switch (line.word(from - 1)) {
            case "newspaper", "magazine", "broadcaster", "tabloid", "daily" -> true;
            case "agency", "website", "site", "network", "channel" ->
                line.word(from - 2).equals("news");
            default -> false;
        };
    }

    /** "X spokesman", "shares of X", "spokeswoman for X". */
    private static boolean isBody(Line line, int first, int end) {
        for (int index = first; index < end; index++) {
            String word = line.word(index);
            if (WordList.PLACE.has(word)
                    || WordList.DEMONYM.has(word)
                    || WordList.GIVEN_NAME.has(word)
                    || WordList.NO_NAME.has(word)) {
                return false;
            }
        }
        if (line.isInitial(first) && end - first == 1 && !line.isAllCapitals(first)) {
            return false;
        }
        boolean isFor = line.word(first - 1).equals("for")
                || line.word(first - 1).equals("of")
                || line.word(first - 1).equals("in");
        return WordList.BODY_ROLE.has(line.word(end)) || (isFor && WordList.BODY_ROLE.has(line.word(first - 2)));
    }
}
