package dateline.web;

import dateline.web.address.Percent;
import io.javalin.http.Context;

/** The ids of articles in addresses: {@code /article/2021/myanmar-03}. */
final class Ids {

    private Ids() {}

    /** The id behind a path. It is read from the address as it was sent, since what stands between may have tidied it. */
    static String in(Context context, String path) {
        String sent = context.req().getRequestURI();
        return sent.startsWith(path) ? Percent.decodePath(sent.substring(path.length())) : "";
    }
}
