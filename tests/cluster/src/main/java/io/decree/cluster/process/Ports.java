package io.decree.cluster.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Ports that nobody uses. They lie below those that the system gives to outgoing connections, so
 * that a node which was killed finds its port free when it comes back.
 */
public final class Ports {

    private static final int LEAST = 12_000;
    private static final int MOST = 30_000;
    private static final int ATTEMPTS = 1000;

    private final SplittableRandom random = new SplittableRandom();
    private final Set<Integer> taken = new HashSet<>();

    /** Has given none yet. */
    public Ports() {}

    /**
     * A port that is free now, and was not given before.
     *
     * @return its address on the loopback
     * @throws IOException when there is none
     */
    public InetSocketAddress next() throws IOException {
        for (int i = 0; i < ATTEMPTS; i++) {
            int port = random.nextInt(LEAST, MOST);
            if (isFree(port) && taken.add(port)) {
                return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            }
        }
        throw new IOException("no port from " + LEAST + " to " + MOST + " is free");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 0, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
