package dateline.enrich.tag;

/** The part of speech of a token, by the tags of the Penn Treebank and the signs that OntoNotes adds. */
public enum PartOfSpeech {
    NOUN("NN"),
    PLURAL_NOUN("NNS"),
    PROPER_NOUN("NNP"),
    PLURAL_PROPER_NOUN("NNPS"),
    VERB("VB"),
    PAST("VBD"),
    GERUND("VBG"),
    PAST_PARTICIPLE("VBN"),
    PRESENT("VBP"),
    PRESENT_THIRD_PERSON("VBZ"),
    MODAL("MD"),
    ADJECTIVE("JJ"),
    COMPARATIVE_ADJECTIVE("JJR"),
    SUPERLATIVE_ADJECTIVE("JJS"),
    ADVERB("RB"),
    COMPARATIVE_ADVERB("RBR"),
    SUPERLATIVE_ADVERB("RBS"),
    NUMERAL("CD"),
    DETERMINER("DT"),
    PREDETERMINER("PDT"),
    WH_DETERMINER("WDT"),
    PRONOUN("PRP"),
    POSSESSIVE_PRONOUN("PRP$"),
    WH_PRONOUN("WP"),
    POSSESSIVE_WH_PRONOUN("WP$"),
    WH_ADVERB("WRB"),
    PREPOSITION("IN"),
    TO("TO"),
    PARTICLE("RP"),
    CONJUNCTION("CC"),
    EXISTENTIAL_THERE("EX"),
    POSSESSIVE_ENDING("POS"),
    INTERJECTION("UH"),
    FOREIGN_WORD("FW"),
    AFFIX("AFX"),
    SYMBOL("SYM"),
    CURRENCY("$"),
    HYPHEN("HYPH"),
    COMMA(","),
    FULL_STOP("."),
    COLON(":"),
    OPENING_BRACKET("-LRB-"),
    CLOSING_BRACKET("-RRB-"),
    OPENING_QUOTE("``"),
    CLOSING_QUOTE("''"),
    /** List markers, stray marks, and what nobody could tag. */
    OTHER("NFP");

    private final String tag;

    PartOfSpeech(String tag) {
        this.tag = tag;
    }

    /** The treebank's tag: {@code "NNP"}. */
    public String tag() {
        return tag;
    }

    /** The one with a tag; {@link #OTHER} for tags that are rarer than these. */
    public static PartOfSpeech of(String tag) {
        for (PartOfSpeech part : values()) {
            if (part.tag.equals(tag)) {
                return part;
            }
        }
        return OTHER;
    }

    /** Whether it is a form of a verb, modals among them. */
    public boolean isVerb() {
        return switch (this) {
            case VERB, PAST, GERUND, PAST_PARTICIPLE, PRESENT, PRESENT_THIRD_PERSON, MODAL -> true;
            default -> false;
        };
    }

    public boolean isProperNoun() {
        return this == PROPER_NOUN || this == PLURAL_PROPER_NOUN;
    }
}
