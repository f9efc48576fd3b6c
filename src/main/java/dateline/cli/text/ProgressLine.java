package dateline.cli.text;

import dateline.ingest.Progress;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error. */
public final class ProgressLine implements Progress, AutoCloseable {

    private volatile @Nullable ProgressBar bar;

    private final boolean isShown;

    /** @param isShown whether there is a terminal to show it; else it keeps silent */
    public ProgressLine(boolean isShown) {
        this.isShown = isShown;
    }

    @Override
    public void planned(int seen, int unchanged) {
        if (!isShown) {
            return;
        }
        bar = new ProgressBarBuilder()
                .setTaskName("Indexing")
                .setInitialMax(seen)
                .startsFrom(unchanged, Duration.ZERO)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build();
    }

    @Override
    public void done() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.step();
        }
    }

    @Override
    public void committed() {}

    @Override
    public void close() {
        ProgressBar shown = bar;
        if (shown != null) {
            shown.close();
        }
    }
}
