package io.decree.simulator.trace;

import java.nio.ByteBuffer;

/** One step of a run, as a picture of it needs to know it. */
public final class Moment {

    private Step step = Step.TICK;
    private long nanos;
    private int at;
    private int peer;
    private long clock;
    private byte[] frame = new byte[0];
    private int frameLength;
    private Object text = "";

    Moment() {}

    Moment set(Step step, long nanos, int at, int peer, long clock) {
        this.step = step;
        this.nanos = nanos;
        this.at = at;
        this.peer = peer;
        this.clock = clock;
        return this;
    }

    void carry(ByteBuffer bytes) {
        frameLength = bytes.remaining();
        if (frame.length < frameLength) {
            frame = new byte[frameLength * 2];
        }
        bytes.get(bytes.position(), frame, 0, frameLength);
        text = "";
    }

    void say(Object said) {
        frameLength = 0;
        text = said;
    }

    /** What kind of step it was. */
    public Step step() {
        return step;
    }

    /** When, in true nanoseconds. */
    public long nanos() {
        return nanos;
    }

    /** The endpoint at which it happened. */
    public int at() {
        return at;
    }

    /** The other end of a frame's way, or the endpoint itself. */
    public int peer() {
        return peer;
    }

    /** The endpoint's Lamport clock after it. */
    public long clock() {
        return clock;
    }

    /** The frame sent or received, empty for other steps. */
    public ByteBuffer frame() {
        return ByteBuffer.wrap(frame, 0, frameLength).slice();
    }

    /** What there is to say about it, empty for frames. */
    public String text() {
        return text.toString();
    }
}
