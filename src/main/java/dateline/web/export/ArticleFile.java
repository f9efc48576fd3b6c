package dateline.web.export;

import dateline.search.ArticleReceiver;
import java.io.IOException;

/** A file that articles are written to as they come. Nothing is closed: a file that was not ended shows that it is not whole. */
public interface ArticleFile extends ArticleReceiver {

    /** Comes after the last article: writes what is still to be written. */
    void end() throws IOException;
}
