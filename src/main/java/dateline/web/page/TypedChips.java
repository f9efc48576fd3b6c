package dateline.web.page;

import dateline.article.Span;
import dateline.query.Query;
import dateline.query.Reading;
import dateline.query.Words;
import dateline.search.facet.Dimension;
import dateline.web.address.SearchAddress;
import dateline.web.words.Chip;
import dateline.web.words.FacetWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The chips of conditions that were typed: those that stand on their own, so that cutting them out leaves a query that asks for
 * one thing less. One in brackets, or beside an OR, is part of something larger.
 */
final class TypedChips {

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»][^\"“”„«»]*[\"“”„«»]?");
    private static final Pattern OR = Pattern.compile("(?<=^|[\\s(])OR(?=$|[\\s)])|\\|");
    private static final Pattern NEGATED = Pattern.compile("(?:^|.*\\s)NOT\\s+", Pattern.DOTALL);
    private static final String QUOTES = "\"“”„«»";

    private final SearchAddress address;
    private final Reading reading;
    private final String text;

    TypedChips(SearchAddress address, Reading reading) {
        this.address = address;
        this.reading = reading;
        this.text = reading.text();
    }

    List<Chip> all() {
        List<Chip> chips = new ArrayList<>();
        // Blanks in place of quotations, so that columns stay and brackets in them are none.
        String bare = QUOTED.matcher(text)
                .replaceAll(quotation -> " ".repeat(quotation.group().length()));
        if (OR.matcher(bare).find()) {
            return chips;
        }
        for (Reading.Clause clause : reading.clauses()) {
            if (isCondition(clause.query()) && depth(bare, clause.span().start()) == 0) {
                chips.add(chip(clause, extent(clause.span())));
            }
        }
        return chips;
    }

    private static boolean isCondition(Query query) {
        return switch (query) {
            case Query.InField _, Query.Published _, Query.Happened _, Query.HasFigure _, Query.Has _, Query.Length _ ->
                true;
            case Query.All _,
                    Query.And _,
                    Query.Or _,
                    Query.Not _,
                    Query.Doubtful _,
                    Query.InPart _,
                    Query.AtLeast _,
                    Words _ -> false;
        };
    }

    private static int depth(String bare, int end) {
        int depth = 0;
        for (int index = 0; index < Math.min(end, bare.length()); index++) {
            depth += bare.charAt(index) == '(' ? 1 : bare.charAt(index) == ')' ? -1 : 0;
        }
        return depth;
    }

    /** A clause's columns are those of its value; its field and sign stand before them, its quotation marks around them. */
    private Span extent(Span value) {
        int start = Math.min(value.start(), text.length());
        int end = Math.min(value.end(), text.length());
        while (end < text.length() && QUOTES.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        return new Span(start, end);
    }

    private Chip chip(Reading.Clause clause, Span extent) {
        String before = text.substring(0, extent.start());
        boolean isNegated = NEGATED.matcher(before).matches();
        boolean isExcluded = isNegated || text.startsWith("-", extent.start());
        String left = isNegated ? before.stripTrailing().replaceFirst("NOT$", "") : before;
        String query =
                (left.stripTrailing() + " " + text.substring(extent.end()).stripLeading()).strip();
        String label = label(clause.query());
        return new Chip(label, value(clause, label), isExcluded, address.withQuery(query));
    }

    private static String label(Query query) {
        return switch (query) {
            case Query.InField(var field, var _) ->
                field.key().equals("org") ? "Organisation" : capitalised(field.key());
            case Query.Published _ -> FacetWords.heading(Dimension.DATE);
            case Query.Happened _ -> "Happened";
            case Query.HasFigure _ -> FacetWords.heading(Dimension.FIGURE);
            default -> "Typed";
        };
    }

    private static String capitalised(String key) {
        return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
    }

    private static String value(Reading.Clause clause, String label) {
        if (clause.query() instanceof Query.InField named) {
            return named.value();
        }
        String opening = label.toLowerCase(Locale.ROOT) + " ";
        return clause.readAs().startsWith(opening) ? clause.readAs().substring(opening.length()) : clause.readAs();
    }
}
