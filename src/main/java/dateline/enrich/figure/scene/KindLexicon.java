package dateline.enrich.figure.scene;

import dateline.article.FigureKind;
import dateline.enrich.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that tell of harm: "killed", "wounding", "missing", "death toll", "arrests". */
public final class KindLexicon {

    /** How a word of harm takes those who suffer it. */
    public enum Use {
        /** Before them, and they are its object: "killing 12". */
        ACTIVE,
        /** Either side: "killed 12", "12 killed". */
        EITHER,
        /** Behind them: "12 died", "12 missing". */
        STATE
    }

    /** What a word tells. */
    public record Harm(FigureKind kind, Use use) {}

    private static final Map<String, Harm> VERBS = verbs();

    /** Nouns that name the harm and take those who suffer it after "of": "the killing of 12". */
    private static final Map<String, FigureKind> NOUNS_OF = kinds("""
            KILLED death deaths killing killings murder murders execution executions massacre slaying slayings assassination
            KILLED assassinations manslaughter slaughter bodies corpses remains lives murdering toll beheading lynching
            ARRESTED arrest arrests detention detentions capture
            ABDUCTED kidnapping kidnappings abduction abductions
            DISPLACED evacuation evacuations displacement exodus
            RESCUED release rescue freeing liberation
            MISSING disappearance disappearances
            WOUNDED wounding
            """);

    /** Counted nouns that tell the harm themselves: "12 deaths". */
    private static final Map<String, FigureKind> EVENTS = kinds("""
            KILLED death deaths fatality fatalities dead bodies corpses killings murders executions martyrs
            WOUNDED injury injuries injured wounded
            ARRESTED arrests detentions arrest
            ABDUCTED hostages hostage abductions kidnappings captives
            DISPLACED refugees evacuees idps
            INFECTED infections infection
            """);

    /** Before a counted noun: "two missing passengers". */
    private static final Map<String, FigureKind> PREMODIFIERS = kinds("""
            KILLED dead slain murdered drowned
            WOUNDED wounded injured
            MISSING missing disappeared
            ARRESTED arrested detained
            ABDUCTED kidnapped abducted
            DISPLACED displaced evacuated homeless
            RESCUED rescued freed
            INFECTED infected sick
            """);

    /** What a "number of …" or a "… toll" counts. */
    private static final Map<String, FigureKind> TOLLS = kinds("""
            KILLED dead deaths fatalities killed toll fatality
            WOUNDED wounded injured injuries
            MISSING missing
            ARRESTED arrested arrests detained
            DISPLACED displaced homeless refugees evacuees
            INFECTED infections infected
            """);

    private static final Set<String> CASES = Words.set("case cases");

    private static final Set<String> DISEASE = Words.set("""
            coronavirus covid flu influenza cholera ebola measles virus epidemic pandemic malaria dengue sars mers polio disease
            fever plague meningitis zika aids hiv tuberculosis infection infections outbreak infected pneumonia rabies typhoid
            hepatitis diphtheria anthrax salmonella coli mpox monkeypox h1n1 h5n1 bird-flu coronaviruses contracted illness
            """.strip());

    private static final Set<String> DISEASE_MODIFIERS = Words.set(
            "confirmed suspected new severe active probable reported additional fatal positive more serious mild imported");

    private KindLexicon() {}

    public static @Nullable Harm verb(String word) {
        return VERBS.get(word);
    }

    public static @Nullable FigureKind nounOf(String word) {
        return NOUNS_OF.get(word);
    }

    public static @Nullable FigureKind event(String word) {
        return EVENTS.get(word);
    }

    public static @Nullable FigureKind premodifier(String word) {
        return PREMODIFIERS.get(word);
    }

    public static @Nullable FigureKind toll(String word) {
        return TOLLS.get(word);
    }

    public static boolean isCase(String word) {
        return CASES.contains(word);
    }

    public static boolean isDisease(String word) {
        return DISEASE.contains(word);
    }

    public static boolean isDiseaseModifier(String word) {
        return DISEASE_MODIFIERS.contains(word);
    }

    private static Map<String, Harm> verbs() {
        Map<String, Harm> verbs = new HashMap<>();
        put(
                verbs,
                FigureKind.KILLED,
                Use.ACTIVE,
                "kill kills killing slay slays murder murders murdering massacring execute "
                        + "executes executing assassinate assassinates assassinating behead beheads beheading slaughter slaughtering "
                        + "drowning hang lynch slew electrocuting");
        put(
                verbs,
                FigureKind.KILLED,
                Use.EITHER,
                "killed murdered massacred executed assassinated beheaded slaughtered " + "drowned hanged lynched");
        put(
                verbs,
                FigureKind.KILLED,
                Use.STATE,
                "dead die dies died dying perish perishes perished perishing drown drowns "
                        + "slain succumb succumbed suffocated electrocuted deceased lifeless");
        put(
                verbs,
                FigureKind.WOUNDED,
                Use.ACTIVE,
                "wound wounds wounding injure injures injuring maim maiming hurting " + "hospitalizing hospitalising");
        put(verbs, FigureKind.WOUNDED, Use.EITHER, "wounded injured hurt maimed hospitalized hospitalised");
        put(verbs, FigureKind.MISSING, Use.STATE, "missing disappeared disappear disappears unaccounted vanished");
        put(
                verbs,
                FigureKind.ARRESTED,
                Use.ACTIVE,
                "arrest arrests arresting detain detains detaining apprehend apprehends "
                        + "apprehending capture captures capturing nab nabs");
        put(verbs, FigureKind.ARRESTED, Use.EITHER, "arrested detained apprehended captured nabbed");
        put(verbs, FigureKind.ARRESTED, Use.STATE, "custody");
        put(verbs, FigureKind.ABDUCTED, Use.ACTIVE, "kidnap kidnaps kidnapping kidnaping abduct abducts abducting");
        put(verbs, FigureKind.ABDUCTED, Use.EITHER, "kidnapped kidnaped abducted");
        put(verbs, FigureKind.ABDUCTED, Use.STATE, "hostage captive");
        put(
                verbs,
                FigureKind.DISPLACED,
                Use.ACTIVE,
                "displace displaces displacing evacuate evacuates evacuating uproot "
                        + "uproots uprooting displacement");
        put(verbs, FigureKind.DISPLACED, Use.EITHER, "displaced evacuated uprooted");
        put(verbs, FigureKind.DISPLACED, Use.STATE, "homeless fled flee flees fleeing");
        put(
                verbs,
                FigureKind.RESCUED,
                Use.ACTIVE,
                "rescue rescues rescuing free frees freeing release releases releasing "
                        + "save saves saving liberate liberates liberating");
        put(verbs, FigureKind.RESCUED, Use.EITHER, "rescued freed released saved liberated");
        put(verbs, FigureKind.INFECTED, Use.ACTIVE, "infect infects infecting sicken sickens sickening");
        put(verbs, FigureKind.INFECTED, Use.EITHER, "infected sickened");
        put(verbs, FigureKind.INFECTED, Use.STATE, "ill");
        return Map.copyOf(verbs);
    }

    private static void put(Map<String, Harm> verbs, FigureKind kind, Use use, String words) {
        for (String word : Words.list(words)) {
            verbs.put(word, new Harm(kind, use));
        }
    }

    private static Map<String, FigureKind> kinds(String lines) {
        Map<String, FigureKind> kinds = new HashMap<>();
        lines.lines()
                .map(Words::list)
                .forEach(row ->
                        row.stream().skip(1).forEach(word -> kinds.put(word, FigureKind.valueOf(row.getFirst()))));
        return Map.copyOf(kinds);
    }
}
