package dateline.search.request;

import java.util.Locale;
import java.util.Optional;

/**
 * A question for a list of figures.
 *
 * @param page the page of figures, from 1
 * @param size the figures on a page, 1 to 100
 */
public record FigureRequest(FigureSelection selection, Order order, int page, int size) {

    /** The most figures on one page. */
    public static final int MAX_SIZE = 100;

    /** @throws IllegalArgumentException if page or size is out of range */
    public FigureRequest {
        if (page < 1 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("page " + page + " of size " + size);
        }
    }

    /** The order of figures; ties go by date, newest first, then by the article's id, then by where they stand. */
    public enum Order {
        /** Those of the newest article first. */
        DATE,
        /** The largest stated number first. */
        VALUE;

        /** The name used in addresses: {@code "date"}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The order of that {@link #key}. */
        public static Optional<Order> ofKey(String key) {
            for (Order order : values()) {
                if (order.key().equals(key)) {
                    return Optional.of(order);
                }
            }
            return Optional.empty();
        }
    }
}
