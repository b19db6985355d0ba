package io.decree.simulator;

import io.decree.simulator.kernel.Mix;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.trace.Step;
import java.nio.ByteBuffer;

/** A host's world from its start to its crash. */
final class Life implements World {

    private final Universe universe;
    private final Node node;
    private final int self;
    private final SimRandom random;
    private boolean over;

    Host host;

    Life(Universe universe, Node node, int self, long seed) {
        this.universe = universe;
        this.node = node;
        this.self = self;
        random = new SimRandom(seed);
    }

    void end() {
        over = true;
    }

    @Override
    public int self() {
        return self;
    }

    @Override
    public int nodes() {
        return universe.nodes.length;
    }

    @Override
    public long localNanos() {
        check();
        return node.localNanos();
    }

    @Override
    public long random() {
        check();
        return random.next();
    }

    @Override
    public void send(int to, ByteBuffer frame) {
        check();
        long stamp = universe.trace.send(universe.scheduler.now(), self, to, frame);
        universe.network.send(self, to, frame, stamp);
    }

    @Override
    public long append(ByteBuffer record) {
        check();
        long lsn = node.disk().append(record);
        universe.trace.pass(Step.APPEND, universe.scheduler.now(), self, Mix.in(lsn, record));
        return lsn;
    }

    @Override
    public boolean isLogFull() {
        check();
        return node.disk().isFull();
    }

    @Override
    public void force() {
        check();
        universe.trace.pass(Step.FORCE, universe.scheduler.now(), self, node.disk().end());
        node.disk().force();
    }

    @Override
    public void truncate(long lsn) {
        check();
        node.disk().truncate(lsn);
    }

    @Override
    public void observe(Observation fact) {
        check();
        universe.trace.observe(universe.scheduler.now(), self, fact);
        universe.judge.observe(universe.scheduler.now(), self, fact);
        if (fact instanceof Observation.Applied now) {
            universe.order.applied(now.slot(), now.session(), now.sequence());
        }
    }

    @Override
    public void cover(String point) {
        universe.coverage.reach(point);
    }

    private void check() {
        if (over) {
            throw new IllegalStateException("node " + self + ": a host acts after its crash");
        }
    }
}
