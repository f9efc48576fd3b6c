package dateline.web.page;

/** Words that lead somewhere: {@code "newest first"} to {@code /?sort=newest}. */
public record Link(String text, String address, boolean isCurrent) {

    static Link to(String text, String address) {
        return new Link(text, address, false);
    }
}
