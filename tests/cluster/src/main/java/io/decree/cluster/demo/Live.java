package io.decree.cluster.demo;

import io.decree.cli.Output;
import io.decree.cluster.Cluster;
import io.decree.cluster.load.Load;
import io.decree.cluster.load.Meter;
import io.decree.examples.kv.MemberStatus;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Says each second how the cluster does: a line that changes on a terminal, else one more line. */
final class Live implements AutoCloseable {

    /** Set by the script, which knows whether the error output is a terminal. */
    private static final boolean TERMINAL = Boolean.getBoolean("decree.terminal");

    private static final int WIDTH = 90;

    private final Output output;
    private final Cluster cluster;
    private final Load load;
    private final long begun = System.nanoTime();
    private final Thread thread = new Thread(this::run, "live");
    private volatile boolean ended;

    Live(Output output, Cluster cluster, Load load) {
        this.output = output;
        this.cluster = cluster;
        this.load = load;
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (!ended) {
                TimeUnit.SECONDS.sleep(1);
                say();
            }
        } catch (InterruptedException e) {
            // The end.
        }
    }

    private synchronized void say() {
        Meter.Sample sample = load.meter().sample();
        Optional<Integer> leader = cluster.leader();
        long executed = leader.flatMap(cluster::status).map(MemberStatus::executed).orElse(-1L);
        double seconds = (System.nanoTime() - begun) / 1e9;
        String line =
                "%5.1f s  %,7d ops/s  p50 %,6d us  p99 %,7d us  leader %s  executed %,d"
                        .formatted(
                                seconds,
                                sample.opsPerSecond(),
                                sample.p50Micros(),
                                sample.p99Micros(),
                                leader.map(String::valueOf).orElse("-"),
                                executed);
        show(line);
        output.object(
                Map.of(
                        "event",
                        "sample",
                        "seconds",
                        seconds,
                        "ops_per_second",
                        sample.opsPerSecond(),
                        "p50_us",
                        sample.p50Micros(),
                        "p99_us",
                        sample.p99Micros(),
                        "leader",
                        leader.orElse(-1),
                        "executed",
                        executed));
    }

    private void show(String line) {
        if (TERMINAL) {
            output.err().print("\r" + line);
            output.err().flush();
        } else {
            output.err().println(line);
        }
    }

    /** Says something that stays. */
    synchronized void say(String line) {
        if (TERMINAL) {
            output.err().print("\r" + " ".repeat(WIDTH) + "\r");
            output.err().flush();
        }
        output.text(line);
    }

    /** Whoever closes it ends the load and the cluster next, which it must not ask any more. */
    @Override
    public void close() {
        ended = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        say("");
    }
}
