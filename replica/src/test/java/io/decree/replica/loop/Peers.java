package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.VoteList;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.frame.FrameReader;
import io.decree.runtime.frame.FrameResult;
import io.decree.runtime.frame.FrameWriter;
import io.decree.runtime.port.Transport;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** The other members of member 0's group, and the network: a test says what they send. */
final class Peers implements Transport {

    private static final int MOST = 1 << 14;

    /** A frame, and who sent it or is to get it. */
    private record Frame(int member, ByteBuffer bytes) {}

    private final Values values = new Values(1 << 16, Lone.VALUE);
    private final ArrayDeque<Frame> arriving = new ArrayDeque<>();
    private final ArrayDeque<Frame> sent = new ArrayDeque<>();
    private final ByteBuffer claim = ByteBuffer.allocate(MOST);
    private int receiver;

    /** A message of a member, to be filled and handed to {@link #send}. */
    static Message message(int from, MessageKind kind, long ballot, long slot) {
        Message m = new Message();
        m.kind = kind;
        m.group = 1;
        m.from = from;
        m.ballot = ballot;
        m.slot = slot;
        m.value = 100 + slot;
        return m;
    }

    /** The same with a value's bytes. */
    Message message(int from, MessageKind kind, long ballot, long slot, ByteBuffer bytes) {
        Message m = message(from, kind, ballot, slot);
        m.handle = values.keep(bytes);
        m.digest = new Checksum().digest(bytes);
        return m;
    }

    void send(Message m) {
        send(m, m.from);
    }

    /** Over the connection to a member, whoever the message says it is from. */
    void send(Message m, int connection) {
        FrameWriter writer = new FrameWriter(Lone.identity(m.from), Lone.LIMITS, values);
        ByteBuffer frame = ByteBuffer.allocate(MOST);
        writer.write(m, 0, frame);
        arriving.add(new Frame(connection, frame.flip()));
    }

    /** The newest message of a kind that a member was sent; null when there is none. */
    Message received(int member, MessageKind kind) {
        Message found = null;
        for (Frame frame : sent) {
            Message m = frame.member() == member ? read(frame) : null;
            found = m != null && m.kind == kind ? m : found;
        }
        return found;
    }

    /** All messages of a kind that a member was sent, the oldest first; they are forgotten. */
    List<Message> take(int member, MessageKind kind) {
        List<Message> found = new ArrayList<>();
        for (Frame frame : sent) {
            Message m = frame.member() == member ? read(frame) : null;
            if (m != null && m.kind == kind) {
                found.add(m);
            }
        }
        sent.clear();
        return found;
    }

    private Message read(Frame frame) {
        Message m = new Message();
        m.votes = new VoteList(Lone.WINDOW);
        FrameReader reader = new FrameReader(Lone.identity(frame.member()), Lone.LIMITS, values);
        assertEquals(FrameResult.OK, reader.read(frame.bytes().duplicate(), m));
        return m;
    }

    /** Nobody looks at what was sent so far, nor at what was sent from there. */
    void forget() {
        sent.clear();
        values.received.freeBelow(values.received.mark());
    }

    /** The bytes of a value that was received. */
    ByteBuffer bytes(long handle) {
        return values.bytes(handle);
    }

    @Override
    public ByteBuffer claim(int to, int length) {
        receiver = to;
        return claim.clear().limit(length);
    }

    @Override
    public void commit() {
        ByteBuffer copy = ByteBuffer.allocate(claim.position()).put(claim.flip()).flip();
        sent.add(new Frame(receiver, copy));
    }

    @Override
    public void flush() {
        // What was committed is there.
    }

    @Override
    public int poll(Receiver to, int most) {
        int count = 0;
        while (!arriving.isEmpty() && count < most) {
            Frame frame = arriving.poll();
            to.receive(frame.member(), frame.bytes());
            count++;
        }
        return count;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
