package dateline.search;

import dateline.query.Reading;
import java.io.IOException;

/** Reads what a reporter typed, with an eye on what the archive holds. Never fails for what the text is. */
public interface QueryReader {

    Reading read(String text) throws IOException;
}
