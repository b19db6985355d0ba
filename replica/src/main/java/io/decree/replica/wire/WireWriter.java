package io.decree.replica.wire;

import io.decree.runtime.codec.ByteSink;
import io.decree.runtime.codec.Checksum;
import java.nio.ByteBuffer;

/**
 * Writes messages between client and replica as frames. It lets no field out that a reader would
 * refuse. One thread at a time; nothing is allocated.
 */
public final class WireWriter {

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final Checksum checksum = new Checksum();
    private final ByteSink sink = new ByteSink();

    /** A writer. */
    public WireWriter() {}

    /**
     * Writes a frame without a payload.
     *
     * @param message what to say
     * @param target gets the frame at its position, which moves behind it; becomes little endian
     * @return the frame's length; 0 when it does not fit, and then the position has not moved
     * @throws IllegalArgumentException when a field lies outside its range
     */
    public int write(WireMessage message, ByteBuffer target) {
        return write(message, NOTHING, target);
    }

    /**
     * Writes a frame.
     *
     * @param message what to say
     * @param payload its bytes from position to limit, both the same afterwards
     * @param target gets the frame at its position, which moves behind it; becomes little endian
     * @return the frame's length; 0 when it does not fit, and then the position has not moved
     * @throws IllegalArgumentException when a field lies outside its range
     */
    public int write(WireMessage message, ByteBuffer payload, ByteBuffer target) {
        boolean misplaced = payload.hasRemaining() && !message.kind.hasPayload;
        if (misplaced || !WireLayout.isInRange(message, payload.remaining())) {
            throw new IllegalArgumentException(message.kind + ": a field is out of range");
        }
        int start = target.position();
        sink.open(target, start + WireLayout.VERSION_AT, target.limit());
        sink.putByte(WireLayout.VERSION);
        sink.putByte(message.kind.code);
        zeros(6);
        writeFields(message);
        sink.putBytes(payload);
        return sink.isFull() ? 0 : finish(target, start);
    }

    private int finish(ByteBuffer target, int start) {
        int end = sink.at();
        target.putInt(start + WireLayout.LENGTH_AT, end - start);
        int sum = checksum.of(target, start + WireLayout.LENGTH_AT, end);
        target.putInt(start + WireLayout.CHECKSUM_AT, sum);
        target.position(end);
        return end - start;
    }

    private void writeFields(WireMessage message) {
        switch (message.kind) {
            case HELLO -> writeHello(message);
            case WELCOME -> writeWelcome(message);
            case REFUSAL -> {
                sink.putByte(message.refusal.code);
                sink.putByte(message.lowest);
                sink.putByte(message.highest);
                zeros(5);
            }
            case COMMAND, READ, READ_STALE -> sink.putLong(message.id);
            case EXECUTED -> {
                sink.putLong(message.id);
                sink.putByte(WireLayout.code(message.verdict));
                zeros(7);
            }
            case ANSWERED -> {
                sink.putLong(message.id);
                sink.putLong(message.slot);
            }
            case NOT_DONE -> writeNotDone(message);
        }
    }

    private void writeHello(WireMessage message) {
        sink.putLong(WireLayout.MAGIC);
        sink.putLong(message.groupHigh);
        sink.putLong(message.groupLow);
        sink.putByte(message.lowest);
        sink.putByte(message.highest);
        zeros(2);
        sink.putInt(message.frameMost);
    }

    private void writeWelcome(WireMessage message) {
        sink.putByte(message.version);
        sink.putByte(message.member);
        zeros(2);
        sink.putInt(message.frameMost);
        sink.putInt(message.commandMost);
        sink.putInt(message.outstandingMost);
        sink.putInt(message.window);
        zeros(4);
    }

    private void writeNotDone(WireMessage message) {
        sink.putLong(message.id);
        sink.putByte(message.notDone.code);
        boolean unknown = message.leader == WireMessage.NO_LEADER;
        sink.putByte(unknown ? WireLayout.NO_LEADER : message.leader);
        zeros(6);
        sink.putInt(message.length);
        sink.putInt(message.most);
    }

    private void zeros(int count) {
        for (int i = 0; i < count; i++) {
            sink.putByte(0);
        }
    }
}
