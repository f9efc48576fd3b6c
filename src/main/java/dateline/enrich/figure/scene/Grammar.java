package dateline.enrich.figure.scene;

import dateline.enrich.Words;
import java.util.Set;

/** The small words that hold English sentences together, and the verbs that close a noun phrase. */
public final class Grammar {

    public static final Set<String> PREPOSITIONS = Words.set("""
            of in on at by for from with without to into onto over under after before during since until till against between
            among amongst amid amidst across through throughout near around about as than like per via within outside inside beyond
            along toward towards behind beneath below above off out up down upon despite because due aboard including excluding
            besides except following versus vs vs. pending unlike underneath
            """.strip());

    public static final Set<String> CONJUNCTIONS =
            Words.set("and or but nor so yet while when where if although though unless whether "
                    + "that which who whom whose whereas once & plus how why what");

    public static final Set<String> AUXILIARIES = Words.set("is are was were be been being am has have had "
            + "having do does did will would shall should can could may might must cannot ca wo");

    public static final Set<String> PRONOUNS =
            Words.set("he she it they we i you him them us me himself themselves itself");

    public static final Set<String> DETERMINERS =
            Words.set("the a an this that these those his its their our your my her some any each "
                    + "every all both no another either neither");

    public static final Set<String> ADVERBS =
            Words.set("not n't n’t also only then there here now still already later earlier again ago away back "
                    + "just even too together so far once ever never today yesterday tomorrow tonight alone apiece overall home abroad "
                    + "nearby alive reportedly including");

    /** Words that go on from a subject to its verb of harm: "are believed to have been killed". */
    public static final Set<String> LINKS = Words.set("""
            is are was were be been being has have had having also reported reportedly believed feared presumed thought known
            confirmed said found left officially already later still now then all both either allegedly to have going go gone went
            expected remain remains remained shot gunned stabbed beaten burned burnt crushed trampled hacked listed considered
            apparently subsequently immediately instantly who that which and/or currently not only even themselves
            """.strip());

    /** Verbs that make their subject an agent; the harm behind them is another's. */
    public static final Set<String> FINITE = Words.set("""
            said says say told tells tell took takes take went goes came comes made makes make gave gives give got gets began begins
            fought fights broke breaks brought brings built builds bought buys caught chose drew drove drives fell falls felt flew
            flies forgot found grew held holds hit hits kept keeps knew knows led leads left lost loses meant met meets paid pays
            put puts ran runs rose rises sang sat saw sees sent sends set sets shook shot shoots shoot showed shows sold sells spent
            spoke speaks stood stands struck strikes swept sweeps taught thought threw tried tries won wins wrote writes attack
            attacks open opens claim claims announce announces report reports confirm confirms launch launches protest gather rally
            march clash clashes storm storms enter enters join joins call calls want wants plan plans seek seeks need needs face
            live lives work works vote votes demand demands remain remains include includes become becomes became continue
            continues carry carries return returns receive receives burst erupt collide collides crash crashes explode explodes
            hits strike battle battles raid raids ambush blast blasts withdraw withdraws confess testify believe believes
            mount demonstrate demonstrates gathered sued contracts expands grows shrinks accounts amounts
            """.strip());

    private static final Set<String> CLAUSE_ENDS =
            Words.set("but while when where after before because although though as if "
                    + "whereas during since until whose unless");

    private Grammar() {}

    /** Whether the word can be no part of a noun phrase that is being read. */
    public static boolean isFunction(String word) {
        return PREPOSITIONS.contains(word)
                || CONJUNCTIONS.contains(word)
                || AUXILIARIES.contains(word)
                || PRONOUNS.contains(word)
                || DETERMINERS.contains(word)
                || ADVERBS.contains(word);
    }

    public static boolean endsClause(String word) {
        return CLAUSE_ENDS.contains(word);
    }
}
