package io.decree.runtime.fuzz;

import io.decree.core.replica.Message;
import io.decree.core.replica.VoteList;
import io.decree.runtime.Identity;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.frame.FrameReader;
import io.decree.runtime.frame.FrameResult;
import io.decree.runtime.frame.FrameWriter;
import io.decree.runtime.testing.Arena;
import io.decree.runtime.testing.Samples;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Frames: what is accepted is what was sent, or lies in its ranges and has no second form. */
final class FrameTarget implements Target {

    /** Something that reads frames: the reader, or one with a seeded bug. */
    @FunctionalInterface
    interface Decoder {
        FrameResult read(ByteBuffer frame, Message into);
    }

    private final Arena store = new Arena(1 << 16);
    private final Checksum checksum = new Checksum();
    private final Message message = new Message();
    private final List<byte[]> corpus = new ArrayList<>();
    private final FrameReader reader = new FrameReader(Samples.RECEIVER, Samples.LIMITS, store);
    private final ByteBuffer again = ByteBuffer.allocate(4096);
    private final Decoder decoder;
    private FrameResult result = FrameResult.OK;
    private long accepted;

    FrameTarget() {
        this(null);
    }

    FrameTarget(UnaryOperator<Decoder> bug) {
        decoder = bug == null ? reader::read : bug.apply(reader::read);
        message.votes = new VoteList(Samples.LIMITS.votes());
        FrameWriter writer = new FrameWriter(Samples.SENDER, Samples.LIMITS, store);
        for (Message sample : Samples.messages(store)) {
            ByteBuffer frame = ByteBuffer.allocate(4096);
            writer.write(sample, Samples.RECEIVER.member(), frame);
            corpus.add(Arrays.copyOf(frame.array(), frame.position()));
        }
    }

    @Override
    public List<byte[]> corpus() {
        return corpus;
    }

    @Override
    public void seal(ByteBuffer bytes) {
        if (bytes.limit() >= 8) {
            bytes.order(ByteOrder.LITTLE_ENDIAN).putInt(4, bytes.limit());
            bytes.putInt(0, checksum.of(bytes, 4, bytes.limit()));
        }
    }

    @Override
    public void decode(ByteBuffer bytes) {
        store.clear();
        result = decoder.read(bytes, message);
    }

    @Override
    public String judge(ByteBuffer bytes, boolean sealed) {
        if (result != FrameResult.OK) {
            boolean leak = store.used() > 0 && result != FrameResult.STORE_FULL;
            return leak ? "kept bytes of a refused frame" : null;
        }
        accepted++;
        if (!sealed && !isSent(bytes)) {
            return "accepted " + message.kind + " that nobody sent";
        }
        String range = Oracle.wrongRange(message);
        return range != null ? range : secondForm(bytes);
    }

    private boolean isSent(ByteBuffer bytes) {
        ByteBuffer frame = bytes.slice(0, bytes.position());
        return corpus.stream().anyMatch(sent -> ByteBuffer.wrap(sent).equals(frame));
    }

    /** What was accepted is exactly what a writer would have written. */
    private String secondForm(ByteBuffer bytes) {
        long incarnation = reader.incarnation();
        Identity sender = new Identity(Samples.GROUP, 1, message.from, incarnation);
        FrameWriter writer = new FrameWriter(sender, Samples.LIMITS, store);
        int length = writer.write(message, Samples.RECEIVER.member(), again.clear());
        boolean same = bytes.limit() >= length && bytes.slice(0, length).equals(again.flip());
        return same ? null : "accepted a second form of " + message.kind;
    }

    @Override
    public long accepted() {
        return accepted;
    }
}
