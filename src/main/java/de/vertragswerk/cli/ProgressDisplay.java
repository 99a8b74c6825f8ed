package de.vertragswerk.cli;

import de.vertragswerk.pipeline.Progress;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run is: as a bar on a terminal, as a line now and then elsewhere, not at all for a short run. */
final class ProgressDisplay implements Progress, AutoCloseable {
    /** Runs shorter than this need no display. */
    private static final int WORTH_SHOWING = 100;

    private static final int LINE_EVERY = 1_000;

    private final Common common;
    private final int total;
    private final Optional<ProgressBar> bar;
    private int done;

    ProgressDisplay(Common common, int total) {
        this.common = common;
        this.total = total;
        boolean shown = !common.isQuiet() && total >= WORTH_SHOWING && Terminal.isAttached();
        this.bar = shown
                ? Optional.of(new ProgressBarBuilder()
                        .setTaskName("Vereinbarungen")
                        .setInitialMax(total)
                        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                        .setUpdateIntervalMillis(100)
                        .build())
                : Optional.empty();
    }

    @Override
    public void done(String operand) {
        done++;
        bar.ifPresent(ProgressBar::step);
        if (bar.isEmpty() && !common.isQuiet() && done % LINE_EVERY == 0) {
            common.err().println(done + " von " + total + " Vereinbarungen");
        }
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
