package io.decree.simulator;

import io.decree.simulator.disk.CrashKind;
import io.decree.simulator.disk.DiskCounts;
import io.decree.simulator.fault.Machinery;
import io.decree.simulator.history.AppliedOrder;
import io.decree.simulator.kernel.Scheduler;
import io.decree.simulator.network.Network;
import io.decree.simulator.network.Weather;
import io.decree.simulator.oracle.Oracle;
import io.decree.simulator.trace.Trace;
import java.nio.ByteBuffer;
import java.util.List;

/** Everything there is in one run. */
final class Universe implements Machinery {

    private static final long FASTEST_USUAL_FORCE = 50_000;
    private static final long SLOWEST_USUAL_FORCE = 1_000_000;

    final Scheduler scheduler = new Scheduler();
    final Coverage coverage = new Coverage();
    final Subject<?, ?> subject;
    final Trace trace;
    final Judge judge;
    final AppliedOrder order = new AppliedOrder();
    final Network network;
    final Node[] nodes;
    final Seat<?, ?>[] seats;

    Universe(
            Subject<?, ?> subject,
            List<Oracle> oracles,
            long seed,
            int nodeCount,
            int clientCount,
            long tickNanos,
            int keep) {
        this.subject = subject;
        trace = new Trace(nodeCount + clientCount, keep);
        judge = new Judge(scheduler, trace, oracles);
        network = new Network(nodeCount + clientCount, seed, scheduler, this::receive);
        nodes = new Node[nodeCount];
        seats = new Seat<?, ?>[clientCount];
        for (int id = 0; id < nodeCount; id++) {
            nodes[id] = new Node(this, id, seed, tickNanos);
        }
    }

    void startAll() {
        for (Node node : nodes) {
            node.start();
        }
    }

    void endAll() {
        for (Node node : nodes) {
            node.end();
        }
    }

    private void receive(int from, int to, ByteBuffer frame, long stamp) {
        if (to < nodes.length) {
            nodes[to].receive(from, frame, stamp);
        } else {
            seats[to - nodes.length].receive(from, frame, stamp);
        }
    }

    DiskCounts diskCounts() {
        DiskCounts sum = DiskCounts.NONE;
        for (Node node : nodes) {
            sum = sum.plus(node.disk().counts());
        }
        return sum;
    }

    @Override
    public void crash(int node, CrashKind kind) {
        nodes[node].crash(kind);
    }

    @Override
    public void start(int node) {
        nodes[node].start();
    }

    @Override
    public void pause(int node) {
        nodes[node].pause();
    }

    @Override
    public void resume(int node) {
        nodes[node].resume();
    }

    @Override
    public void drift(int node, long partsPerMillion) {
        nodes[node].drift(partsPerMillion);
    }

    @Override
    public void slowDisk(int node, long mostNanos) {
        if (mostNanos == 0) {
            nodes[node].disk().delay(FASTEST_USUAL_FORCE, SLOWEST_USUAL_FORCE);
        } else {
            nodes[node].disk().delay(mostNanos / 10, mostNanos);
        }
    }

    @Override
    public void fullLog(int node, boolean isFull) {
        nodes[node].disk().fill(isFull);
    }

    @Override
    public void diskError(int node, boolean force) {
        if (!nodes[node].isUp()) {
            return;
        }
        if (force) {
            nodes[node].disk().failNextForce();
        } else {
            nodes[node].disk().failNextWrite();
        }
    }

    @Override
    public void repairDisk(int node) {
        nodes[node].repairDisk();
    }

    @Override
    public void cut(int from, int to, boolean isCut) {
        network.cut(from, to, isCut);
    }

    @Override
    public void weather(int from, int to, Weather weather) {
        network.weather(from, to, weather);
    }
}
