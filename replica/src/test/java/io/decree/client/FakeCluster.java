package io.decree.client;

import io.decree.runtime.GroupId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Three members of a fake group, and a client of it. */
final class FakeCluster implements AutoCloseable {

    static final GroupId GROUP = new GroupId(11, 22);

    final FakeGroup group = new FakeGroup(4);
    final FakeMember[] members = new FakeMember[3];
    private final List<InetSocketAddress> addresses = new ArrayList<>();

    FakeCluster() {
        for (int i = 0; i < members.length; i++) {
            addresses.add(freeAddress());
        }
        for (int i = 0; i < members.length; i++) {
            start(i);
        }
    }

    void start(int member) {
        InetSocketAddress at = addresses.get(member);
        members[member] = new FakeMember(member, group, GROUP, at, names());
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

    /** A port that is free now. */
    static InetSocketAddress freeAddress() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
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
