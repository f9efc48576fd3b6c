package dateline.lucene.commit;

import java.io.IOException;
import java.nio.file.Path;

/** An index is whole, and of another version: {@code "The index in … was made by another version of Dateline (schema 11, …); …"}. */
public final class OtherVersionException extends IOException {

    private static final long serialVersionUID = 1L;

    /** @param version what tells the versions apart: {@code of Dateline (schema 11, this one writes 12)} */
    public OtherVersionException(Path folder, String version) {
        super("The index in " + folder + " was made by another version " + version
                + "; ./dateline index makes it anew from the folder of articles.");
    }
}
