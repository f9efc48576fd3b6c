package dateline.enrich.place;

import java.util.Set;

/** The words beside a name that tell whether a place is meant. */
final class Clues {

    /** After these, a name is a place: {@code "in Reading"}. */
    static final Set<String> STRONG_LOCATIVES = words(
            "in near outside inside throughout around northern southern eastern western central northeastern northwestern "
                    + "southeastern southwestern northeast northwest southeast southwest north south east west downtown upstate suburban rural "
                    + "nearby neighboring neighbouring");

    /** After these, a name may be a place: {@code "from Reading"}. */
    static final Set<String> WEAK_LOCATIVES = words(
            "from to of across via between toward towards into beyond leaving at through along and or visiting reached left entered");

    /** Nouns of divisions and settlements, which stand after a name: {@code "Sagaing region"}. */
    static final Set<String> DIVISIONS = words(
            "county counties township townships province region state district parish borough city town village governorate prefecture "
                    + "municipality republic peninsula oblast department islands island suburb area resident residents native metro");

    /** Nouns that lead on to a name by "of": {@code "the town of Reading"}. */
    static final Set<String> DIVISION_OF = words(
            "city town village province state county district region capital port suburb municipality township island mayor governor "
                    + "people north south east west northeast northwest southeast southwest miles kilometers kilometres outskirts "
                    + "streets parts residents university community neighborhood coast borough republic commonwealth kingdom hamlet");

    /** Heads of bodies that serve a place, so that the name before them still tells where: {@code "Reading Police"}. */
    static final Set<String> CIVIC = words(
            "police sheriff fire department mayor council county high school schools community public district highway board jail "
                    + "attorney superior regional volunteer circuit international court coroner chamber medical detention area hospital "
                    + "health gov governor university municipal middle courthouse fair junior commission commissioners clerk airport "
                    + "township elementary metropolitan state city town village national prison fairgrounds library senate house "
                    + "president prime minister foreign democrats republicans sen rep parliament supreme embassy ambassador army parish "
                    + "officials residents correctional civic center centre municipality province region legislature");

    /** Heads of papers, stations and firms that only bear the name: {@code "Reading Eagle"}. */
    static final Set<String> BRANDS = words(
            "post times now herald tribune journal news gazette daily star sun guardian observer chronicle globe mirror telegraph press "
                    + "examiner inquirer dispatch sentinel bee register bulletin courier leader weekly review standard mail record radio tv "
                    + "television airlines airways air bank motors insurance financial holdings inc corp corporation co ltd llc plc pictures "
                    + "records studios express eagle today magazine online report monitor advertiser group partners capital securities "
                    + "foundation pacific brands idol mutual");

    /** Heads of streets and of hills and waters that have names of their own: {@code "Reading Road"}. */
    static final Set<String> THINGS = words(
            "street avenue ave road rd boulevard blvd drive lane ln parkway pkwy way turnpike expressway freeway square plaza terrace "
                    + "circle river creek lake mountain mountains forest bridge beach hills hill canyon falls springs hall theatre theater "
                    + "stadium arena hotel church building tower towers house castle cathedral award prize cup bowl trophy syndrome disease law act");

    /** Before these and "of", the name only belongs to a body: {@code "Bank of England"}. */
    static final Set<String> BODIES_OF =
            words("bank church duke duchess earl prince archbishop treaty battle lord museum statue");

    /** Before a person's name: {@code "Mr London"}. */
    static final Set<String> TITLES = words(
            "mr mrs ms miss dr prof professor sir dame lord lady judge justice president senator sen rep gov governor gen general col "
                    + "colonel maj major lt lieutenant capt captain sgt sergeant cpl detective officer pastor rev reverend father sister brother "
                    + "king queen prince princess pope bishop archbishop cardinal imam sheikh coach secretary minister chancellor "
                    + "ambassador congressman congresswoman representative commissioner sheriff deputy chief inspector attorney author actor "
                    + "actress singer");

    /** Small words whose capital only says that the sentence begins. */
    static final Set<String> OPENERS = words(
            "the a an but and as if when while after before because though although since that this these those his her their its "
                    + "our my for with both even only also what why how where who then now so yet still once");

    /** After a person's name: {@code "Lincoln said"}. */
    static final Set<String> SPEECH = words(
            "said says told added asked replied argued explained testified wrote recalled insisted who whose noted thinks believes "
                    + "joked admitted jr sr");

    /** After "news" and the name of the paper: {@code "the Irrawaddy news site"}. */
    static final Set<String> OUTLETS = words("site agency outlet website portal magazine service channel");

    /** Before a hyphen and where a politician is from: {@code "R-Reading"}. */
    static final Set<String> PARTIES = words("D R I DFL DEM REP");

    /** After a hyphen that follows a place: {@code "Reading-based"}. */
    static final Set<String> PLACE_COMPOUNDS =
            words("based area born bound led backed style region native wide controlled occupied held");

    /** After the adjective of a country, which then only says what money: {@code "Swiss francs"}. */
    static final Set<String> CURRENCIES = words(
            "franc francs mark marks dollar dollars dlr dlrs peso pesos pound pounds yen lira lire "
                    + "krone kroner krona kronor guilder guilders rupee rupees ringgit baht won yuan real rand escudo escudos schilling "
                    + "schillings peseta pesetas crown crowns ruble rubles rouble roubles dinar dinars riyal riyals shilling shillings");

    /** Before a language, not a people: {@code "speaks English"}. */
    static final Set<String> LANGUAGE_VERBS =
            words("in speak speaks spoke spoken speaking fluent learn learning read taught teach into broken");

    /** After the adjective of a continent, which then tells descent: {@code "African Americans"}. */
    static final Set<String> AMERICANS = words("american americans");

    /** Before "in" and the name of a company: {@code "shares in Reading"}. */
    static final Set<String> OWNED = words("share shares stake stakes stock holding holdings interest");

    /** Small words inside names of Latin languages: {@code "Isla del Maíz"}. */
    static final Set<String> OF_ABROAD = words("de del della dello dei do da dos das du des di la las los");

    /** Nouns of Latin languages that begin many names and are one alone: {@code "Río Piedras"}. */
    static final Set<String> GENERIC_ABROAD = words(
            "rio isla ilha villa vila costa monte puerto porto ciudad cerro lago punta playa valle cabo santa campo");

    private Clues() {}

    /** The words of a list. */
    static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }
}
