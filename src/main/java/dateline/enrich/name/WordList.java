package dateline.enrich.name;

import java.util.Map;
import java.util.Set;

/** A list of words that tell names apart, such as the titles that stand before a person: {@code "President"}. */
final class WordList {

    private static final Map<String, Set<String>> SECTIONS = Resources.sections();

    static final WordList TITLE = of("title");
    static final WordList TELLING = of("telling");
    static final WordList REPORTING = of("reporting");
    static final WordList MEDIA_NOUN = of("media noun");
    static final WordList MEDIA_ENDING = of("media ending");
    static final WordList HEAD = of("head");
    static final WordList WEAK_HEAD = of("weak head");
    static final WordList OF_HEAD = of("of head");
    static final WordList SUFFIX = of("suffix");
    static final WordList POSSESSOR = of("possessor");
    static final WordList BODY_ROLE = of("body role");
    static final WordList NOT_ACRONYM = of("not acronym");
    static final WordList CALENDAR = of("calendar");
    static final WordList OPENER = of("opener");
    static final WordList NO_NAME = of("no name");
    static final WordList PLACE = of("place");
    static final WordList PLACE_NOUN = of("place noun");
    static final WordList STREET = of("street");
    static final WordList DEMONYM = of("demonym");
    static final WordList PARTICLE = of("particle");
    static final WordList GIVEN_NAME = of("given name");
    static final WordList FAMILY_NAME_FIRST = of("family name first");

    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    private static WordList of(String section) {
        Set<String> words = SECTIONS.get(section);
        if (words == null) {
            throw new IllegalStateException("no list of words: " + section);
        }
        return new WordList(Set.copyOf(words));
    }

    /** Whether the word is on the list, as it is written. */
    boolean has(String word) {
        return words.contains(word);
    }
}
