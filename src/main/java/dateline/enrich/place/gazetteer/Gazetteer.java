package dateline.enrich.place.gazetteer;

import dateline.article.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The places of the world that have names in the news: 200,000 of them, each known inside this package by its number. Columns,
 * not objects; a {@link Place} is made when a text mentions it. Safe to share between threads.
 */
public final class Gazetteer {

    /** The parent of a continent or an ocean. */
    public static final int NONE = -1;

    /** Where most papers and agencies that write in English are. */
    private static final List<String> ENGLISH_SPEAKING = List.of("US", "GB", "CA", "AU", "NZ", "IE", "ZA");

    private final PlaceColumns columns;
    private final NameIndex names;
    private final Map<String, Integer> demonyms;
    private final Map<String, String> commonWords;
    private final Set<Integer> englishSpeaking;
    private final Map<Integer, Place> made = new ConcurrentHashMap<>();

    Gazetteer(PlaceColumns columns, NameIndex names, Map<String, Integer> demonyms, Map<String, String> commonWords) {
        this.columns = columns;
        this.names = names;
        this.demonyms = Map.copyOf(demonyms);
        this.commonWords = Map.copyOf(commonWords);
        this.englishSpeaking = ENGLISH_SPEAKING.stream().map(columns::number).collect(Collectors.toSet());
    }

    /** The names of all places. */
    public NameIndex names() {
        return names;
    }

    /** The place whose people or adjective the key names, or {@link #NONE}: France for {@code "french"}. */
    public int demonym(String key) {
        return demonyms.getOrDefault(key, NONE);
    }

    /** What else than a place the key may be. */
    public CommonWord commonWord(String key) {
        return CommonWord.of(commonWords.getOrDefault(key, ""));
    }

    /** What a place is. */
    public PlaceKind kind(int place) {
        return columns.kind(place);
    }

    /** How many live there; 0 if that is not known. */
    public int population(int place) {
        return columns.population(place);
    }

    /** Degrees north of the equator. */
    public double latitude(int place) {
        return columns.latitude(place);
    }

    /** Degrees east of Greenwich. */
    public double longitude(int place) {
        return columns.longitude(place);
    }

    /** The place around it, or {@link #NONE}. */
    public int parent(int place) {
        return columns.parent(place);
    }

    /** The country that it is or lies in, or {@link #NONE}. */
    public int country(int place) {
        return ancestor(place, PlaceKind.COUNTRY);
    }

    /** Whether it lies in a country whose own papers write in English. */
    public boolean isEnglishSpeaking(int place) {
        return englishSpeaking.contains(country(place));
    }

    /** The first-level region that it is or lies in, or {@link #NONE}. */
    public int region(int place) {
        return ancestor(place, PlaceKind.REGION);
    }

    private int ancestor(int place, PlaceKind kind) {
        int at = place;
        while (at != NONE && kind(at) != kind) {
            at = parent(at);
        }
        return at;
    }

    /** Whether one place lies in the other, which is another. */
    public boolean isWithin(int place, int container) {
        int at = parent(place);
        while (at != NONE && at != container) {
            at = parent(at);
        }
        return at == container && container != NONE;
    }

    /** The place as an article holds it. */
    public Place place(int number) {
        return made.computeIfAbsent(number, this::make);
    }

    private Place make(int number) {
        List<String> path = new ArrayList<>();
        List<String> containerNames = new ArrayList<>();
        for (int at = number; at != NONE; at = parent(at)) {
            path.add(columns.fields(at)[PlaceColumns.NAME]);
            if (at != number) {
                containerNames.addAll(otherNames(at));
            }
        }
        Collections.reverse(path);
        String id = columns.fields(number)[PlaceColumns.GEONAMES_ID];
        return new Place(
                path.getLast(),
                path,
                latitude(number),
                longitude(number),
                id.isEmpty() ? null : Integer.valueOf(id),
                otherNames(number),
                containerNames);
    }

    private List<String> otherNames(int place) {
        String names = columns.fields(place)[PlaceColumns.NAMES];
        return names.isEmpty() ? List.of() : List.of(names.split("\\|", -1));
    }
}
