package dateline.web;

import dateline.search.Searcher;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells a client that what it has is still what it would get (RFC 9110, 13.1.2). An answer that is made from the index alone is the same
 * until the index is another; its tag is made from the request and the index's generation, and weak, since an answer also says how
 * long it took.
 */
final class ConditionalRequests {

    static final String TAG = "ETag";

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final Searcher searcher;

    /** Of this server alone: an index that is made anew counts its generations anew, and another Dateline may answer otherwise. */
    private final String server = HexFormat.of().toHexDigits(new SecureRandom().nextLong());

    ConditionalRequests(Searcher searcher) {
        this.searcher = searcher;
    }

    /** Answers with a tag, or not at all if the client has what it would get. */
    Handler on(Handler handler) {
        return context -> {
            // Read before the answer is made: an answer that is newer than its tag is only asked for once more.
            String tag = tag(context);
            context.header(TAG, tag);
            if (has(context.header("If-None-Match"), tag)) {
                context.status(HttpStatus.NOT_MODIFIED);
            } else {
                handler.handle(context);
            }
        };
    }

    private String tag(Context context) throws IOException {
        HexFormat hex = HexFormat.of();
        return "W/\"" + server + "-" + searcher.state().snapshot() + "-"
                + hex.toHexDigits(Objects.hash(context.path(), context.queryString())) + "\"";
    }

    private static boolean has(@Nullable String known, String tag) {
        return known != null && Arrays.asList(COMMA.split(known.strip(), -1)).contains(tag);
    }
}
