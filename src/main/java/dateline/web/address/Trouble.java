package dateline.web.address;

/**
 * A parameter that could not be read as it was meant.
 *
 * @param parameter its name: {@code "from"}
 * @param message a sentence that helps
 */
public record Trouble(String parameter, String message) {}
