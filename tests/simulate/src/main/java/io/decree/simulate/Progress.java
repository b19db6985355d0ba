package io.decree.simulate;

import io.decree.simulator.Report;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** Says how far a campaign is: a line that changes on a terminal, one now and then elsewhere. */
final class Progress implements Consumer<Report> {

    /** Set by the script, which knows whether the error output is a terminal. */
    private static final boolean TERMINAL = Boolean.getBoolean("decree.terminal");

    private static final long SCREEN_NANOS = 200_000_000L;
    private static final long LOG_NANOS = 10_000_000_000L;

    private final PrintWriter err;
    private final int runs;
    private int done;
    private int failed;
    private long answered;
    private long said = System.nanoTime();

    Progress(PrintWriter err, int runs) {
        this.err = err;
        this.runs = runs;
    }

    @Override
    public void accept(Report report) {
        done++;
        failed += report.clean() ? 0 : 1;
        answered += report.history().answered();
        long now = System.nanoTime();
        if (now - said >= (TERMINAL ? SCREEN_NANOS : LOG_NANOS)) {
            said = now;
            say(report.scenario().seed());
        }
    }

    private void say(long seed) {
        String line =
                "seed %d: %d of %d runs, %d with findings, %d operations answered"
                        .formatted(seed, done, runs, failed, answered);
        if (TERMINAL) {
            err.print("\r" + line);
            err.flush();
        } else {
            err.println(line);
        }
    }

    /** Leaves an empty line where the moving one was. */
    void end() {
        if (TERMINAL) {
            err.print("\r" + " ".repeat(90) + "\r");
            err.flush();
        }
    }
}
