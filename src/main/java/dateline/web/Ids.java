package dateline.web;

import dateline.web.address.Percent;
import io.javalin.http.Context;

/** The ids of articles in addresses: {@code /article/2021/myanmar-03}. */
final class Ids {

    private Ids() {}

    /**
     * The id between a path and an ending; empty if the address does not end so as it was sent. The id {@code "a/cite"} is sent as
     * {@code a%2Fcite} where it would be mistaken.
     */
    static String in(Context context, String path, String ending) {
        String sent = context.req().getRequestURI();
        return sent.startsWith(path) && sent.endsWith(ending) && sent.length() > path.length() + ending.length()
                ? Percent.decodePath(sent.substring(path.length(), sent.length() - ending.length()))
                : "";
    }

    /** The id behind a path. It is read from the address as it was sent, since what stands between may have tidied it. */
    static String in(Context context, String path) {
        String sent = context.req().getRequestURI();
        return sent.startsWith(path) ? Percent.decodePath(sent.substring(path.length())) : "";
    }
}
