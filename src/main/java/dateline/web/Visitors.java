package dateline.web;

import dateline.access.Visitor;
import dateline.web.connect.Addresses;
import dateline.web.entry.Guest;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Who asks, as it is noted on a request. */
final class Visitors {

    private static final String VISITOR = "dateline.visitor";
    private static final String GUEST = "dateline.guest";
    private static final String IS_GUARDED = "dateline.guarded";

    private Visitors() {}

    /** Notes that only those who are known may come in. */
    static void guard(Context context) {
        context.attribute(IS_GUARDED, true);
    }

    static void note(Context context, Visitor visitor) {
        context.attribute(VISITOR, visitor);
    }

    /** Notes what a page shows of somebody who is signed in. */
    static void show(Context context, Guest guest) {
        context.attribute(GUEST, guest);
    }

    static @Nullable Visitor of(Context context) {
        return context.attribute(VISITOR);
    }

    static @Nullable Guest guest(Context context) {
        return context.attribute(GUEST);
    }

    /** Whether they may look at the server itself: everybody, where nobody has to sign in. */
    static boolean areKeepers(Context context) {
        Visitor visitor = of(context);
        return context.attribute(IS_GUARDED) == null || (visitor != null && visitor.isKeeper());
    }

    /** Whose requests are counted together: {@code "session:9f…"} or {@code "192.0.2.7"}. */
    static String client(Context context) {
        Visitor visitor = of(context);
        return visitor == null ? address(context) : visitor.key();
    }

    /** Where a request comes from. */
    static String address(Context context) {
        return Addresses.client(context.req().getRemoteAddr());
    }
}
