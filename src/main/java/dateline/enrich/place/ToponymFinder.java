package dateline.enrich.place;

import dateline.article.Mention;
import dateline.article.text.Token;
import dateline.enrich.MentionsInOrder;
import dateline.enrich.TaggedArticle;
import dateline.enrich.place.gazetteer.Gazetteer;
import dateline.enrich.place.gazetteer.PlaceKind;
import dateline.enrich.tag.EntityType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the names in an article that are meant as places. */
final class ToponymFinder {

    /** Doubts as small as this, such as a capital beside the name, count half where the tagger sees the place. */
    private static final double WEAKLY_AGAINST = -3;

    private static final double WORD = -6;
    /** What the names room says by finding a person there. */
    private static final double PERSON = -2;

    private static final double FIRM = -2;
    /** A local company is often called after its town, which it then tells. */
    private static final double PART_OF_FIRM = -1.5;

    private static final double ADJECTIVE_OF_FIRM = -4;

    private final Gazetteer gazetteer;
    private final NameMatcher matcher;
    private final MatchJudge judge;

    ToponymFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.matcher = new NameMatcher(gazetteer);
        this.judge = new MatchJudge(gazetteer);
    }

    /**
     * The toponyms of the article's prose, in order.
     *
     * @param found the people and organisations that were found before; a name inside a person's or a company's is no place
     */
    List<Toponym> find(TaggedArticle text, List<Mention> found) {
        MentionsInOrder<Mention.OfPerson> people = MentionsInOrder.of(found, Mention.OfPerson.class);
        Firms firms = new Firms(found);
        WrittenWords written = new WrittenWords(text);
        List<Weighed> all = IntStream.range(0, text.sentences().size())
                .mapToObj(
                        at -> TokenLine.of(text.sentences().get(at), text.tags().get(at)))
                .flatMap(line -> matcher.matches(line).stream())
                .map(match -> Compounds.shared(match, gazetteer.names()))
                .map(match -> weigh(match, people, firms, written))
                .toList();
        Elsewhere elsewhere = new Elsewhere(all, people.all(), firms, gazetteer);
        return all.stream()
                .filter(weighed -> elsewhere.sum(weighed) >= MatchJudge.ENOUGH)
                .map(weighed -> Toponym.of(weighed.match()))
                .toList();
    }

    private Weighed weigh(
            NameMatch match, MentionsInOrder<Mention.OfPerson> people, Firms firms, WrittenWords written) {
        double tag = TagJudge.weigh(match) + firm(match, firms);
        double neighbours = judge.neighbours(match);
        boolean isExcused = tag >= TagJudge.PLACE && neighbours < 0 && neighbours >= WEAKLY_AGAINST;
        double name = judge.name(match) + (isWordElsewhere(match, written) ? WORD : 0);
        double beside = isExcused ? neighbours / 2 : neighbours;
        double person = beside >= Weighed.TELLING ? PERSON / 2 : PERSON;
        return new Weighed(match, name, beside, tag + (isPerson(match, people) ? person : 0));
    }

    private double firm(NameMatch match, Firms firms) {
        if (firms.hasPart(match)) {
            return match.isAdjective() ? ADJECTIVE_OF_FIRM : PART_OF_FIRM;
        }
        return isFirmLikeWater(match) ? FIRM : 0;
    }

    /** Whether a sentence only opens with it and the article has it as a word too: {@code "Turkey prices"} and {@code "a turkey"}. */
    private boolean isWordElsewhere(NameMatch match, WrittenWords written) {
        return match.to() == match.from() + 1
                && match.line().opens(match.from())
                && gazetteer.commonWord(match.key()).isWord()
                && written.contains(match.key());
    }

    /** The words of an article as they are written; put together when one is looked for, which is seldom, but then perhaps often. */
    private static final class WrittenWords {
        private final TaggedArticle text;
        private @Nullable Set<String> words;

        WrittenWords(TaggedArticle text) {
            this.text = text;
        }

        boolean contains(String word) {
            Set<String> known = words;
            if (known == null) {
                known = text.sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(Token::text)
                        .collect(Collectors.toSet());
                words = known;
            }
            return known.contains(word);
        }
    }

    /** Firms and papers are called like rivers and regions: {@code "Amazon"}; these do not act, as towns and their teams do. */
    private boolean isFirmLikeWater(NameMatch match) {
        return match.senses().stream().noneMatch(sense -> isGoverned(gazetteer.kind(sense.place())))
                && match.line()
                        .entity(match.from(), match.to())
                        .filter(entity -> entity.type() == EntityType.ORGANISATION)
                        .isPresent();
    }

    private static boolean isGoverned(PlaceKind kind) {
        return kind != PlaceKind.AREA && kind != PlaceKind.WATER;
    }

    /** Whether the names room says so, which for a lone name that no person is known to bear it only guesses. */
    private boolean isPerson(NameMatch match, MentionsInOrder<Mention.OfPerson> people) {
        boolean isPerson = people.overlap(match.span());
        return isPerson
                && (gazetteer.commonWord(match.key()).isPersonName()
                        || people.within(match.span()).stream()
                                .allMatch(person -> person.name().indexOf(' ') > 0));
    }
}
