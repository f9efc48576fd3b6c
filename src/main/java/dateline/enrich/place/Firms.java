package dateline.enrich.place;

import dateline.article.Mention;
import dateline.enrich.MentionsInOrder;
import dateline.enrich.place.gazetteer.NameKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The companies of an article, which bear names of places without being there: {@code "Aldershot Resources Ltd"}, and
 * {@code "Aldershot"} for short.
 */
final class Firms {

    /** What the name of a company ends with. */
    private static final Set<String> LAST_WORDS = Clues.words(
            "inc corp corporation co company companies ltd limited plc llc llp lp ag sa nv bv gmbh spa ab oyj pty pte bhd "
                    + "holdings enterprises petroleum exploration aviation airlines airways technologies "
                    + "systems pharmaceuticals electronics semiconductor instruments");

    /** What has one of these is an office, whatever it ends with: {@code "Department of Oil Exploration"}. */
    private static final Set<String> OFFICES =
            Clues.words("department ministry agency office commission council board authority bureau committee");

    private final MentionsInOrder<Mention.OfOrganisation> firms;
    /** The names of companies without their last words. */
    private final Set<String> beginnings = new HashSet<>();

    /** @param found what the names room found */
    Firms(List<Mention> found) {
        List<Mention> firmsFound = new ArrayList<>();
        for (Mention mention : found) {
            if (mention instanceof Mention.OfOrganisation organisation && addBeginnings(organisation.name())) {
                firmsFound.add(organisation);
            }
        }
        this.firms = MentionsInOrder.of(firmsFound, Mention.OfOrganisation.class);
    }

    /** Whether the name is a company's. */
    private boolean addBeginnings(String name) {
        String key = NameKey.of(name);
        int end = key.lastIndexOf(' ');
        if (end < 0
                || !LAST_WORDS.contains(key.substring(end + 1))
                || Stream.of(key.split(" ", -1)).anyMatch(OFFICES::contains)) {
            return false;
        }
        for (; end > 0; end = key.lastIndexOf(' ', end - 1)) {
            beginnings.add(key.substring(0, end));
        }
        return true;
    }

    /** Whether a company of the article has a name that begins like this. */
    boolean isBeginning(String key) {
        return beginnings.contains(key);
    }

    /** Whether the match is one of the words of a company's name, and does not say of what place the company is. */
    boolean hasPart(NameMatch match) {
        TokenLine line = match.line();
        return firms.overlap(match.span())
                && !line.key(match.from() - 1).equals("of")
                && !Clues.CIVIC.contains(line.key(match.to()));
    }
}
