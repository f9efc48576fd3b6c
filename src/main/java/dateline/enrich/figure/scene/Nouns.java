package dateline.enrich.figure.scene;

import dateline.enrich.Words;
import java.util.Set;

/** Nouns that are counted: people, things that are not harmed as people are, and things that no figure counts. */
public final class Nouns {

    private static final Set<String> PEOPLE = Words.set("""
            people persons person man men woman women child children boy boys girl girls baby babies infant infants toddler
            toddlers teenager teenagers teen teens youth youths adult adults kid kids minor minors senior seniors elder elders
            civilian civilians resident residents villager villagers citizen citizens national nationals foreigner foreigners
            inhabitant inhabitants local locals bystander bystanders passer-by passers-by pedestrian pedestrians
            soldier soldiers troop troops troopers trooper officer officers police policeman policemen policewoman policewomen
            guard guards ranger rangers marine marines sailor sailors airman airmen pilot pilots paratrooper paratroopers commando
            commandos sergeant sergeants lieutenant lieutenants captain captains colonel general generals commander commanders
            serviceman servicemen servicewoman personnel conscript conscripts recruit recruits reservist reservists peacekeeper
            peacekeepers gendarme gendarmes militiaman militiamen militia fighter fighters rebel rebels insurgent insurgents
            guerrilla guerrillas guerilla guerillas militant militants terrorist terrorists extremist extremists gunman gunmen
            bomber bombers attacker attackers assailant assailants suspect suspects criminal criminals bandit bandits gangster
            gangsters thief thieves robber robbers smuggler smugglers trafficker traffickers pirate pirates hijacker hijackers
            kidnapper kidnappers mercenary mercenaries prisoner prisoners inmate inmates detainee detainees convict convicts
            hostage hostages captive captives victim victims survivor survivors casualty casualties patient patients
            refugee refugees evacuee evacuees migrant migrants immigrant immigrants asylum-seekers seekers homeless
            interpreter interpreters translator translators guide guides chef chefs gardener cleaner shopkeeper dancer
            referee referees clerk clerks watchman pensioner housewife housewives mechanic mechanics plumber
            electricians sculptor waitress waitresses baker attendant attendants constable constables detective
            detectives superintendent corporal corporals warden wardens jailer banker dealer dealers broker
            brokers investor investors farmhand farmhands poacher logger surfer runner jogger boxer wrestler jockey
            cricketer golfer newborn newborns grandmothers grandfathers stowaway stowaways deserter defector exile
            exiles pastor pastors preacher
            rival rivals forces culprit culprits contestant contestants finalist finalists occupier occupiers
            onlooker onlookers protester protesters protestor protestors demonstrator demonstrators activist activists dissident dissidents rioter
            rioters striker strikers marcher marchers supporter supporters opponent opponents follower followers
            worker workers employee employees labourer labourers laborer laborers miner miners farmer farmers peasant peasants
            fisherman fishermen driver drivers rider riders cyclist cyclists motorcyclist motorcyclists motorist motorists
            passenger passengers occupant occupants traveler travelers traveller travellers tourist tourists holidaymaker
            holidaymakers pilgrim pilgrims visitor visitors spectator spectators fan fans guest guests
            teacher teachers student students pupil pupils schoolchild schoolchildren schoolgirl schoolgirls schoolboy schoolboys
            professor professors doctor doctors nurse nurses medic medics paramedic paramedics surgeon surgeons journalist
            journalists reporter reporters photographer photographers cameraman editor editors writer writers author authors
            lawyer lawyers judge judges prosecutor prosecutors engineer engineers technician technicians scientist scientists
            researcher researchers expert experts adviser advisers advisor advisors consultant consultants
            politician politicians lawmaker lawmakers legislator legislators senator senators deputy deputies mp mps
            congressman congressmen minister ministers official officials diplomat diplomats ambassador ambassadors mayor mayors
            governor governors delegate delegates representative representatives candidate candidates councillor councillors
            president presidents leader leaders member members staff staffer staffers crew crewman crewmen volunteer volunteers
            firefighter firefighters fireman firemen rescuer rescuers climber climbers hiker hikers skier skiers diver divers
            swimmer swimmers player players athlete athletes footballer footballers coach coaches singer singers actor actors
            actress artist artists musician musicians priest priests nun nuns monk monks missionary missionaries bishop bishops
            cleric clerics imam imams rabbi rabbis worshipper worshippers worshiper worshipers believer believers
            father fathers mother mothers parent parents son sons daughter daughters brother brothers sister sisters wife wives
            husband husbands relative relatives cousin cousins grandmother grandfather sibling siblings twin twins neighbor
            neighbors neighbour neighbours friend friends colleague colleagues classmate classmates bodyguard bodyguards
            businessman businessmen businesswoman trader traders merchant merchants vendor vendors shopper shoppers customer
            customers client clients user users voter voters taxpayer taxpayers consumer consumers homeowner homeowners owner
            owners manager managers executive executives director directors contractor contractors agent agents spy spies
            witness witnesses participant participants attendee attendees others individual individuals human humans soul souls
            lives expatriate expatriates nomad nomads settler settlers herder herders herdsman herdsmen shepherd
            shepherds hunter hunters tribesman tribesmen clansmen islanders islander townspeople spokesman spokesmen speaker
            speakers jurors juror defendant defendants plaintiff plaintiffs accomplice accomplices cadet cadets orphan orphans
            widow widows toddler gunner sniper snipers assassin assassins vaccinator vaccinators orderly orderlies cook cooks
            maid maids waiter waiters barber barbers tailor butcher lumberjack carpenter electrician welder sherpa sherpas
            revelers revellers partygoers concertgoers commuters commuter inspectors inspector monitors observers observer
            negotiators negotiator envoys envoy mediators scouts scout cadres cadre sympathizers sympathisers collaborators
            defectors deserters loyalists separatist separatists secessionists jihadist jihadists islamist islamists nationalists
            communist communists maoist maoists conservatives democrats republicans unemployed
            """.strip());

    private static final Set<String> PLURAL_PEOPLE =
            Words.set("people men women children police personnel staff crew youth "
                    + "schoolchildren passers-by townspeople homeless unemployed elderly marines troops militia");

    /** Peoples whose name does not tell by its ending. */
    private static final Set<String> PEOPLES = Words.set("""
            dalits adivasis bedouins gypsies roma inuit maoris aborigines mormons quakers jesuits taliban kurds serbs croats swedes danes finns turks poles arabs jews brits britons scots muslims christians sunnis hindus
            sikhs tamils uyghurs uighurs rohingya tutsis hutus slovaks czechs greeks germans romans spaniards filipinos latinos
            hispanics blacks whites sunni shia shiites shi'ites alawites yazidis yezidis catholics protestants buddhists
            americans palestinians britons dutch french afghans uzbeks tajiks kazakhs pashtuns""".strip().replace("\n", " "));

    /** Things whose killing, wounding or arrest is a count of things. */
    private static final Set<String> THINGS = Words.set("""
            chickens chicken birds bird cattle cows cow sheep goats goat pigs pig horses horse dogs dog cats cat animals animal
            whales whale dolphins dolphin seals seal elephants elephant fish poultry ducks turkeys geese livestock camels deer
            rhinos rhino tigers lions bears turtles head couples couple families family households
            houses homes buildings villages towns cities vehicles cars buses trucks planes aircraft jets helicopters ships boats
            vessels trains tanks computers phones sites stations schools hospitals shops malls offices flights districts provinces
            countries nations states companies firms banks bombs rockets missiles attacks explosions blasts bombings shells mines
            incidents accidents cases votes seats documents charges
            """.strip());

    /** Those who do something end in "ers"; these do not do it, or are no people. */
    private static final Set<String> THINGS_IN_ERS = Words.set("""
            numbers papers newspapers letters powers orders offers quarters headquarters centers towers rivers matters chambers
            borders barriers carriers liters litres meters kilometers centimeters millimeters helicopters tankers boosters trailers
            computers containers servers printers routers flowers feathers fingers shoulders cancers covers corners layers lockers
            bunkers markers stickers banners posters hammers ladders rovers rollers cruisers destroyers freighters chargers
            skyscrapers shelters registers theaters disasters monsters burgers chapters transfers tenders timers triggers drawers
            coolers heaters scanners parameters thrusters cylinders choppers wafers showers wonders winters summers answers prayers
            tigers spiders oysters lobsters craters glaciers receivers transmitters layers polymers dinners
            corners manners counters steamers trawlers boilers launchers copters
            blowers burners sprinklers sweepers shredders scrapers cookers stretchers zippers badgers beavers otters hamsters
            panthers roosters crackers burgers whiskers fenders tasers revolvers clippers trimmers grinders staplers propellers
            diggers sweaters blazers pullovers rudders girders timbers embers condensers transformers inverters breakers
            terriers pointers retrievers boulders newsletters thrillers trackers sneakers trousers freezers blenders dumpsters
            clusters filters adapters adaptors shutters gutters sliders gliders blockers fibers scooters quadcopters airliners
            liners cutters slippers blisters fevers ulcers streamers wrappers fertilizers dryers washers toasters mixers mowers
            harvesters lasers rulers routers orders-in-council bladders ledgers dividers folders binders calendars hangars
            loaders bulldozers dumpers campers covers buffers bumpers diapers peppers hangers headers
            """.strip());

    /** Counted nouns that make no figure: times, ways, and what a sport counts. */
    private static final Set<String> NOTHING = Words.set("""
            times time things thing ways way sides side parts part reasons reason points point goals goal wickets runs innings
            sets rounds halves thirds quarters fifths fold minutes minute seconds second hours hour days day nights night weeks
            week weekend weekends fortnights months month years year decades decade centuries century generations generation
            o'clock steps kinds types sorts forms stages phases items aspects ends others' occasions terms yards-per-carry
            degrees-of strokes laps overs touchdowns rebounds assists medals mornings evenings afternoons summers winters seasons
            season bits counts-of fronts levels lines
            """.strip());

    private static final Set<String> NOT_PLURAL = Words.set("""
            was is has as its his this thus always perhaps across news less plus us ours theirs yes gas bus focus status virus
            campus crisis basis analysis says does towards besides sometimes afterwards overseas minus versus politics economics
            sports mathematics physics physics diabetes series species tuesdays
            """.strip());

    /** Singulars that end in "us": "buses" are not of a "buse". */
    private static final Set<String> IN_US =
            Words.set("bus minibus virus coronavirus campus bonus census circus chorus genius "
                    + "octopus walrus cactus platypus surplus consensus");

    private Nouns() {}

    public static boolean isPeople(String word) {
        return PEOPLE.contains(word)
                || PEOPLES.contains(word)
                || (word.length() > 5 && (word.endsWith("men") || word.endsWith("women")))
                || (word.length() > 5 && word.endsWith("ists"))
                || (word.length() > 5 && word.endsWith("ers") && !THINGS_IN_ERS.contains(word));
    }

    /** Whether a noun of people without an "s" is a plural: "police", "firemen". An "eight member team" are not eight members. */
    public static boolean isPluralPeople(String word) {
        return PLURAL_PEOPLE.contains(word) || (word.endsWith("men") && word.length() > 3) || PEOPLES.contains(word);
    }

    /** Whether a capitalised word names a people: "Iraqis", "Italians". */
    public static boolean isPeopleName(String word) {
        return word.length() > 5
                && (word.endsWith("ans") || (word.endsWith("is") && !word.endsWith("sis")) || word.endsWith("ese"));
    }

    public static boolean isThing(String word) {
        return THINGS.contains(word);
    }

    public static boolean isNothing(String word) {
        return NOTHING.contains(word);
    }

    public static boolean isPlural(String word) {
        int length = word.length();
        return length > 3
                && word.charAt(length - 1) == 's'
                && word.charAt(length - 2) != 's'
                && word.charAt(length - 2) != 'u'
                && word.charAt(length - 2) != '\''
                && word.charAt(length - 2) != '.'
                && !NOT_PLURAL.contains(word);
    }

    /** The singular, as a unit of counts: "houses" gives "house", "countries" "country". */
    public static String singular(String plural) {
        if (plural.endsWith("ies") && plural.length() > 4) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        boolean isBus = plural.endsWith("uses") && IN_US.contains(plural.substring(0, plural.length() - 2));
        boolean isEs = isBus
                || plural.endsWith("ches")
                || plural.endsWith("shes")
                || plural.endsWith("sses")
                || plural.endsWith("xes")
                || plural.endsWith("oes");
        if (isEs) {
            return plural.substring(0, plural.length() - 2);
        }
        return isPlural(plural) ? plural.substring(0, plural.length() - 1) : plural;
    }
}
