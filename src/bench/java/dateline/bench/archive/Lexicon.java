package dateline.bench.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** The words of generated articles: those of every sentence first, then those of news, then made ones with their endings. */
final class Lexicon {

    private static final int WORDS = 150_000;
    private static final double EXPONENT = 1.07;
    private static final double SHIFT = 2.7;

    /** One stem in so many is a verb, with its endings. */
    private static final int VERBS = 3;

    private static final String COMMON = """
            the of to in and a that for on was said is by with at as from it were he had has be his are after who an which but they not
            have their been this more its or also would one two when she about over people there into out up police her than other no
            last first all could some during where since between while against three will year under before most another
            """;

    private static final String NEWS = """
            government officials president minister country state national military security forces army troops attack killed wounded
            protesters protest demonstrators arrested court judge trial sentence prison charges election vote voters parliament party
            opposition leader leaders talks agreement peace ceasefire border region capital town village district residents families
            children women victims hospital doctors health disease outbreak virus vaccine earthquake flood storm fire explosion bomb
            crash flight train bus ship port trade market prices oil gas company companies bank economy budget workers union strike
            school students teachers university report statement spokesman news agency television journalists witnesses investigation
            evidence authorities rescue relief aid refugees camp shelter food water power supply road bridge airport weapons rebels
            militants gunmen soldiers officers commander crisis emergency curfew coup sanctions resolution council nations diplomats
            embassy visit summit meeting decision law bill reform rights freedom religion church mosque temple festival match team
            championship climate forest drought harvest farmers mine miners island river coast sea fishing boat crew passengers
            """;

    private static final List<String> ENDINGS = List.of("", "", "", "s", "s", "ed", "ing");

    private final List<String> words;
    private final Zipf law;

    Lexicon(SplittableRandom random) {
        Set<String> all = new LinkedHashSet<>();
        all.addAll(List.of(COMMON.strip().split("\\s+")));
        all.addAll(List.of(NEWS.strip().split("\\s+")));
        Syllables syllables = new Syllables(random);
        while (all.size() < WORDS) {
            String stem = syllables.word(1 + random.nextInt(3));
            boolean isVerb = random.nextInt(VERBS) == 0;
            all.add(stem);
            if (isVerb) {
                all.add(stem + ENDINGS.get(3 + random.nextInt(4)));
            } else if (random.nextBoolean()) {
                all.add(stem + "s");
            }
        }
        this.words = new ArrayList<>(all);
        this.law = new Zipf(words.size(), EXPONENT, SHIFT);
    }

    String draw(SplittableRandom random) {
        return words.get(law.draw(random));
    }
}
