package dateline.search;

import dateline.article.Article;
import dateline.article.DateRange;
import dateline.article.EnrichedArticle;
import dateline.article.Mention;
import dateline.article.Span;
import dateline.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of one article, by looking at all of it, what matches and which values it has. */
final class BruteForce {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private BruteForce() {}

    static boolean matches(EnrichedArticle enriched, SearchRequest request, @Nullable Dimension setAside) {
        if (!matches(enriched, request.query())
                || !isWithin(request.published(), enriched.article().published())) {
            return false;
        }
        for (Dimension dimension : Dimension.values()) {
            Set<FacetPath> paths = paths(enriched, dimension);
            List<Refinement> own = request.refinements().stream()
                    .filter(refinement -> refinement.dimension() == dimension)
                    .toList();
            boolean isExcluded =
                    own.stream().anyMatch(refinement -> refinement.isExcluded() && paths.contains(refinement.path()));
            List<Refinement> ticks =
                    own.stream().filter(refinement -> !refinement.isExcluded()).toList();
            boolean isTicked = ticks.isEmpty()
                    || dimension == setAside
                    || ticks.stream().anyMatch(refinement -> paths.contains(refinement.path()));
            if (isExcluded || !isTicked) {
                return false;
            }
        }
        return true;
    }

    static boolean matches(EnrichedArticle enriched, Query query) {
        Article article = enriched.article();
        return switch (query) {
            case Query.All() -> true;
            case Query.Word(String text) -> !spans(article.text(), text).isEmpty();
            case Query.Phrase(String text) -> !spans(article.text(), text).isEmpty();
            case Query.And(List<Query> parts) -> parts.stream().allMatch(part -> matches(enriched, part));
            case Query.Or(List<Query> parts) -> parts.stream().anyMatch(part -> matches(enriched, part));
            case Query.Not(Query part) -> !matches(enriched, part);
            case Query.Published(DateRange days) -> isWithin(days, article.published());
            case Query.InField field -> inField(enriched, field);
            case Query.HasFigure condition -> figures(enriched).anyMatch(of -> condition.matches(of.figure()));
        };
    }

    private static boolean inField(EnrichedArticle enriched, Query.InField field) {
        Stream<String> values = switch (field.field()) {
            case HEADLINE -> Stream.of(enriched.article().headline().text());
            case LEAD, BODY -> Stream.of(enriched.article().text());
            case SOURCE -> Stream.ofNullable(enriched.article().source());
            case PLACE, DATELINE -> places(enriched).flatMap(of -> of.place().path().stream());
            case PERSON -> enriched.mentions(Mention.OfPerson.class).map(Mention.OfPerson::name);
            case ORGANISATION -> enriched.mentions(Mention.OfOrganisation.class).map(Mention.OfOrganisation::name);
        };
        return values.anyMatch(value -> lower(value).contains(lower(field.value())));
    }

    static boolean isWithin(DateRange days, LocalDate day) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
    }

    private static Stream<Mention.OfPlace> places(EnrichedArticle enriched) {
        return Stream.concat(Stream.ofNullable(enriched.dateline()), enriched.mentions(Mention.OfPlace.class));
    }

    static Stream<Mention.OfFigure> figures(EnrichedArticle enriched) {
        return enriched.mentions(Mention.OfFigure.class);
    }

    /** The values of a dimension that an article has, with all above them. */
    static Set<FacetPath> paths(EnrichedArticle enriched, Dimension dimension) {
        LocalDate day = enriched.article().published();
        Stream<FacetPath> paths = switch (dimension) {
            case DATE ->
                Stream.of(FacetPath.of(
                        padded(day.getYear(), 4), padded(day.getMonthValue(), 2), padded(day.getDayOfMonth(), 2)));
            case PLACE -> places(enriched).map(of -> new FacetPath(of.place().path()));
            case PERSON -> enriched.mentions(Mention.OfPerson.class).map(of -> FacetPath.of(of.name()));
            case ORGANISATION -> enriched.mentions(Mention.OfOrganisation.class).map(of -> FacetPath.of(of.name()));
            case SOURCE -> Stream.ofNullable(enriched.article().source()).map(FacetPath::of);
            case FIGURE -> figures(enriched).map(of -> SizeSteps.path(of.figure()));
            case SAIDBY ->
                figures(enriched)
                        .map(of -> of.figure().saidBy())
                        .filter(name -> !name.isEmpty())
                        .map(FacetPath::of);
        };
        Set<FacetPath> all = new LinkedHashSet<>();
        paths.forEach(path -> {
            for (FacetPath at = path; at.depth() > 0; at = at.parent()) {
                all.add(at);
            }
        });
        return all;
    }

    private static String padded(int number, int digits) {
        return String.format(Locale.ROOT, "%0" + digits + "d", number);
    }

    static List<Span> marks(Article article, Query query) {
        List<Span> marks = new ArrayList<>();
        collect(article, query, marks);
        return marks.stream().sorted().distinct().toList();
    }

    private static void collect(Article article, Query query, List<Span> marks) {
        switch (query) {
            case Query.Word(String text) -> marks.addAll(spans(article.text(), text));
            case Query.Phrase(String text) -> marks.addAll(spans(article.text(), text));
            case Query.And(List<Query> parts) -> parts.forEach(part -> collect(article, part, marks));
            case Query.Or(List<Query> parts) -> parts.forEach(part -> collect(article, part, marks));
            case Query.All _, Query.Not _, Query.Published _, Query.InField _, Query.HasFigure _ -> {}
        }
    }

    /** Where words stand one behind the other. */
    private static List<Span> spans(String text, String wanted) {
        List<String> words =
                WORD.matcher(wanted).results().map(word -> lower(word.group())).toList();
        List<Span> places = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            places.add(new Span(matcher.start(), matcher.end()));
        }
        List<Span> spans = new ArrayList<>();
        for (int index = 0; !words.isEmpty() && index + words.size() <= places.size(); index++) {
            List<String> there = places.subList(index, index + words.size()).stream()
                    .map(span -> lower(span.in(text)))
                    .toList();
            if (there.equals(words)) {
                spans.add(new Span(
                        places.get(index).start(),
                        places.get(index + words.size() - 1).end()));
            }
        }
        return spans;
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
