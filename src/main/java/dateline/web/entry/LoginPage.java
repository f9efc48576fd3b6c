package dateline.web.entry;

/**
 * The page on which one signs in.
 *
 * @param style the address of the style sheet
 * @param icon the address of the icon
 * @param name what was typed
 * @param next where to go then
 * @param token of the form
 * @param trouble what went wrong, or empty
 */
public record LoginPage(String style, String icon, String name, String next, String token, String trouble) {}
