package dateline.cli.text;

import dateline.corpus.ReadResult.Rejected;
import dateline.ingest.IngestReport;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Tells in a terminal how a run went. */
public final class ReportText {

    /** More rejected files than this are in the ledger only. */
    private static final int MOST_REJECTED = 200;

    private ReportText() {}

    /** Prints what a run did, and each file that was rejected, with its line and the reason. */
    public static void print(IngestReport report, PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "%,d new, %,d replaced, %,d unchanged, %,d removed; %,d rejected, %,d skipped.",
                report.accepted(),
                report.replaced(),
                report.unchanged(),
                report.removed(),
                report.rejected().size(),
                report.skipped().values().stream().mapToInt(Integer::intValue).sum()));
        for (Map.Entry<String, Integer> skipped : new TreeMap<>(report.skipped()).entrySet()) {
            out.println(String.format(Locale.ROOT, "  skipped: %,d × %s", skipped.getValue(), skipped.getKey()));
        }
        report.rejected().stream()
                .limit(MOST_REJECTED)
                .forEach(rejected -> out.println("  rejected: " + line(rejected)));
        if (report.rejected().size() > MOST_REJECTED) {
            out.println("  … and more; ledger.jsonl has all of them.");
        }
    }

    /** A file name may hold anything: what a terminal would act on is shown as a replacement character. */
    private static String line(Rejected rejected) {
        String where = rejected.line() == 0 ? rejected.file() : rejected.file() + ":" + rejected.line();
        return Terminals.plain(where + ": " + rejected.reason());
    }
}
