package dateline.bench.archive;

import dateline.article.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The places, people and organisations of generated articles; a few are named all the time, most are seldom. */
final class World {

    private static final List<String> CONTINENTS =
            List.of("Asia", "Europe", "Africa", "North America", "South America", "Oceania");
    private static final List<String> BODIES =
            List.of("Council", "Union", "Party", "Ministry", "Bank", "Association", "Front", "University", "Airlines");
    private static final List<String> SOURCES = List.of("Reuters", "AFP", "AP", "BBC", "DPA", "UPI", "Xinhua", "Kyodo");

    private static final int COUNTRIES = 180;
    private static final int TOWNS = 20_000;
    private static final int FAMILY_NAMES = 8_000;
    private static final int GIVEN_NAMES = 1_500;
    private static final int PEOPLE = 200_000;
    private static final int ORGANISATIONS = 30_000;

    private final List<Place> places = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> organisations = new ArrayList<>();
    private final Zipf placeLaw;
    private final Zipf personLaw;
    private final Zipf organisationLaw;
    private final Zipf sourceLaw = new Zipf(SOURCES.size(), 1, 0);

    World(SplittableRandom random) {
        Syllables syllables = new Syllables(random);
        addPlaces(random, syllables);
        addPeople(random, syllables);
        for (int number = 0; number < ORGANISATIONS; number++) {
            organisations.add(syllables.name(2) + " " + BODIES.get(random.nextInt(BODIES.size())));
        }
        placeLaw = new Zipf(places.size(), 1, 1);
        personLaw = new Zipf(people.size(), 1, 3);
        organisationLaw = new Zipf(organisations.size(), 1, 2);
    }

    private void addPlaces(SplittableRandom random, Syllables syllables) {
        Zipf size = new Zipf(COUNTRIES, 0.8, 0);
        for (int number = 0; number < COUNTRIES; number++) {
            String continent = CONTINENTS.get(random.nextInt(CONTINENTS.size()));
            places.add(place(random, List.of(continent, syllables.name(2) + "ia")));
        }
        for (int number = 0; number < TOWNS; number++) {
            List<String> path = new ArrayList<>(places.get(size.draw(random)).path());
            path.add(syllables.name(1 + random.nextInt(2)) + " Province");
            path.add(syllables.name(2 + random.nextInt(2)));
            places.add(place(random, path));
        }
    }

    private Place place(SplittableRandom random, List<String> path) {
        int id = 1_000_000 + places.size();
        return new Place(
                path.getLast(),
                path,
                random.nextDouble(-60, 70),
                random.nextDouble(-179, 179),
                id,
                List.of(),
                List.of());
    }

    private void addPeople(SplittableRandom random, Syllables syllables) {
        List<String> given = new ArrayList<>();
        for (int number = 0; number < GIVEN_NAMES; number++) {
            given.add(syllables.name(1 + random.nextInt(2)));
        }
        List<String> family = new ArrayList<>();
        for (int number = 0; number < FAMILY_NAMES; number++) {
            family.add(syllables.name(2 + random.nextInt(2)));
        }
        for (int number = 0; number < PEOPLE; number++) {
            people.add(given.get(random.nextInt(GIVEN_NAMES)) + " " + family.get(random.nextInt(FAMILY_NAMES)));
        }
    }

    Place place(SplittableRandom random) {
        return places.get(placeLaw.draw(random));
    }

    String person(SplittableRandom random) {
        return people.get(personLaw.draw(random));
    }

    String organisation(SplittableRandom random) {
        return organisations.get(organisationLaw.draw(random));
    }

    String source(SplittableRandom random) {
        return SOURCES.get(sourceLaw.draw(random));
    }
}
