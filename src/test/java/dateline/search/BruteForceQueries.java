package dateline.search;

import dateline.article.Article;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Figure;
import dateline.article.Mention;
import dateline.article.Place;
import dateline.article.Span;
import dateline.query.NumberRange;
import dateline.query.Part;
import dateline.query.Property;
import dateline.query.Query;
import dateline.query.Words;
import dateline.search.facet.FacetPath;
import dateline.search.facet.FoldedName;
import dateline.search.request.Box;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Whether an article matches a query, and where: by looking. */
final class BruteForceQueries {

    private BruteForceQueries() {}

    static boolean matches(EnrichedArticle article, Query query) {
        return switch (query) {
            case Query.All() -> true;
            case Words words -> BruteForceWords.stand(article.article(), words, Part.BODY, 1);
            case Query.Doubtful(Words.Word word) -> matches(article, word);
            case Query.InPart(Part part, Words words) -> BruteForceWords.stand(article.article(), words, part, 1);
            case Query.AtLeast(int times, Part part, Words words) ->
                BruteForceWords.stand(article.article(), words, part, times);
            case Query.Has(Property property) -> has(article, property);
            case Query.Length(NumberRange words) -> words.contains(BruteForceWords.count(article.article()));
            case Query.And(List<Query> parts) -> parts.stream().allMatch(part -> matches(article, part));
            case Query.Or(List<Query> parts) -> parts.stream().anyMatch(part -> matches(article, part));
            case Query.Not(Query part) -> !matches(article, part);
            case Query.Published(DateRange days) ->
                isWithin(days, article.article().published());
            case Query.Happened(DateRange days) ->
                article.daysSpokenOf().anyMatch(spokenOf -> isWithin(days, spokenOf));
            case Query.InField field -> inField(article, field);
            case Query.HasFigure asked ->
                article.mentions(Mention.OfFigure.class).anyMatch(mention -> isOne(asked, mention.figure()));
        };
    }

    private static boolean has(EnrichedArticle article, Property property) {
        return switch (property) {
            case FIGURE -> article.mentions(Mention.OfFigure.class).findAny().isPresent();
            case PLACE -> places(article).findAny().isPresent();
            case DATELINE -> article.dateline() != null;
            case PERSON -> article.mentions(Mention.OfPerson.class).findAny().isPresent();
            case ORGANISATION ->
                article.mentions(Mention.OfOrganisation.class).findAny().isPresent();
            case SOURCE -> article.article().source() != null;
            case DATE -> article.daysSpokenOf().findAny().isPresent();
            case SAIDBY ->
                article.mentions(Mention.OfFigure.class)
                        .anyMatch(mention -> !mention.figure().saidBy().isEmpty());
        };
    }

    private static boolean isWithin(DateRange days, DateRange spokenOf) {
        LocalDate first = spokenOf.first();
        LocalDate last = spokenOf.last();
        return (first == null ? days.first() == null : isWithin(days, first))
                && (last == null ? days.last() == null : isWithin(days, last));
    }

    /** Whether a figure is one that a condition asks for. */
    static boolean isOne(Query.HasFigure asked, Figure figure) {
        return asked.matchesNumber(figure)
                && hold(figure.ofWhom(), asked.ofWhom())
                && hold(figure.saidBy(), asked.saidBy());
    }

    private static boolean hold(String words, List<String> wanted) {
        FoldedWords folded = FoldedWords.ofText(words);
        return wanted.stream()
                .allMatch(phrase -> !folded.find(FoldedWords.ofText(phrase)).isEmpty());
    }

    static boolean isWithin(DateRange days, LocalDate day) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    /** Whether a place lies in a part of the map; one on the date line lies on both its sides. */
    static boolean isWithin(Box box, Place place) {
        double longitude = place.longitude();
        return place.latitude() >= box.south()
                && place.latitude() <= box.north()
                && (isBetween(box, longitude) || (Math.abs(longitude) == 180 && isBetween(box, -longitude)));
    }

    private static boolean isBetween(Box box, double longitude) {
        return box.west() <= box.east()
                ? box.west() <= longitude && longitude <= box.east()
                : box.west() <= longitude || longitude <= box.east();
    }

    private static boolean inField(EnrichedArticle article, Query.InField field) {
        String value = field.value();
        return switch (field.field()) {
            case SOURCE -> isNamed(Stream.ofNullable(article.article().source()), value);
            case PLACE -> places(article).anyMatch(place -> isAt(place, value));
            case DATELINE ->
                Stream.ofNullable(article.dateline())
                        .map(Mention.OfPlace::place)
                        .anyMatch(place -> isAt(place, value));
            case PERSON -> holds(article.mentions(Mention.OfPerson.class).map(Mention.OfPerson::name), value);
            case ORGANISATION ->
                holds(article.mentions(Mention.OfOrganisation.class).map(Mention.OfOrganisation::name), value);
        };
    }

    /** Whether a place, or one that it lies in, has a name or a path. */
    private static boolean isAt(Place place, String value) {
        List<String> wanted =
                FacetPath.parse(value).steps().stream().map(FoldedName::of).toList();
        boolean isPath = FacetPath.isPath(value) && !wanted.isEmpty() && !wanted.contains("");
        List<String> path = place.path().stream().map(FoldedName::of).toList();
        boolean isBelow = isPath && wanted.size() <= path.size() && wanted.equals(path.subList(0, wanted.size()));
        return isBelow || ((!isPath || wanted.size() > 1) && isNamed(names(place), value));
    }

    private static boolean isNamed(Stream<String> names, String value) {
        String wanted = FoldedName.of(value);
        return names.map(FoldedName::of).anyMatch(name -> !name.isEmpty() && name.equals(wanted));
    }

    private static boolean holds(Stream<String> names, String value) {
        FoldedWords wanted = FoldedWords.ofName(value);
        return names.map(FoldedWords::ofName)
                .anyMatch(name -> !name.find(wanted).isEmpty());
    }

    /** The places of an article, its dateline's first. */
    static Stream<Place> places(EnrichedArticle article) {
        return Stream.concat(Stream.ofNullable(article.dateline()), article.mentions(Mention.OfPlace.class))
                .map(Mention.OfPlace::place);
    }

    private static Stream<String> names(Place place) {
        List<String> names = new ArrayList<>(place.path());
        names.add(place.name());
        names.addAll(place.otherNames());
        names.addAll(place.containerNames());
        return names.stream();
    }

    /** Where an article that matches does so, in order; what overlaps is one. */
    static List<Span> marks(EnrichedArticle article, Query query) {
        List<Span> joined = new ArrayList<>();
        for (Span mark : spans(article, query).stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().end() > mark.start()) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), mark.end())));
            } else {
                joined.add(mark);
            }
        }
        return joined;
    }

    private static List<Span> spans(EnrichedArticle enriched, Query query) {
        Article article = enriched.article();
        return switch (query) {
            case Words words -> BruteForceWords.spans(article, words, Part.BODY, 1);
            case Query.Doubtful(Words.Word word) -> BruteForceWords.spans(article, word, Part.BODY, 1);
            case Query.InPart(Part part, Words words) -> BruteForceWords.spans(article, words, part, 1);
            case Query.AtLeast(int times, Part part, Words words) -> BruteForceWords.spans(article, words, part, times);
            case Query.HasFigure asked ->
                enriched.mentions(Mention.OfFigure.class)
                        .filter(mention -> isOne(asked, mention.figure()))
                        .map(Mention::span)
                        .toList();
            case Query.And(List<Query> parts) -> matches(enriched, query) ? all(enriched, parts) : List.of();
            case Query.Or(List<Query> parts) -> all(enriched, parts);
            case Query.All _,
                    Query.Not _,
                    Query.InField _,
                    Query.Published _,
                    Query.Happened _,
                    Query.Has _,
                    Query.Length _ -> List.of();
        };
    }

    private static List<Span> all(EnrichedArticle article, List<Query> parts) {
        return parts.stream().flatMap(part -> spans(article, part).stream()).toList();
    }
}
