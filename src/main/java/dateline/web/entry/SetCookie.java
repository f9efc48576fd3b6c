package dateline.web.entry;

/**
 * A cookie that scripts do not see, for this host alone, and that ends with the browser.
 *
 * @param isSecure whether it travels over TLS only; browsers then take it from nobody else either
 * @param sameSite {@code "Lax"} or {@code "Strict"}
 */
public record SetCookie(String name, String value, boolean isSecure, String sameSite) {

    /** What a visitor who is signed in shows. A link in a message leads to where it leads, so it comes along. */
    public static SetCookie session(String value, boolean isSecure) {
        return new SetCookie(sessionName(isSecure), value, isSecure, "Lax");
    }

    /** What a visitor who signs in shows beside the form. */
    public static SetCookie form(String value, boolean isSecure) {
        return new SetCookie(formName(isSecure), value, isSecure, "Strict");
    }

    public static String sessionName(boolean isSecure) {
        return isSecure ? "__Host-dateline" : "dateline";
    }

    public static String formName(boolean isSecure) {
        return isSecure ? "__Host-dateline-form" : "dateline-form";
    }

    /** As the header {@code Set-Cookie} has it. An empty value takes the cookie away. */
    public String header() {
        return name + "=" + value + "; Path=/; HttpOnly; SameSite=" + sameSite + (isSecure ? "; Secure" : "")
                + (value.isEmpty() ? "; Max-Age=0" : "");
    }
}
