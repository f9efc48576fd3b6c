package dateline.enrich.name;

import dateline.enrich.tag.Entity;
import dateline.enrich.tag.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The organisations of one article, as they are found, and which of their names mean the same. */
final class Organisations {

    /** What follows the first word of a name. */
    private static final Pattern FIRST_WORD = Pattern.compile("[\\s&-].*");

    private static final ListedOrganisations LISTED = new ListedOrganisations();

    private final ArticleWords words;
    private final List<Name> names = new ArrayList<>();

    /** The longest name that each name stands for. */
    private final Map<String, String> longest = new HashMap<>();

    /** The first words of the names that stand for another. */
    private final Set<String> firstWords = new HashSet<>();

    /** The longest name seen of each listed organisation. */
    private final Map<Integer, String> listed = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();

    Organisations(ArticleWords words) {
        this.words = words;
    }

    List<Name> names() {
        return names;
    }

    /** The longest name in this article of the organisation. */
    String longest(Name name) {
        String text = name.text();
        Integer number = numbers.get(text);
        return longest.getOrDefault(text, number == null ? text : listed.getOrDefault(number, text));
    }

    private static String longer(String one, String other) {
        return one.length() >= other.length() ? one : other;
    }

    private void add(Line line, int from, int to) {
        names.add(Name.taken(line, from, to));
    }

    private void tie(String shorter, String longer) {
        firstWords.add(FIRST_WORD.matcher(shorter).replaceFirst(""));
        longest.merge(shorter, longer, Organisations::longer);
    }

    /** What is on the list and has at least so many words. */
    void findListed(Line line, int fewest) {
        for (int index = 0; index < line.size(); index++) {
            ListedOrganisations.Match match = LISTED.at(line, index);
            if (match.length() >= fewest
                    && isSense(line, index, match.length())
                    && !isPartOfHeaded(line, index, match.length())) {
                String text = line.text(index, index + match.length());
                add(line, index, index + match.length());
                numbers.put(text, match.organisation());
                listed.merge(match.organisation(), text, Organisations::longer);
                index += match.length() - 1;
            }
        }
    }

    /** Whether a longer name begins there that its head word makes: "Ministry of Health and Welfare". */
    private static boolean isPartOfHeaded(Line line, int index, int length) {
        if (length < 2 || line.style() != Line.Style.PROSE || !line.isCapital(index)) {
            return false;
        }
        HeadedName headed = HeadedName.at(line, index);
        return headed.isFound() && headed.from() == index && headed.to() > index + length;
    }

    private boolean isSense(Line line, int index, int length) {
        String word = line.word(index);
        if (length > 1) {
            return true;
        }
        if (line.style() == Line.Style.SHOUTED) {
            // There "WHO", "TASS" and "AMNESTY" may be words like any other.
            return line.isAllCapitals(index) && word.length() > 2 && !word.equals("WHO") && !word.equals("FED");
        }
        boolean isOrdinary = line.isInitial(index) && words.isOrdinary(word);
        // "Fatah Street", "Intel Corp": a longer name begins or ends here, which has rules of its own.
        boolean isPartOfMore = !line.isAllCapitals(index)
                && (WordList.HEAD.has(line.word(index + 1)) || WordList.SUFFIX.has(line.word(index + 1)));
        return !isOrdinary && !isPartOfMore;
    }

    /** Names with a head word such as "Ministry", or a suffix such as "Inc". */
    void findByWords(Line line) {
        if (line.style() != Line.Style.PROSE) {
            return;
        }
        for (int index = 0; index < line.size(); index++) {
            if (line.isCapital(index)) {
                HeadedName name = HeadedName.at(line, index);
                if (name.isFound()) {
                    add(line, name.from(), name.to());
                    if (name.coreEnd() > name.from()) {
                        tie(line.text(name.from(), name.coreEnd()), line.text(name.from(), name.to()));
                    }
                }
                index = Math.max(index, name.runEnd() - 1);
            }
        }
    }

    /** What the tagger takes for an organisation. */
    void findTagged(Line line) {
        for (Entity entity : line.entities(EntityType.ORGANISATION)) {
            TaggedName name = TaggedName.of(line, entity);
            if (name.isOrganisation() && line.isFree(name.from(), name.to())) {
                add(line, name.from(), name.to());
            }
        }
    }

    /** Expansions with their short form in brackets: "World Health Organization (WHO)". */
    void findBracketed(Line line) {
        for (int index = 1; index + 2 < line.size(); index++) {
            if (line.word(index).equals("(") && line.word(index + 2).equals(")") && isShortForm(line, index + 1)) {
                String shortForm = line.word(index + 1);
                int from = Acronyms.expansionStart(line, index, shortForm);
                if (from >= 0) {
                    forget(line, from, index);
                    add(line, from, index);
                    if (line.isFree(index + 1)) {
                        add(line, index + 1, index + 2);
                    }
                    tie(shortForm, line.text(from, index));
                    tie(shortForm.replace(".", ""), line.text(from, index));
                }
            }
        }
    }

    /** Ties acronyms to the names of this article that have these first letters, in brackets or not. */
    void tieAcronyms() {
        Map<String, String> expansions = new HashMap<>();
        for (Name name : names) {
            String initials = Acronyms.initials(name.words());
            if (initials.length() > 2) {
                expansions.merge(initials, name.text(), Organisations::longer);
            }
        }
        for (Name name : names) {
            String text = name.text();
            String expansion = expansions.get(text.replace(".", ""));
            if (expansion != null
                    && !expansion.equals(text)
                    && !longest.containsKey(text)
                    && !numbers.containsKey(text)) {
                tie(text, expansion);
            }
        }
    }

    private void forget(Line line, int from, int to) {
        names.removeIf(name -> name.line() == line && name.from() >= from && name.to() <= to);
    }

    private static boolean isShortForm(Line line, int index) {
        int letters = line.word(index).replace(".", "").length();
        return line.isAllCapitals(index) && letters >= 2 && letters <= 8;
    }

    /** Short forms whose long form stands elsewhere, and capitals that are spoken of as of a body. */
    void findShortForms(Line line) {
        for (int index = 0; index < line.size(); index++) {
            if (!line.isCapital(index)) {
                continue;
            }
            int end = tiedEnd(line, index);
            if (end > index) {
                add(line, index, end);
            } else if (line.style() != Line.Style.SHOUTED && Acronyms.isBody(line, index)) {
                add(line, index, index + 1);
            }
        }
    }

    private int tiedEnd(Line line, int index) {
        int end = index;
        while (line.isCapital(end) || (end > index && line.word(end).equals("&"))) {
            end++;
        }
        // Most words begin no name that was tied to another.
        int last = firstWords.contains(line.word(index)) && !line.isCapital(index - 1) ? end : index;
        for (int to = last; to > index; to--) {
            if (longest.containsKey(line.text(index, to))) {
                return to;
            }
        }
        return index;
    }

    /** Newspapers and bodies that only the words around them tell; after people, whom the same words may follow. */
    void findByContext(Line line) {
        if (line.style() != Line.Style.PROSE) {
            return;
        }
        for (int index = 0; index < line.size(); index++) {
            if (line.isCapital(index) && !line.isCapital(index - 1)) {
                int to = MediaNames.end(line, index);
                int from = MediaNames.start(line, index);
                if (to > from) {
                    add(line, from, to);
                    index = to - 1;
                }
            }
        }
    }
}
