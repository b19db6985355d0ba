package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cluster.load.Load;
import io.decree.cluster.load.LoadOptions;
import io.decree.cluster.verdict.Check;
import io.decree.cluster.verdict.Judge;
import io.decree.cluster.verdict.Traces;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A cluster of three for each test. Of a test that fails the directory stays, to be looked at. */
abstract class WithCluster {

    /** How long a test under load goes on; the profile soak has more. */
    private static final long SECONDS = Long.getLong("decree.cluster.seconds", 5);

    /** So many that histories of an hour stay small. */
    static final int OPS_PER_SECOND = 400;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path directory;

    Cluster cluster;
    Load load;
    private boolean traced;

    private final long begun = System.nanoTime();

    void start(ClusterOptions options) throws IOException {
        cluster = Cluster.make(options);
        traced = options.traces();
        cluster.startAll();
        cluster.awaitLeader();
    }

    void startUnderLoad() throws IOException {
        ClusterOptions options = ClusterOptions.in(directory.resolve("cluster"));
        start(options.withTraces().withApplyThreads());
        work(LoadOptions.USUAL.withOpsPerSecond(OPS_PER_SECOND));
    }

    void work(LoadOptions options) {
        load = Load.start(cluster.clientOptions(), options);
    }

    boolean hasTime() {
        return System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(SECONDS);
    }

    /** What cannot be tried here is said, and reported as not run. */
    static void notRun(String why) {
        System.err.println(why);
        Assumptions.abort(why);
    }

    /** Ends the load and demands that its clients were told the truth. */
    void judge() {
        load.close();
        for (Check check : Judge.judge(cluster, load)) {
            assertTrue(check.passed(), check.toString());
        }
    }

    @AfterEach
    void close() throws IOException {
        if (cluster != null) {
            cluster.close();
        }
        if (traced) {
            Check traces = Traces.judge(cluster.traces());
            assertTrue(traces.passed(), traces.toString());
        }
    }
}
