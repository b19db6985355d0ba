package io.decree.runtime.standard.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.frame.FrameWriter;
import io.decree.runtime.port.Doorbell;
import io.decree.runtime.port.Transport;
import io.decree.runtime.port.Turns;
import io.decree.runtime.port.ValueStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Frames find their group, leave together, and one group's trouble is its own. */
class SharedTransportTest {

    private static final int MOST = 64;
    private static final Limits LIMITS = new Limits(64, 2, 256);

    private final Wire wire = new Wire();
    private final SharedTransport shared = new SharedTransport(wire);
    private final List<String> heard = new ArrayList<>();
    private final Transport first = shared.of(new GroupId(1, 1));
    private final Transport second = shared.of(new GroupId(1, 2));
    private final Bell firstBell = new Bell();
    private final Bell secondBell = new Bell();

    SharedTransportTest() {
        first.connect(firstBell);
        second.connect(secondBell);
    }

    /** Of a replica's place at the loop. */
    private static final class Bell implements Doorbell {

        private int rung;
        private Turns shared;

        @Override
        public void ring() {
            rung++;
        }

        @Override
        public void share(Turns turns) {
            shared = turns;
        }
    }

    /** What is below: frames that arrived, and how often was flushed. */
    private static final class Wire implements Transport {

        private final Deque<ByteBuffer> arrived = new ArrayDeque<>();
        private final ByteBuffer room = ByteBuffer.allocate(256);
        private final List<Boolean> answers = new ArrayList<>();
        private int flushes;
        private int frames;
        private RuntimeException failure;

        @Override
        public ByteBuffer claim(int to, int length) {
            return room.clear();
        }

        @Override
        public void commit() {
            frames++;
        }

        @Override
        public void flush() {
            if (failure != null) {
                throw failure;
            }
            flushes++;
        }

        @Override
        public int poll(Receiver receiver, int most) {
            if (failure != null) {
                throw failure;
            }
            int count = arrived.size();
            while (!arrived.isEmpty()) {
                answers.add(receiver.receive(1, arrived.poll()));
            }
            return count;
        }

        @Override
        public void close() {
            frames = -1;
            if (failure != null) {
                // A selector that cannot be asked cannot be asked to let go of sockets either.
                throw failure;
            }
        }
    }

    private static ByteBuffer frame(GroupId group) {
        Message message = new Message();
        message.kind = MessageKind.COMMIT;
        message.group = 1;
        message.from = 1;
        message.ballot = 1L << 16;
        message.slot = 3;
        message.value = 4;
        ByteBuffer frame = ByteBuffer.allocate(256);
        Identity sender = new Identity(group, 1, 1, 9);
        new FrameWriter(sender, LIMITS, new NoValues()).write(message, 0, frame);
        return frame.flip();
    }

    private record NoValues() implements ValueStore {

        @Override
        public ByteBuffer bytes(long handle) {
            throw new IllegalArgumentException("there are none");
        }

        @Override
        public long keep(ByteBuffer bytes) {
            return 0;
        }
    }

    private int poll(Transport transport, String name) {
        return transport.poll((from, frame) -> heard.add(name + from), MOST);
    }

    /** A turn of a loop that visits both. */
    private void turn() {
        shared.begin();
        poll(first, "first");
        first.flush();
        poll(second, "second");
        second.flush();
        shared.end();
    }

    @Test
    void aFrameFindsItsGroup() {
        turn();
        wire.arrived.add(frame(new GroupId(1, 2)));
        wire.arrived.add(frame(new GroupId(1, 1)));
        assertEquals(2, shared.begin());
        assertEquals(1, poll(first, "first"));
        assertEquals(1, poll(second, "second"));
        assertEquals(List.of("second1", "first1"), heard);
        assertEquals(0, shared.lost());
    }

    /** Who got nothing need not be visited; who got two frames is visited once. */
    @Test
    void theLoopIsToldWhoGotFrames() {
        turn();
        wire.arrived.add(frame(new GroupId(1, 2)));
        wire.arrived.add(frame(new GroupId(1, 2)));
        shared.begin();
        assertEquals(List.of(0, 1), List.of(firstBell.rung, secondBell.rung));
        assertEquals(2, poll(second, "second"));
        wire.arrived.add(frame(new GroupId(1, 2)));
        shared.begin();
        assertEquals(List.of(0, 2), List.of(firstBell.rung, secondBell.rung));
    }

    @Test
    void theLoopCallsItForAll() {
        assertEquals(List.of(shared, shared), List.of(firstBell.shared, secondBell.shared));
    }

    /** Somebody wrapped its transport, say, and hands no bell through. */
    @Test
    void aGroupWithoutABellPollsForAll() {
        Transport third = shared.of(new GroupId(1, 3));
        turn();
        poll(third, "third");
        wire.arrived.add(frame(new GroupId(1, 3)));
        wire.arrived.add(frame(new GroupId(1, 1)));
        assertEquals(1, poll(third, "third"));
        assertEquals(List.of("third1", "first1"), heard);
        third.claim(1, 8);
        third.commit();
        third.flush();
        assertEquals(1, wire.flushes);
    }

    @Test
    void aFrameOfAnUnknownGroupIsLostAndTheConnectionStays() {
        turn();
        wire.arrived.add(frame(new GroupId(7, 7)));
        turn();
        assertEquals(1, shared.lost());
        assertEquals(List.of(true), wire.answers);
    }

    @Test
    void whatIsNoFrameEndsTheConnection() {
        turn();
        ByteBuffer altered = frame(new GroupId(7, 7));
        altered.put(60, (byte) 1);
        wire.arrived.add(altered);
        wire.arrived.add(ByteBuffer.allocate(12));
        turn();
        assertEquals(List.of(false, false), wire.answers);
    }

    /** Its replica is not open yet, say. The others go on. */
    @Test
    void aGroupThatNeverPolledLosesItsFrames() {
        poll(second, "second");
        wire.arrived.add(frame(new GroupId(1, 1)));
        wire.arrived.add(frame(new GroupId(1, 2)));
        shared.begin();
        assertEquals(List.of("second1"), heard);
        assertEquals(1, shared.lost());
    }

    /** Its log is full, say; later it gets them again, also when it was not visited meanwhile. */
    @Test
    void aGroupThatPollsForNoFramesGetsNone() {
        Transport.Receiver full = (from, frame) -> heard.add("full" + from);
        turn();
        second.poll(full, 0);
        wire.arrived.add(frame(new GroupId(1, 2)));
        wire.arrived.add(frame(new GroupId(1, 1)));
        shared.begin();
        assertEquals(1, poll(first, "first"));
        assertEquals(0, second.poll(full, 0));
        assertEquals(List.of("first1"), heard);
        assertEquals(1, shared.lost());
        // It is asked again, as it may want frames by now.
        assertEquals(1, secondBell.rung);
        poll(second, "second");
        wire.arrived.add(frame(new GroupId(1, 2)));
        shared.begin();
        assertEquals(List.of("first1", "second1"), heard);
    }

    @Test
    void framesOfAllGroupsLeaveTogether() {
        shared.begin();
        first.claim(1, 8);
        first.commit();
        first.flush();
        second.claim(1, 8);
        second.commit();
        second.flush();
        assertEquals(0, wire.flushes);
        shared.end();
        shared.end();
        assertEquals(1, wire.flushes);
        assertEquals(2, wire.frames);
    }

    /** It is the one that stops, and not the one whose turn it was. */
    @Test
    void whatAReplicaThrowsIsThrownInItsOwnTurn() {
        turn();
        Transport.Receiver broken =
                (from, frame) -> {
                    throw new IllegalStateException("broken");
                };
        second.poll(broken, MOST);
        wire.arrived.add(frame(new GroupId(1, 2)));
        shared.begin();
        assertEquals(1, secondBell.rung);
        assertEquals(0, poll(first, "first"));
        assertThrows(IllegalStateException.class, () -> second.poll(broken, MOST));
    }

    /** No more is asked of it: a loop that did so again and again would not sleep. */
    @Test
    void whenWhatIsBelowFailsAllDo() {
        turn();
        wire.failure = new UncheckedIOException(new IOException("no file descriptors"));
        assertEquals(1, shared.begin());
        assertEquals(List.of(1, 1), List.of(firstBell.rung, secondBell.rung));
        assertThrows(UncheckedIOException.class, () -> poll(first, "first"));
        assertThrows(UncheckedIOException.class, () -> poll(second, "second"));
        assertEquals(0, shared.begin());
        assertEquals(-1, wire.frames);
        Transport late = shared.of(new GroupId(1, 3));
        assertThrows(UncheckedIOException.class, () -> poll(late, "late"));
    }

    @Test
    void whenItCannotSendAllFail() {
        turn();
        first.claim(1, 8);
        first.commit();
        wire.failure = new UncheckedIOException(new IOException("no memory"));
        shared.end();
        assertEquals(List.of(1, 1), List.of(firstBell.rung, secondBell.rung));
        assertThrows(UncheckedIOException.class, () -> poll(first, "first"));
        assertThrows(UncheckedIOException.class, () -> poll(second, "second"));
        assertEquals(0, shared.begin());
    }

    @Test
    void aGroupHasOneTransport() {
        GroupId known = new GroupId(1, 1);
        assertThrows(IllegalArgumentException.class, () -> shared.of(known));
        first.close();
        shared.of(known);
    }

    @Test
    void manyGroupsAreFound() {
        List<Transport> all = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            all.add(shared.of(new GroupId(i % 3, 1000 + i)));
        }
        for (int i = 0; i < 1000; i += 2) {
            all.get(i).close();
        }
        all.get(501).poll((from, frame) -> heard.add("it"), MOST);
        wire.arrived.add(frame(new GroupId(500 % 3, 1500)));
        wire.arrived.add(frame(new GroupId(501 % 3, 1501)));
        all.get(501).poll((from, frame) -> heard.add("it"), MOST);
        assertEquals(List.of("it"), heard);
        assertEquals(1, shared.lost());
    }

    /** A process opens more groups while its loop serves those that it has. */
    @Test
    void noFrameIsLostWhileGroupsCome() throws InterruptedException {
        turn();
        Thread comes =
                new Thread(
                        () -> {
                            for (int i = 0; i < 2_000; i++) {
                                shared.of(new GroupId(2, i));
                            }
                        });
        comes.start();
        int sent = 0;
        while (comes.isAlive()) {
            wire.arrived.add(frame(new GroupId(1, 1)));
            shared.begin();
            sent++;
        }
        comes.join();
        assertEquals(sent, heard.size());
        assertEquals(0, shared.lost());
    }

    @Test
    void closingEndsWhatIsBelow() {
        shared.close();
        assertEquals(-1, wire.frames);
    }
}
