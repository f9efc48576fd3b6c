package dateline.ingest.facts;

import java.io.IOException;

/** Bytes that were read are not those that were written, or were never written to their end. */
final class DamagedException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedException(String what) {
        super(what);
    }
}
