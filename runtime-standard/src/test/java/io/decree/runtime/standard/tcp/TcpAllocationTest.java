package io.decree.runtime.standard.tcp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.decree.runtime.port.ClientTransport;
import io.decree.runtime.port.Transport;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** Frames go back and forth, over parked loops and busy ones, and leave no garbage. */
class TcpAllocationTest {

    private static final int ROUNDS = 3000;
    private static final int LENGTH = 200;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private long received;

    private final Transport.Receiver count =
            (from, frame) -> {
                received++;
                return true;
            };

    @Test
    void betweenMembers() {
        try (Group group = new Group(2)) {
            group.awaitConnected();
            assertNoGarbage(
                    () -> {
                        exchange(group.get(0), group.get(1), 1);
                        exchange(group.get(1), group.get(0), 0);
                    });
        }
    }

    private void exchange(Member from, Member to, int member) {
        long before = received;
        for (int i = 0; i < 3; i++) {
            Frames.write(from.transport.claim(member, LENGTH), LENGTH, i);
            from.transport.commit();
        }
        from.transport.flush();
        while (received < before + 3) {
            from.transport.poll(count, 64);
            if (to.transport.poll(count, 64) == 0) {
                to.loop.park(1_000_000);
            }
        }
    }

    @Test
    void withAClient() {
        byte[] frame = Frames.bytes(LENGTH, 1);
        ByteBuffer bytes = ByteBuffer.allocateDirect(LENGTH).put(frame).flip();
        try (ClientDesk desk = new ClientDesk();
                RawPeer client = desk.connect()) {
            Echo echo = new Echo(desk);
            assertNoGarbage(
                    () -> {
                        client.send(bytes.rewind());
                        long before = received;
                        while (received == before) {
                            if (desk.transport.poll(echo, 64) == 0) {
                                desk.loop.park(1_000_000);
                            }
                        }
                        desk.transport.flush();
                        client.drain();
                    });
        }
    }

    private final class Echo implements ClientTransport.Receiver {

        private final ClientDesk desk;

        Echo(ClientDesk desk) {
            this.desk = desk;
        }

        @Override
        public boolean receive(long connection, ByteBuffer frame) {
            received++;
            Frames.write(desk.transport.claim(connection, LENGTH), LENGTH, 1);
            desk.transport.commit();
            return true;
        }

        @Override
        public void disconnected(long connection) {
            throw new AssertionError("disconnected");
        }
    }

    private static void assertNoGarbage(Runnable round) {
        for (int i = 0; i < ROUNDS; i++) {
            round.run();
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROUNDS; i++) {
            round.run();
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < ROUNDS, "allocated " + allocated + " bytes");
    }
}
