package dateline.web.page;

import org.jspecify.annotations.Nullable;

/**
 * The page in place of the one that was asked for; the search box keeps what was typed.
 *
 * @param heading what is the matter
 * @param sentence what can be done
 * @param request the number of the request, which the log has too
 * @param again the address to try again, or null where that is no use
 */
public record ErrorPage(
        Frame frame,
        String heading,
        String sentence,
        String request,
        @Nullable String again) {}
