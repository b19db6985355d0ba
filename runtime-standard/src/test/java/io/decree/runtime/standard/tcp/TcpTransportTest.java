package io.decree.runtime.standard.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.decree.runtime.Counters;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Frames go between members, and what is down comes back. */
class TcpTransportTest {

    private static final long NAP_NANOS = 10_000_000;

    /** How long it waits at first, and at most; the clock goes by seconds. */
    private static final int FIRST_SECONDS = 4;

    private static final int LONGEST_SECONDS = 32;
    private static final long FIRST = TimeUnit.SECONDS.toNanos(FIRST_SECONDS);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);

    @Test
    void framesGoBothWaysBetweenAllMembers() {
        try (Group group = new Group(3)) {
            group.awaitConnected();
            for (int from = 0; from < 3; from++) {
                for (int to = 0; to < 3; to++) {
                    assertEquals(from != to, group.get(from).send(to, 100, 10L * from + to));
                }
            }
            group.await(() -> received(group, 2));
            assertTrue(group.get(0).received.containsAll(List.of("1:10", "2:20")));
            assertTrue(group.get(1).received.containsAll(List.of("0:1", "2:21")));
            assertTrue(group.get(2).received.containsAll(List.of("0:2", "1:12")));
            assertEquals(2, group.get(0).count(TcpCounter.FRAMES_SENT));
            assertEquals(2, group.get(0).count(TcpCounter.FRAMES_RECEIVED));
        }
    }

    /** Whoever cannot take frames now sleeps for as long as it wants; the frames are there later. */
    @Test
    void whatNobodyTakesKeepsNobodyFromSleeping() {
        try (Group group = new Group(2)) {
            group.awaitConnected();
            Member busy = group.get(1);
            for (int i = 0; i < 5; i++) {
                assertTrue(group.get(0).send(1, 100, i));
            }
            group.get(0).transport.flush();
            long begin = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                assertEquals(0, busy.transport.poll((from, frame) -> fail("a frame"), 0));
                busy.loop.park(NAP_NANOS);
            }
            assertTrue(System.nanoTime() - begin > 10 * NAP_NANOS, "it was woken each time");
            group.await(() -> busy.received.size() == 5);
            assertEquals(List.of("0:0", "0:1", "0:2", "0:3", "0:4"), busy.received);
            assertTrue(group.get(0).transport.isConnected(1));
        }
    }

    private static boolean received(Group group, int count) {
        for (Member member : group.members) {
            if (member.received.size() < count) {
                return false;
            }
        }
        return true;
    }

    @Test
    void framesOfOneMemberArriveWholeAndInOrder() {
        try (Group group = new Group(2)) {
            group.awaitConnected();
            Member sender = group.get(0);
            Member receiver = group.get(1);
            int sent = 0;
            while (sent < 3000) {
                int length = Frames.HEADER + (sent * 7919) % (Frames.LIMITS.frameLength() - 16);
                if (sender.send(1, length, sent)) {
                    sent++;
                } else {
                    group.await(() -> sender.transport.claim(1, 1 << 15) != null);
                }
            }
            group.await(() -> receiver.received.size() == 3000);
            for (int i = 0; i < 3000; i++) {
                assertEquals("0:" + i, receiver.received.get(i));
            }
        }
    }

    @Test
    void aMemberThatComesBackIsConnectedToAtOnce() {
        try (Group group = new Group(2)) {
            group.awaitConnected();
            InetSocketAddress address = group.get(1).transport.address();
            group.get(1).close();
            group.await(() -> !group.get(0).transport.isConnected(1));
            assertFalse(group.get(0).send(1, 100, 1));
            assertEquals(1, group.get(0).count(TcpCounter.LOST_NOT_CONNECTED));

            group.members[1] = comeBack(group.clock, address);
            group.get(1).transport.setAddress(0, group.get(0).transport.address());
            group.awaitConnected();
            assertTrue(group.get(0).send(1, 100, 2));
            group.await(() -> group.get(1).received.equals(List.of("0:2")));
            assertEquals("", group.get(0).transport.problem(1));
        }
    }

    /** Anybody's outgoing connection may have the port for a moment. */
    private static Member comeBack(TestClock clock, InetSocketAddress address) {
        for (int tries = 0; ; tries++) {
            try {
                return new Member(Frames.identity(1), clock, TcpOptions.DEFAULT, address);
            } catch (CannotListenException e) {
                if (tries == 100) {
                    throw e;
                }
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    /** Without the connection that comes from the other side it would wait for its long back-off. */
    @Test
    void aConnectionFromAMemberEndsTheWaitToConnectToIt() {
        TestClock clock = new TestClock(false);
        long never = Long.MAX_VALUE / 4;
        TcpOptions patient =
                new TcpOptions(1 << 20, never, never, never / 4, never, never, never, 8);
        try (Group group = new Group(2)) {
            Member waiting = new Member(Frames.identity(2), clock, patient, Frames.anyPort());
            InetSocketAddress nowhere = closedPort();
            waiting.transport.setAddress(0, nowhere);
            while (waiting.count(TcpCounter.CONNECTS_FAILED) == 0) {
                waiting.poll();
            }
            group.get(0).transport.setAddress(2, waiting.transport.address());
            group.get(0).transport.setAddress(1, group.get(1).transport.address());
            group.await(
                    () -> {
                        waiting.poll();
                        return waiting.count(TcpCounter.CONNECTS_FAILED) == 2;
                    });
            waiting.close();
        }
    }

    /** Nobody is there: each wait is up to twice as long as the one before, up to the longest. */
    @Test
    void theWaitBetweenAttemptsDoublesUpToItsBound() {
        TestClock clock = new TestClock(true);
        long never = Long.MAX_VALUE / 4;
        TcpOptions options =
                new TcpOptions(1 << 20, never, never, never / 4, never, FIRST, LONGEST, 8);
        try (Member alone = new Member(Frames.identity(2), clock, options, Frames.anyPort())) {
            alone.transport.setAddress(0, closedPort());
            awaitFailures(alone, 1);
            long bound = FIRST_SECONDS;
            for (int failures = 1; failures < 6; failures++) {
                clock.jump(bound / 2 - 1);
                for (int i = 0; i < 50; i++) {
                    alone.poll();
                    alone.loop.park(100_000);
                }
                assertEquals(failures, alone.count(TcpCounter.CONNECTS_FAILED), "too early");
                clock.jump(bound - bound / 2 + 1);
                awaitFailures(alone, failures + 1);
                bound = Math.min(2 * bound, LONGEST_SECONDS);
            }
        }
    }

    private static void awaitFailures(Member member, int count) {
        long begin = System.nanoTime();
        while (member.count(TcpCounter.CONNECTS_FAILED) < count) {
            assertTrue(System.nanoTime() - begin < 20_000_000_000L, "no attempt " + count);
            member.poll();
            member.loop.park(1_000_000);
        }
        assertEquals(count, member.count(TcpCounter.CONNECTS_FAILED));
    }

    private static InetSocketAddress closedPort() {
        try (TcpLoop loop = new TcpLoop()) {
            Listener listener =
                    new Listener(loop, Frames.anyPort(), new Counters.Own<>(TcpCounter.class));
            listener.close();
            return listener.address();
        }
    }

    @Test
    void anAddressThatIsNoneIsAClearError() {
        InetSocketAddress nowhere = InetSocketAddress.createUnresolved("no-such.invalid", 7);
        CannotListenException e =
                assertThrows(
                        CannotListenException.class,
                        () ->
                                new Member(
                                        Frames.identity(1),
                                        new TestClock(false),
                                        TcpOptions.DEFAULT,
                                        nowhere));
        String message = e.getMessage();
        assertTrue(
                message.contains("no-such.invalid:7: the name has no address; configure"), message);
    }

    @Test
    void aPortThatIsTakenIsAClearError() {
        try (Group group = new Group(1)) {
            InetSocketAddress taken = group.get(0).transport.address();
            String message =
                    assertThrows(
                                    CannotListenException.class,
                                    () ->
                                            new Member(
                                                    Frames.identity(1),
                                                    group.clock,
                                                    TcpOptions.DEFAULT,
                                                    taken))
                            .getMessage();
            assertTrue(message.contains(Integer.toString(taken.getPort())), message);
            assertTrue(message.contains("stop the process that has the port"), message);
        }
    }

    @Test
    void aNameWithoutAnAddressHoldsUpNobody() {
        try (Group group = new Group(3)) {
            InetSocketAddress unknown =
                    InetSocketAddress.createUnresolved("no-such-member.invalid", 4000);
            group.get(0).transport.setAddress(2, unknown);
            group.await(() -> group.get(0).transport.isConnected(1));
            group.await(() -> group.get(0).count(TcpCounter.NAMES_UNRESOLVED) > 0);
            assertTrue(
                    group.get(0).transport.problem(2).contains("no address"),
                    group.get(0).transport.problem(2));
        }
    }

    @Test
    void aNameIsResolved() {
        try (Group group = new Group(2)) {
            int port = group.get(1).transport.address().getPort();
            String name = InetAddress.getLoopbackAddress().getHostName();
            group.get(0).transport.setAddress(1, InetSocketAddress.createUnresolved(name, port));
            group.awaitConnected();
        }
    }

    @Test
    void aQueueThatCannotHoldTheLongestFrameIsRefused() {
        TcpOptions small = TcpOptions.DEFAULT.withQueueBytes(1000);
        String message =
                assertThrows(
                                IllegalArgumentException.class,
                                () ->
                                        new Member(
                                                Frames.identity(0),
                                                new TestClock(false),
                                                small,
                                                Frames.anyPort()))
                        .getMessage();
        assertTrue(message.contains("raise queueBytes"), message);
    }
}
