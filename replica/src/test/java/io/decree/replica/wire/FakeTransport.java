package io.decree.replica.wire;

import io.decree.runtime.port.ClientTransport;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Remembers what was sent, as text. */
final class FakeTransport implements ClientTransport {

    /** "connection: message" for every frame. */
    final List<String> sent = new ArrayList<>();

    /** Whether frames are lost because a queue is full. */
    boolean full;

    int longest = Integer.MAX_VALUE;

    /** Whether anything is remembered. */
    boolean remembers = true;

    private final WireReader reader = new WireReader(WireSamples.FRAME_MOST);
    private final WireMessage into = new WireMessage();
    private final ByteBuffer room = ByteBuffer.allocate(WireSamples.FRAME_MOST);
    private long connection;

    @Override
    public ByteBuffer claim(long to, int length) {
        connection = to;
        return full ? null : room.clear().limit(length);
    }

    @Override
    public int longestFrame() {
        return longest;
    }

    @Override
    public void commit() {
        room.flip();
        if (reader.read(room, into) != WireResult.OK) {
            throw new AssertionError("a frame that nobody can read");
        }
        if (remembers) {
            byte[] payload = WireSamples.payload(into, room);
            sent.add(connection + ": " + WireSamples.text(into, payload));
        }
    }

    /** What was sent last. */
    String last() {
        return sent.get(sent.size() - 1);
    }

    @Override
    public void flush() {}

    @Override
    public int poll(Receiver receiver, int most) {
        return 0;
    }

    @Override
    public void close() {}
}
