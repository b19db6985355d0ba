package io.decree.simulator;

import io.decree.simulator.history.History;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.trace.Step;
import java.nio.ByteBuffer;

/** Where a client sits: it is told what to ask for, and what it reports goes into the history. */
final class Seat<I, O> implements ClientPort<O> {

    private static final int NONE = -1;

    private final Universe universe;
    private final int client;
    private final History<I, O> history;
    private final SimRandom random;
    private final Plan<I> plan;
    private final Client<I> program;

    private int open = NONE;
    private long wakes;

    /** What a client is to ask for, and when. */
    interface Plan<I> {

        /** When the next operation is to begin, or {@link Long#MAX_VALUE} when there is none. */
        long nextNanos();

        /** The next operation, which then is no longer the next. */
        I take();
    }

    Seat(
            Universe universe,
            Subject<I, O> subject,
            int client,
            History<I, O> history,
            Plan<I> plan,
            long seed) {
        this.universe = universe;
        this.client = client;
        this.history = history;
        this.plan = plan;
        random = SimRandom.stream(seed, "client", client);
        program = subject.client(this);
    }

    /** Sets the next operation for its time, or for now if that is past. */
    void next() {
        long nanos = plan.nextNanos();
        if (nanos != Long.MAX_VALUE) {
            universe.scheduler.at(Math.max(nanos, universe.scheduler.now()), this::begin);
        }
    }

    private void begin() {
        I input = plan.take();
        open = history.invoke(client, now(), input);
        universe.trace.local(Step.INVOKE, now(), self(), input.toString());
        universe.judge.invoked(now(), client);
        universe.judge.guard(self(), () -> program.begin(input));
    }

    void receive(int from, ByteBuffer frame, long stamp) {
        universe.trace.receive(Step.DELIVER, now(), self(), from, frame, stamp);
        universe.judge.guard(self(), () -> program.deliver(from, frame));
    }

    @Override
    public int self() {
        return universe.nodes.length + client;
    }

    @Override
    public int nodes() {
        return universe.nodes.length;
    }

    @Override
    public long random() {
        return random.next();
    }

    @Override
    public void send(int to, ByteBuffer frame) {
        long stamp = universe.trace.send(now(), self(), to, frame);
        universe.network.send(self(), to, frame, stamp);
    }

    @Override
    public void wakeAfter(long nanos) {
        long asked = ++wakes;
        universe.scheduler.after(
                nanos,
                () -> {
                    if (asked == wakes) {
                        universe.judge.guard(self(), program::wake);
                    }
                });
    }

    @Override
    public void named(long session, long sequence) {
        universe.order.named(current(), session, sequence);
    }

    @Override
    public void complete(O output) {
        history.complete(close(), now(), output);
        ended(output.toString(), true);
    }

    @Override
    public void refuse() {
        history.refuse(close());
        ended("refused", true);
    }

    @Override
    public void abandon() {
        close();
        ended("outcome unknown", false);
    }

    private void ended(String how, boolean known) {
        universe.trace.local(Step.RETURN, now(), self(), how);
        universe.judge.returned(now(), client, known);
        next();
    }

    private int close() {
        int operation = current();
        open = NONE;
        return operation;
    }

    private int current() {
        if (open == NONE) {
            throw new IllegalStateException(
                    "client " + client + " speaks of an operation it does not have");
        }
        return open;
    }

    private long now() {
        return universe.scheduler.now();
    }
}
