package dateline.web;

/** How far the indexing of the folder is, asked for each time it is shown. */
@FunctionalInterface
public interface Readiness {

    Progress progress();

    /** For an index that nobody is adding to. */
    static Readiness done() {
        return () -> new Progress(true, 0, 0, 0, 0, "");
    }

    /**
     * A moment of indexing.
     *
     * @param isReady whether the folder as it was at the start is indexed
     * @param indexed the files that are done
     * @param seen the files found so far
     * @param rejected the files among them that could not be read
     * @param skipped the files passed over, being no articles
     * @param problem the sentence that says why indexing ended early and the last state of the index is served; else empty
     */
    record Progress(boolean isReady, long indexed, long seen, long rejected, long skipped, String problem) {}
}
