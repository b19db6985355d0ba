package io.decree.runtime.standard.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.port.Parker;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Members of one process hear each other through memory, and what is gone is gone. */
class LocalTransportTest {

    private static final GroupId GROUP = new GroupId(1, 2);
    private static final Limits LIMITS = new Limits(1 << 10, 16, 1 << 12);
    private static final int QUEUE = 1 << 16;

    private final LocalNetwork network = new LocalNetwork(QUEUE);
    private final Wakes[] wakes = {new Wakes(), new Wakes(), new Wakes()};
    private final List<String> received = new ArrayList<>();

    private LocalTransport join(int member) {
        return network.join(new Identity(GROUP, 1, member, 9), LIMITS, wakes[member]);
    }

    private static boolean send(LocalTransport from, int to, long number) {
        ByteBuffer room = from.claim(to, Long.BYTES);
        if (room == null) {
            return false;
        }
        room.putLong(number);
        from.commit();
        return true;
    }

    private int poll(LocalTransport transport) {
        return transport.poll(
                (from, frame) -> {
                    received.add(from + ":" + frame.getLong(frame.position()));
                    return true;
                },
                64);
    }

    private static long count(LocalTransport transport, LocalCounter counter) {
        return transport.counters().get(counter);
    }

    @Test
    void framesGoBothWaysBetweenAllMembers() {
        LocalTransport[] all = {join(0), join(1), join(2)};
        for (int from = 0; from < 3; from++) {
            for (int to = 0; to < 3; to++) {
                assertEquals(from != to, send(all[from], to, 10L * from + to));
            }
            all[from].flush();
        }
        assertEquals(2, poll(all[0]));
        assertEquals(2, poll(all[1]));
        assertEquals(2, poll(all[2]));
        assertTrue(received.containsAll(List.of("1:10", "2:20", "0:1", "2:21", "0:2", "1:12")));
        assertEquals(2, count(all[0], LocalCounter.CONNECTED));
        assertEquals(2, count(all[0], LocalCounter.FRAMES_SENT));
        assertEquals(2, count(all[0], LocalCounter.FRAMES_RECEIVED));
        assertEquals(1, count(all[0], LocalCounter.LOST_NOT_CONNECTED));
    }

    /** Once for a batch, and nobody else. */
    @Test
    void whoHasFramesIsWokenWhenTheSenderIsDone() {
        LocalTransport sender = join(0);
        join(1);
        join(2);
        send(sender, 1, 1);
        send(sender, 1, 2);
        assertEquals(0, wakes[1].count);
        sender.flush();
        sender.flush();
        assertEquals(1, wakes[1].count);
        assertEquals(0, wakes[2].count);
    }

    @Test
    void noMoreFramesThanAreWanted() {
        LocalTransport sender = join(0);
        LocalTransport receiver = join(1);
        for (int i = 0; i < 5; i++) {
            send(sender, 1, i);
        }
        assertEquals(0, receiver.poll((from, frame) -> true, 0));
        assertEquals(2, receiver.poll((from, frame) -> true, 2));
        assertEquals(3, poll(receiver));
    }

    @Test
    void aMemberThatLeavesIsNotThereAndOneThatComesBackIs() {
        LocalTransport sender = join(0);
        LocalTransport first = join(1);
        send(sender, 1, 1);
        first.close();
        assertFalse(sender.isConnected(1));
        assertFalse(send(sender, 1, 2));
        sender.flush();
        LocalTransport second = join(1);
        assertTrue(sender.isConnected(1));
        assertEquals(0, poll(second), "what was for its earlier life is lost");
        assertTrue(send(sender, 1, 3));
        assertEquals(1, poll(second));
        assertEquals(List.of("0:3"), received);
        assertEquals(2, count(sender, LocalCounter.CONNECTED));
        assertEquals(0, poll(first));
        assertFalse(send(first, 0, 4));
    }

    @Test
    void whoSendsWhatIsNoFrameLosesWhatWaitsAndMayBeginAnew() {
        LocalTransport sender = join(0);
        LocalTransport receiver = join(1);
        send(sender, 1, 1);
        send(sender, 1, 2);
        assertEquals(1, receiver.poll((from, frame) -> false, 64));
        assertEquals(1, count(receiver, LocalCounter.REJECTED));
        assertEquals(0, poll(receiver));
        assertTrue(send(sender, 1, 3));
        assertEquals(1, poll(receiver));
        assertEquals(List.of("0:3"), received);
    }

    /** What a frame leads to may end the replica that receives it. */
    @Test
    void whoClosesAmidItsPollGetsNothingMore() {
        LocalTransport sender = join(0);
        LocalTransport receiver = join(1);
        send(sender, 1, 1);
        send(sender, 1, 2);
        int count =
                receiver.poll(
                        (from, frame) -> {
                            receiver.close();
                            return true;
                        },
                        64);
        assertEquals(1, count);
        assertEquals(0, count(receiver, LocalCounter.REJECTED));
    }

    @Test
    void whatIsTooMuchIsLostAndCounted() {
        LocalTransport sender = join(0);
        LocalTransport receiver = join(1);
        int sent = 0;
        while (send(sender, 1, sent)) {
            sent++;
        }
        assertEquals(1, count(sender, LocalCounter.LOST_QUEUE_FULL));
        int got = 0;
        for (int more = poll(receiver); more > 0; more = poll(receiver)) {
            got += more;
        }
        assertEquals(sent, got);
        assertTrue(send(sender, 1, 0));
    }

    /** Long values would be lost as soon as a few of them are under way. */
    @Test
    void asMuchAsTheLongestFrameMayWaitInAnyCase() {
        LocalNetwork narrow = new LocalNetwork(1);
        Limits limits = new Limits(1 << 20, 16, 1 << 22);
        LocalTransport sender = narrow.join(new Identity(GROUP, 1, 0, 9), limits, wakes[0]);
        LocalTransport receiver = narrow.join(new Identity(GROUP, 1, 1, 9), limits, wakes[1]);
        for (int i = 0; i < 4; i++) {
            ByteBuffer room = sender.claim(1, (1 << 20) - 64);
            assertNotNull(room, "for the frame number " + i);
            room.putLong(i).position(room.limit());
            sender.commit();
        }
        assertEquals(4, poll(receiver));
        assertEquals(List.of("0:0", "0:1", "0:2", "0:3"), received);
    }

    @Test
    void otherLimitsAreToldOnBothSidesAndTheOthersGoOn() {
        LocalTransport first = join(0);
        join(1);
        Limits others = new Limits(1 << 10, 32, 1 << 12);
        LocalTransport odd = network.join(new Identity(GROUP, 1, 2, 9), others, wakes[2]);
        assertEquals(
                "member 2 has other limits than this one: its window has 32 slots, ours 16. Give"
                        + " all members of the group the same window, longest batch, longest frame,"
                        + " number of sessions, session window and number of members",
                first.obstacle(2));
        assertTrue(odd.obstacle(0).contains("its window has 16 slots, ours 32"), odd.obstacle(0));
        assertFalse(send(first, 2, 1));
        assertFalse(odd.isConnected(0));
        assertTrue(send(first, 1, 1));
        odd.close();
        join(2);
        assertNull(first.obstacle(2));
        assertTrue(send(first, 2, 1));
    }

    @Test
    void groupsDoNotSeeEachOther() {
        LocalTransport here = join(0);
        join(1);
        Identity elsewhere = new Identity(new GroupId(1, 3), 1, 1, 9);
        LocalTransport other = network.join(elsewhere, LIMITS, wakes[2]);
        assertFalse(other.isConnected(0));
        assertNull(other.obstacle(0));
        send(here, 1, 1);
        assertEquals(0, poll(other));
    }

    @Test
    void oneNumberIsTakenOnce() {
        join(1);
        String why = assertThrows(IllegalStateException.class, () -> join(1)).getMessage();
        assertTrue(why.contains("is on this network already: close its transport first"), why);
    }

    @Test
    void aNumberThatNoMemberHasIsRefused() {
        LocalTransport transport = join(0);
        assertThrows(IllegalArgumentException.class, () -> transport.claim(7, 8));
        assertThrows(IllegalArgumentException.class, () -> transport.isConnected(-1));
        assertThrows(IllegalArgumentException.class, () -> new LocalNetwork(0));
    }

    @Test
    void framesLeaveNoGarbage() {
        LocalTransport sender = join(0);
        LocalTransport receiver = join(1);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int rounds = 20_000;
        exchange(sender, receiver, rounds);
        long before = threads.getCurrentThreadAllocatedBytes();
        exchange(sender, receiver, rounds);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < rounds, "allocated " + allocated + " bytes");
    }

    private static void exchange(LocalTransport sender, LocalTransport receiver, int rounds) {
        for (int i = 0; i < rounds; i++) {
            ByteBuffer room = sender.claim(1, 200);
            room.position(room.position() + 200);
            sender.commit();
            sender.flush();
            assertEquals(1, receiver.poll((from, frame) -> true, 64));
        }
    }

    /** A loop that is awake always, and counts. */
    private static final class Wakes implements Parker {

        private int count;

        @Override
        public void park(long nanos) {
            throw new UnsupportedOperationException("nobody sleeps here");
        }

        @Override
        public void wake() {
            count++;
        }
    }
}
