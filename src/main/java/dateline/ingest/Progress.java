package dateline.ingest;

import java.io.IOException;

/** Who is told how far a run is. Called by many threads. */
public interface Progress {

    /** Tells nobody. */
    Progress NONE = new Progress() {
        @Override
        public void planned(int seen, int unchanged) {}

        @Override
        public void done() {}

        @Override
        public void committed() {}
    };

    /**
     * The folder has been looked through.
     *
     * @param seen how many article files it holds
     * @param unchanged how many of them need not be read
     */
    void planned(int seen, int unchanged);

    /** One more file has been read. */
    void done();

    /** What was done so far can be searched. */
    void committed() throws IOException;
}
