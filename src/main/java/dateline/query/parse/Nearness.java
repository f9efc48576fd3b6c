package dateline.query.parse;

import dateline.query.Part;
import dateline.query.Queries;
import dateline.query.Query;
import dateline.query.Reach;
import dateline.query.Reach.Positions;
import dateline.query.Reach.Stretch;
import dateline.query.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An operator of nearness between two operands. What is joined by AND or OR in an operand stands near each for itself: {@code (a b) w/5
 * c} is {@code a w/5 c} and {@code b w/5 c}.
 *
 * @param isNegated whether it asks for the left operand where the right one is not near
 */
record Nearness(Reach reach, boolean isInOrder, boolean isNegated) {

    private static final Pattern TYPED =
            Pattern.compile("(?:w|near|around)?[/(]?(\\d++)\\)?|(pre|adj|onear)/?(\\d++)|w?/([sp])|same");

    /** The most conditions that one operator becomes. */
    private static final int MOST = 64;

    /** Reads {@code w/5}, {@code ADJ3}, {@code /s}; what stands behind the stroke may be out of range. */
    static Nearness of(String typed, boolean isNegated) {
        Matcher matcher = TYPED.matcher(typed.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(typed);
        }
        String stretch = matcher.group(4);
        if (matcher.group(1) != null) {
            return new Nearness(positions(matcher.group(1)), false, isNegated);
        }
        if (matcher.group(3) != null) {
            return new Nearness(positions(matcher.group(3)), true, isNegated);
        }
        // SAME is Factiva's and Westlaw's word for one paragraph.
        return new Nearness(
                stretch != null && stretch.equals("s") ? Stretch.SENTENCE : Stretch.PARAGRAPH, false, isNegated);
    }

    private static Positions positions(String digits) {
        return new Positions(Math.clamp(Long.parseLong(digits), 0, Integer.MAX_VALUE));
    }

    /** The same with a reach that can be searched: 1 to {@link Reach#MOST} positions. */
    Nearness inRange() {
        return reach instanceof Positions(int most)
                ? new Nearness(new Positions(Math.clamp(most, 1, Reach.MOST)), isInOrder, isNegated)
                : this;
    }

    /** Both operands near each other; null if that cannot be asked of one of them, or would be too many conditions. */
    @Nullable
    Query join(Query left, Query right) {
        if (size(left) * (long) size(right) > MOST) {
            return null;
        }
        return each(left, one -> each(right, other -> joined(one, other)));
    }

    private @Nullable Query joined(Query left, Query right) {
        return switch (left) {
            case Query.InPart(Part part, Words words) -> {
                boolean isOnePart = !(right instanceof Query.InPart(Part other, Words _)) || other == part;
                Words near = right instanceof Query.InPart(Part _, Words inner) ? inner : words(right);
                yield isOnePart && near != null ? new Query.InPart(part, joined(words, near)) : null;
            }
            case Words words
            when right instanceof Query.InPart(Part part, Words near) -> new Query.InPart(part, joined(words, near));
            case Words words -> {
                Words near = words(right);
                yield near == null ? null : joined(words, near);
            }
            default -> null;
        };
    }

    private Words joined(Words left, Words right) {
        return isNegated
                ? new Words.NotNear(left, right, reach, isInOrder)
                : new Words.Near(left, right, reach, isInOrder);
    }

    private static @Nullable Words words(Query query) {
        return query instanceof Words words ? words : null;
    }

    /** Does the same with each part of an operand that cannot stand at one place; null if it cannot be done with all. */
    static @Nullable Query each(Query operand, UnaryOperator<@Nullable Query> join) {
        return switch (either(operand)) {
            case Query.And(List<Query> parts) -> each(parts, join, Queries::and);
            case Query.Or(List<Query> parts) -> each(parts, join, Queries::or);
            case Query whole -> join.apply(whole);
        };
    }

    private static @Nullable Query each(
            List<Query> parts, UnaryOperator<@Nullable Query> join, BinaryOperator<@Nullable Query> junction) {
        Query all = null;
        for (Query part : parts) {
            Query joined = each(part, join);
            if (joined == null) {
                return null;
            }
            all = junction.apply(all, joined);
        }
        return all;
    }

    /** Alternatives that can all stand at one place, as one. */
    private static Query either(Query operand) {
        if (!(operand instanceof Query.Or(List<Query> parts))) {
            return operand;
        }
        List<Words> words = new ArrayList<>();
        for (Query part : parts) {
            if (part instanceof Words one) {
                words.add(one);
            }
        }
        return words.size() == parts.size() ? new Words.Either(words) : operand;
    }

    private static int size(Query operand) {
        return switch (either(operand)) {
            case Query.And(List<Query> parts) ->
                parts.stream().mapToInt(Nearness::size).sum();
            case Query.Or(List<Query> parts) ->
                parts.stream().mapToInt(Nearness::size).sum();
            default -> 1;
        };
    }
}
