package dateline.enrich.name;

import java.util.Set;

/**
 * A run of capitalised words, and the name of an organisation in it that a head word or a suffix makes: {@code "Assistance
 * Association for Political Prisoners"}, {@code "Hughes Tool Co"}.
 *
 * @param from the index of the name's first token
 * @param to the index behind its last; equal to {@code from} if there is no name
 * @param coreEnd where the part ends that stands for the name as well, {@code "Hughes Tool"}; equal to {@code from} if none does
 * @param runEnd the index behind the run
 */
record HeadedName(int from, int to, int coreEnd, int runEnd) {

    /** Bodies that are "on" or "against" something, and whose duties are listed: "Trade and Industry". */
    private static final Set<String> DUTIFUL = Set.of(
            "Ministry",
            "Department",
            "Committee",
            "Council",
            "Institute",
            "Commission",
            "Agency",
            "Centers",
            "Coalition");

    /** "West Bank" and "Eastern Front" are no bodies. */
    private static final Set<String> SIDES = Set.of(
            "West", "East", "North", "South", "Left", "Right", "Western", "Eastern", "Northern", "Southern", "Home");

    private static final Set<String> FIRM = Set.of("Co", "Co.", "Company", "Sons", "Associates", "Partners");

    boolean isFound() {
        return to > from;
    }

    /** The name in the run that begins at a token. */
    static HeadedName at(Line line, int start) {
        int runEnd = runEnd(line, start);
        int from = withoutOpeners(line, start, runEnd);
        if (from == runEnd || WordList.SUFFIX.has(line.word(from))) {
            return new HeadedName(start, start, start, runEnd);
        }
        int suffix = suffix(line, from, runEnd);
        if (suffix > from) {
            return new HeadedName(from, suffix + 1, coreEnd(line, from, suffix), Math.max(runEnd, suffix + 1));
        }
        int head = head(line, from, runEnd);
        if (head < 0) {
            return new HeadedName(start, start, start, runEnd);
        }
        int end = continued(line, head);
        boolean isContinued = end > head + 1;
        int first = withoutTitles(line, from, head);
        if (!isContinued && !standsAlone(line, first, head)) {
            return new HeadedName(start, start, start, runEnd);
        }
        return new HeadedName(first, end, first, Math.max(runEnd, end));
    }

    /** Behind the last of the capitalised words that hang together. */
    static int runEnd(Line line, int start) {
        int end = start + 1;
        while (true) {
            if (line.isCapital(end)) {
                end++;
            } else if ((line.isHyphen(end) || line.word(end).equals("&")) && line.isCapital(end + 1)) {
                end += 2;
            } else if (isInnerPossessive(line, end) || isAndCompany(line, end)) {
                end += 2;
            } else {
                return end;
            }
        }
    }

    private static boolean isInnerPossessive(Line line, int index) {
        return (line.word(index).equals("'s") || line.word(index).equals("’s"))
                && WordList.POSSESSOR.has(line.word(index - 1))
                && line.isCapital(index + 1);
    }

    /** "and Co" closes the name of a firm. */
    private static boolean isAndCompany(Line line, int index) {
        return line.word(index).equals("and")
                && line.isCapital(index + 1)
                && FIRM.contains(line.word(index + 1))
                && !line.isHyphen(index + 2);
    }

    private static int withoutOpeners(Line line, int start, int end) {
        int from = start;
        while (from < end
                && !line.isHyphen(from + 1)
                && (WordList.OPENER.has(line.word(from)) || WordList.CALENDAR.has(line.word(from)))) {
            from++;
        }
        return from;
    }

    /** The index of a suffix such as "Inc" that closes the run, also behind a comma; −1 if there is none. */
    private static int suffix(Line line, int from, int runEnd) {
        for (int index = from + 1; index < runEnd; index++) {
            if (WordList.SUFFIX.has(line.word(index))) {
                boolean isDouble = WordList.SUFFIX.has(line.word(index + 1)) && index + 1 < runEnd;
                return isDouble ? index + 1 : index;
            }
        }
        boolean isBehindComma = from < runEnd
                && line.word(runEnd).equals(",")
                && line.word(runEnd + 1).startsWith("Inc")
                && WordList.SUFFIX.has(line.word(runEnd + 1));
        return isBehindComma ? runEnd + 1 : -1;
    }

    private static int coreEnd(Line line, int from, int suffix) {
        int end = suffix;
        while (end > from
                && (WordList.SUFFIX.has(line.word(end - 1))
                        || line.word(end - 1).equals(",")
                        || line.word(end - 1).equals("&"))) {
            end--;
        }
        String core = line.word(from);
        boolean isTelling = end - from > 1
                || !(WordList.PLACE.has(core) || WordList.DEMONYM.has(core) || WordList.NO_NAME.has(core));
        return isTelling ? end : from;
    }

    /** The last head word of the run; −1 if there is none. */
    private static int head(Line line, int from, int end) {
        for (int index = end - 1; index >= from; index--) {
            if (WordList.HEAD.has(line.word(index))) {
                return index;
            }
        }
        return -1;
    }

    /** A title before the name is no part of it, "President" in "President Fatah Council"; unless the head follows at once. */
    private static int withoutTitles(Line line, int from, int head) {
        for (int index = head - 1; index >= from; index--) {
            if (WordList.TITLE.has(line.word(index))
                    && index + 1 < head
                    && !line.word(index).equals("General")) {
                return index + 1;
            }
        }
        return from;
    }

    /** Whether the words before a head make a name of it. */
    private static boolean standsAlone(Line line, int from, int head) {
        if (head == from || (head == from + 1 && SIDES.contains(line.word(from)))) {
            return false;
        }
        if (!WordList.WEAK_HEAD.has(line.word(head))) {
            return true;
        }
        boolean isWeak = true;
        for (int index = from; index < head; index++) {
            String word = line.word(index);
            isWeak &= WordList.DEMONYM.has(word) || WordList.NOT_ACRONYM.has(word);
        }
        return !isWeak;
    }

    /** Behind the head and what completes it: "for Political Prisoners", "of Health and Human Services". */
    private static int continued(Line line, int head) {
        int end = head + 1;
        if (!WordList.OF_HEAD.has(line.word(head))) {
            return end;
        }
        while (isLink(line.word(end), DUTIFUL.contains(line.word(head)))) {
            int next = line.word(end + 1).equals("the") ? end + 2 : end + 1;
            if (!isContinuation(line, next)) {
                return end;
            }
            end = withoutTitlesBehind(line, next, runEnd(line, next));
            while ((line.word(end).equals("and") || line.word(end).equals(",")) && isListOfDuties(line, head, end)) {
                end = runEnd(line, line.word(end + 1).equals("and") ? end + 2 : end + 1);
            }
        }
        return end;
    }

    private static int withoutTitlesBehind(Line line, int next, int end) {
        int to = next + 1;
        while (to < end && !WordList.TITLE.has(line.word(to)) && !WordList.CALENDAR.has(line.word(to))) {
            to++;
        }
        boolean isPartOfTitle = to < end
                && (line.word(to - 1).equals("Prime") || line.word(to - 1).equals("Vice"));
        return isPartOfTitle ? to - 1 : to;
    }

    private static boolean isLink(String word, boolean isDutiful) {
        return switch (word) {
            case "of", "for" -> true;
            case "on", "against" -> isDutiful;
            default -> false;
        };
    }

    private static boolean isContinuation(Line line, int index) {
        String word = line.word(index);
        return line.isCapital(index)
                && !WordList.OPENER.has(word)
                && !WordList.CALENDAR.has(word)
                && !WordList.TITLE.has(word);
    }

    /** Whether "and X" goes on with the duties of a ministry: "Trade and Industry", "Justice, Law and Order". */
    private static boolean isListOfDuties(Line line, int head, int index) {
        int next = line.word(index + 1).equals("and") ? index + 2 : index + 1;
        if (!DUTIFUL.contains(line.word(head))
                || !isContinuation(line, next)
                || isPlaceLike(line.word(next))
                || isPlaceLike(line.word(index - 1))) {
            return false;
        }
        // A comma goes on with duties only if an "and" closes their list.
        return line.word(index).equals("and") || line.word(runEnd(line, next)).equals("and");
    }

    private static boolean isPlaceLike(String word) {
        return WordList.PLACE.has(word)
                || WordList.DEMONYM.has(word)
                || WordList.GIVEN_NAME.has(word)
                || WordList.HEAD.has(word);
    }
}
