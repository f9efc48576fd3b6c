package dateline.web.entry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where to go after signing in: an address of this server and of no other, {@code "/?q=killed"}. */
public final class LocalPath {

    /** Of letters that an address is made of; two slashes would begin the name of another server, and browsers read {@code \} as one. */
    private static final Pattern OURS = Pattern.compile("/(?:[!#-.0-;=?-\\[\\]_a-z|~][!#-;=?-\\[\\]_a-z|~]{0,7999})?");

    private LocalPath() {}

    /** The path, or the front page in place of what is none of ours. Signing in and out lead nowhere. */
    public static String of(String typed) {
        boolean isOurs = OURS.matcher(typed).matches();
        return isOurs && !typed.startsWith("/login") && !typed.startsWith("/logout") ? typed : "/";
    }

    /** The address of signing in, from which it goes on to a path. */
    public static String login(String next) {
        return next.equals("/") ? "/login" : "/login?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }
}
