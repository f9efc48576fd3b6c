package dateline.ingest;

import dateline.corpus.ReadResult.Rejected;
import java.util.List;
import java.util.Map;

/**
 * How a run went.
 *
 * @param accepted files that are new articles
 * @param replaced files whose article has changed
 * @param unchanged files that were left as they were
 * @param removed articles whose file is gone, or is no article any more
 * @param rejected the files that are no articles, those of earlier runs included, by path
 * @param skipped how many things of the folder hold no article, by reason: {@code {another file type=3}}
 */
public record IngestReport(
        int accepted, int replaced, int unchanged, int removed, List<Rejected> rejected, Map<String, Integer> skipped) {

    public IngestReport {
        rejected = List.copyOf(rejected);
        skipped = Map.copyOf(skipped);
    }
}
