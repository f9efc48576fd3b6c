package dateline.ingest;

import java.io.IOException;
import java.util.Locale;

/** A run stopped before it removed anything, because too many articles have vanished from the folder, or are none any more. */
public final class RemovalRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    RemovalRefusedException(int vanished, int articles) {
        super(String.format(
                Locale.ROOT,
                "%,d of the %,d articles in the index are gone from the folder, or their files hold no article any more."
                        + " None was removed. If that is meant, run: ./dateline index --allow-removal",
                vanished,
                articles));
    }
}
