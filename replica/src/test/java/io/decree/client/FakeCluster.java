package io.decree.client;

import io.decree.runtime.GroupId;
import io.decree.runtime.standard.tcp.CannotListenException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Three members of a fake group, and a client of it. */
final class FakeCluster implements AutoCloseable {

    static final GroupId GROUP = new GroupId(11, 22);

    final FakeGroup group = new FakeGroup(4);
    final FakeMember[] members = new FakeMember[3];
    private final List<InetSocketAddress> addresses = new ArrayList<>();

    FakeCluster() {
        for (int i = 0; i < members.length; i++) {
            members[i] = new FakeMember(i, group, anyPort());
            addresses.add(members[i].address());
        }
        for (FakeMember member : members) {
            member.serve(GROUP, names());
        }
    }

    private static InetSocketAddress anyPort() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Starts a member again that was closed, where it was. */
    void restart(int member) {
        members[member] = listen(member);
        members[member].serve(GROUP, names());
    }

    /** Anybody's outgoing connection may have the port for a moment. */
    private FakeMember listen(int member) {
        for (int tries = 0; ; tries++) {
            try {
                return new FakeMember(member, group, addresses.get(member));
            } catch (CannotListenException e) {
                if (tries == 100) {
                    throw e;
                }
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    private List<String> names() {
        return addresses.stream().map(at -> at.getHostString() + ":" + at.getPort()).toList();
    }

    ClientOptions options() {
        return ClientOptions.of(GROUP, addresses)
                .withDeadline(Duration.ofSeconds(20))
                .withAttempt(Duration.ofMillis(300));
    }

    List<InetSocketAddress> addresses() {
        return addresses;
    }

    static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        for (FakeMember member : members) {
            member.close();
        }
    }
}
