package dateline.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins queries without needless levels: {@code a AND (b AND c)} has three parts. Nothing joined to a query is that query. */
public final class Queries {

    private Queries() {}

    /** Both; either may be missing. */
    public static @Nullable Query and(@Nullable Query left, @Nullable Query right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        List<Query> parts = new ArrayList<>(left instanceof Query.And(List<Query> before) ? before : List.of(left));
        parts.addAll(right instanceof Query.And(List<Query> behind) ? behind : List.of(right));
        return new Query.And(parts);
    }

    /** Either; either may be missing. */
    public static @Nullable Query or(@Nullable Query left, @Nullable Query right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        List<Query> parts = new ArrayList<>(left instanceof Query.Or(List<Query> before) ? before : List.of(left));
        parts.addAll(right instanceof Query.Or(List<Query> behind) ? behind : List.of(right));
        return new Query.Or(parts);
    }
}
