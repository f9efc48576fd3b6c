package dateline.web;

/** A request that is not answered, with the status and a sentence that helps: 400, "… will not do for size …". */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }

    /** What the status is called. */
    static String title(int status) {
        return switch (status) {
            case 400 -> "Bad request";
            case 401 -> "Sign in first";
            case 403 -> "Forbidden";
            case 404 -> "Not found";
            case 405 -> "Method not allowed";
            case 408 -> "Request timeout";
            case 410 -> "Gone";
            case 413 -> "Request too large";
            case 414 -> "Address too long";
            case 421 -> "Misdirected request";
            case 429 -> "Too many requests";
            case 431 -> "Request header too large";
            case 503 -> "Unavailable";
            default -> status < 500 ? "Request refused" : "Server fault";
        };
    }
}
