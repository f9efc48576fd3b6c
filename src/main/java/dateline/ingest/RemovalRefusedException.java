package dateline.ingest;

import java.io.IOException;
import java.util.Locale;

/** A run stopped before it did anything, because too many articles have vanished from the folder. */
public final class RemovalRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    RemovalRefusedException(int vanished, int articles) {
        super(String.format(
                Locale.ROOT,
                "%,d of the %,d articles in the index are gone from the folder. Nothing was changed. If that is meant, run:"
                        + " ./dateline index --allow-removal",
                vanished,
                articles));
    }
}
